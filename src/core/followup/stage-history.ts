import { CLOSED_STAGES, type Opportunity, type Stage } from "../opportunity/opportunity.ts";
import type { Instant } from "../time/instant.ts";

type History = Pick<Opportunity, "stage" | "stageHistory">;

const isClosedStage = (stage: Stage): boolean => CLOSED_STAGES.includes(stage);

/** When something that was over was last taken up again, at `now`; `null`: never. */
export const reopenedAt = ({ stageHistory }: History, now: Instant): Instant | null => {
	let last: Instant | null = null;
	let wasClosed = false;
	for (const { stage, at } of stageHistory) {
		if (at > now) break;
		if (wasClosed && !isClosedStage(stage)) last = at;
		wasClosed = isClosedStage(stage);
	}
	return last;
};

/** The stage at a moment, as far as its history says; before its first entry and where it has none, the stage of today. */
export const stageAt = ({ stage, stageHistory }: History, at: Instant): Stage =>
	stageHistory.findLast((entry) => entry.at <= at)?.stage ?? stageHistory[0]?.stage ?? stage;
