import type { Stage } from "../opportunity/opportunity.ts";
import type { LetterContext } from "./context.ts";

export const MISSING_EVENTS = ["offer-needed", "other-offer-needed", "no-needed"] as const;
/** What has to be noted before a letter may speak of it. */
export type MissingEvent = (typeof MISSING_EVENTS)[number];

/** Stages that only an offer leads to. */
const OFFERED: readonly Stage[] = ["offer", "accepted", "declined"];

/**
 * What a letter of this kind would state and the record does not hold: it is asked for first. `null` where all is noted,
 * or the kind states no event. An offer counts as noted by the stage alone, and a no by the outcome, which sets it.
 */
export const eventMissing = ({
	kind,
	offer,
	stage,
}: Pick<LetterContext, "kind" | "offer" | "stage">): MissingEvent | null => {
	switch (kind) {
		case "acceptance":
		case "decline":
		case "deadline-request":
			return offer?.isElsewhere === false || OFFERED.includes(stage) ? null : "offer-needed";
		case "competing-offer":
			return offer?.isElsewhere === true ? null : "other-offer-needed";
		case "feedback-request":
		case "thanks-after-no":
			return stage === "rejected" ? null : "no-needed";
		default:
			return null;
	}
};
