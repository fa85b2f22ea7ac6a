import type { NudgeId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";

export const NUDGE_ENDS = ["done", "dismissed"] as const;
export type NudgeEnd = (typeof NUDGE_ENDS)[number];

/** What the user did with a piece of advice about themselves: with it that advice has had its day. */
export interface Nudge {
	readonly id: NudgeId;
	/** The advice's key: `answer:<interviewId>:<questionId>`, `action:<interviewId>`, `search-on`. */
	readonly key: string;
	readonly at: Instant;
	readonly end: NudgeEnd;
}
