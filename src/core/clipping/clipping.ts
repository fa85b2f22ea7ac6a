import type { ClippingId, CompanyId, FeedId, OpportunityId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";

export const CLIPPING_STATES = ["found", "kept", "dismissed"] as const;
/** Found by a feed, kept by the user with a reason, or put aside for good: what was dismissed is never offered again. */
export type ClippingState = (typeof CLIPPING_STATES)[number];

/** A piece of news about a company: from a feed, from a link, or a note without one. */
export interface Clipping {
	readonly id: ClippingId;
	readonly companyId: CompanyId;
	/** `null`: the user brought it. */
	readonly feedId: FeedId | null;
	readonly title: string;
	/** `null`: a note. */
	readonly url: string | null;
	/** Plain text, a few lines. */
	readonly excerpt: string;
	readonly publishedAt: Instant | null;
	/** Why it matters to this role, in one line of the user's; empty only while it is merely found. */
	readonly reason: string;
	/** The opportunity the reason is written for; `null` while it is merely found. */
	readonly opportunityId: OpportunityId | null;
	readonly state: ClippingState;
	readonly foundAt: Instant;
}
