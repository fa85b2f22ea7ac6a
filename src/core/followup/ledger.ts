import type { OpportunityId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";
import type { Touch, TouchKind } from "../touch/touch.ts";

/** The company's touches up to a moment, oldest first. */
export type Ledger = readonly Touch[];

/** Touches that already happened at `now`, oldest first; what is dated later counts from then. */
export const ledgerAt = (touches: readonly Touch[], now: Instant): Ledger =>
	touches.filter(({ at }) => at <= now).sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));

/** Kinds that use up a status check: news sent instead of a question is one of them. */
const CHECK_KINDS: ReadonlySet<TouchKind> = new Set(["status-check", "news"]);

/** Kinds of ours that neither wait for the contact floor nor make another contact wait. */
const EXEMPT_KINDS: ReadonlySet<TouchKind> = new Set([
	"reply",
	"correction",
	"acceptance",
	"withdrawal",
	"competing-offer",
]);

const isOutbound = (touch: Touch): boolean => touch.direction === "outbound";

/** Status checks about one opportunity sent strictly after a moment, oldest first. */
export const checksAfter = (ledger: Ledger, opportunityId: OpportunityId, after: Instant): readonly Touch[] =>
	ledger.filter(
		(touch) =>
			isOutbound(touch) && CHECK_KINDS.has(touch.kind) && touch.opportunityId === opportunityId && touch.at > after,
	);

/** The first closing note about one opportunity sent strictly after a moment; `null`: none. */
export const closingNoteAfter = (ledger: Ledger, opportunityId: OpportunityId, after: Instant): Touch | null =>
	ledger.find(
		(touch) =>
			isOutbound(touch) && touch.kind === "closing-note" && touch.opportunityId === opportunityId && touch.at > after,
	) ?? null;

/** Their last message about one opportunity; `null`: none. */
export const lastInbound = (ledger: Ledger, opportunityId: OpportunityId): Touch | null =>
	ledger.findLast((touch) => !isOutbound(touch) && touch.opportunityId === opportunityId) ?? null;

/**
 * The last contact to the company that makes the next one wait; `null` where nothing does. Anything they wrote since
 * frees it; the letters of thanks of one interview are one contact, which lasts until its last letter.
 */
export const lastCountedContact = (ledger: Ledger): Touch | null => {
	const last = ledger.findLast((touch) => !isOutbound(touch) || !EXEMPT_KINDS.has(touch.kind));
	return last === undefined || !isOutbound(last) ? null : last;
};
