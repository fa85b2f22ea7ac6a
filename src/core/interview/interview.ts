import type { InterviewId, OpportunityId, PersonId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";
import type { ZoneId } from "../time/zone.ts";

export const INTERVIEW_KINDS = [
	"phone",
	"video",
	"on-site",
	"panel",
	"technical",
	"case",
	"presentation",
	"informal",
] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];

export const INTERVIEW_STATES = ["scheduled", "cancelled"] as const;
export type InterviewState = (typeof INTERVIEW_STATES)[number];

/** One round. Whether it has happened is a matter of `endedAt` and the present moment, not a stored state. */
export interface Interview {
	readonly id: InterviewId;
	readonly opportunityId: OpportunityId;
	/** 1 for the first round of this opportunity. */
	readonly round: number;
	readonly kind: InterviewKind;
	readonly state: InterviewState;
	/** `null` where the user only remembers the end. */
	readonly startsAt: Instant | null;
	/** The thank-you clock starts here. `null`: not noted; a planned interview is taken to last one hour. */
	readonly endedAt: Instant | null;
	/** True when the user said "about 11:40". */
	readonly endIsApproximate: boolean;
	/** The office's zone for this round. */
	readonly zone: ZoneId;
	readonly place: string | null;
	/** In the order the user named them. */
	readonly interviewerIds: readonly PersonId[];
	/** Earlier times of the same round, oldest first. */
	readonly movedFrom: readonly {
		readonly startsAt: Instant | null;
		readonly endedAt: Instant | null;
		readonly at: Instant;
	}[];
	readonly note: string;
}

/** True for a conversation where nobody sees anybody. */
export const isByVoiceOnly = (kind: InterviewKind): boolean => kind === "phone";
