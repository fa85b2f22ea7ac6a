import type { OpportunityId, PersonId, ReferenceId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";

export const HAND_OVERS = ["asked-for", "form", "cv"] as const;
/** How the company came by the name: it asked, a form wanted it, or it stands on the CV. */
export type HandOver = (typeof HAND_OVERS)[number];

export const TALKING_POINT_KINDS = ["achievement", "performance", "doubt"] as const;
export type TalkingPointKind = (typeof TALKING_POINT_KINDS)[number];

/** Something the referee may well speak about. A doubt of theirs is here only because the user chose it. */
export interface TalkingPoint {
	readonly kind: TalkingPointKind;
	readonly text: string;
}

/** One referee named to one company, for one opportunity. */
export interface Reference {
	readonly id: ReferenceId;
	readonly opportunityId: OpportunityId;
	/** The referee, by the person's id. */
	readonly refereeId: PersonId;
	readonly how: HandOver;
	readonly handedOverAt: Instant;
	readonly points: readonly TalkingPoint[];
	/** What is different since they were told: "second interview, now for the senior post"; empty: nothing. */
	readonly changed: string;
	/** When that was noted; `null`: nothing has changed. */
	readonly changedAt: Instant | null;
}
