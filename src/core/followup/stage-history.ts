import { CLOSED_STAGES, type Opportunity, type Stage } from "../opportunity/opportunity.ts";
import { addHours, type Instant } from "../time/instant.ts";

type History = Pick<Opportunity, "stage" | "stageHistory">;

const isClosedStage = (stage: Stage): boolean => CLOSED_STAGES.includes(stage);

/** What was over for less than this was closed by mistake. */
const MISTAKE_HOURS = 24;

/** When something that was over was last taken up again, at `now`; `null`: never. A slip of the same day is none. */
export const reopenedAt = ({ stageHistory }: History, now: Instant): Instant | null => {
	let last: Instant | null = null;
	let closedAt: Instant | null = null;
	for (const { stage, at } of stageHistory) {
		if (at > now) break;
		if (isClosedStage(stage)) {
			closedAt ??= at;
			continue;
		}
		if (closedAt !== null && at >= addHours(closedAt, MISTAKE_HOURS)) last = at;
		closedAt = null;
	}
	return last;
};

/** When this search for it began: when it was taken up again, else when it was noted; `null`: nobody noted when. */
export const begunAt = (history: History, now: Instant): Instant | null =>
	reopenedAt(history, now) ?? history.stageHistory[0]?.at ?? null;

/** The stage at a moment, as far as its history says; before its first entry and where it has none, the stage of today. */
export const stageAt = ({ stage, stageHistory }: History, at: Instant): Stage =>
	stageHistory.findLast((entry) => entry.at <= at)?.stage ?? stageHistory[0]?.stage ?? stage;
