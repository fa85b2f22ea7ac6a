import type { OpportunityId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";
import { REFEREE_KINDS, type Touch, type TouchKind } from "../touch/touch.ts";
import { compareParts } from "./compare-parts.ts";

/** The company's touches up to a moment, oldest first. */
export type Ledger = readonly Touch[];

const isOutbound = (touch: Touch): boolean => touch.direction === "outbound";

/**
 * Oldest first. Of two at one moment theirs is the later: it answers ours. What else happened at one moment is ordered by
 * what it was, so that the ids records happened to get decide nothing.
 */
const byTime = (a: Touch, b: Touch): number => {
	if (a.at !== b.at) return a.at < b.at ? -1 : 1;
	if (a.direction !== b.direction) return isOutbound(a) ? -1 : 1;
	return compareParts(contentOf(a), contentOf(b));
};

const contentOf = ({ kind, opportunityId, channel, personId, interviewId, note, id }: Touch) => [
	kind,
	opportunityId,
	channel,
	personId,
	interviewId,
	note,
	id,
];

/** Contacts with the company that already happened at `now`, oldest first; what is dated later counts from then. */
export const ledgerAt = (touches: readonly Touch[], now: Instant): Ledger =>
	touches.filter(({ at, kind }) => at <= now && !REFEREE_KINDS.has(kind)).sort(byTime);

/** Kinds that use up a status check: news sent instead of a question is one of them. */
const CHECK_KINDS: ReadonlySet<TouchKind> = new Set(["status-check", "news"]);

/** Kinds of ours that never wait for the contact floor. */
const EXEMPT_KINDS: ReadonlySet<TouchKind> = new Set([
	"reply",
	"correction",
	"acceptance",
	"decline",
	"withdrawal",
	"competing-offer",
	"deadline-request",
	"thanks-after-no",
]);

/** True for what answers, settles or must be told: it waits for nothing. */
export const isExempt = ({ kind }: Touch): boolean => EXEMPT_KINDS.has(kind);

/** Status checks about one opportunity sent strictly after a moment, oldest first. */
export const checksAfter = (ledger: Ledger, opportunityId: OpportunityId, after: Instant): readonly Touch[] =>
	ledger.filter(
		(touch) =>
			isOutbound(touch) && CHECK_KINDS.has(touch.kind) && touch.opportunityId === opportunityId && touch.at > after,
	);

/** The first contact of ours of these kinds about one opportunity, sent at or after a moment; `null`: none. */
export const sentSince = (
	ledger: Ledger,
	opportunityId: OpportunityId,
	kinds: readonly TouchKind[],
	since: Instant,
): Touch | null =>
	ledger.find(
		(touch) =>
			isOutbound(touch) && touch.opportunityId === opportunityId && kinds.includes(touch.kind) && touch.at >= since,
	) ?? null;

/** The first closing note about one opportunity sent strictly after a moment; `null`: none. */
export const closingNoteAfter = (ledger: Ledger, opportunityId: OpportunityId, after: Instant): Touch | null =>
	ledger.find(
		(touch) =>
			isOutbound(touch) && touch.kind === "closing-note" && touch.opportunityId === opportunityId && touch.at > after,
	) ?? null;

/** True where the user asked about one opportunity after a moment and before another, or closed with a note. */
export const askedBetween = (ledger: Ledger, opportunityId: OpportunityId, after: Instant, before: Instant): boolean =>
	ledger.some(
		(touch) =>
			isOutbound(touch) &&
			(CHECK_KINDS.has(touch.kind) || touch.kind === "closing-note") &&
			touch.opportunityId === opportunityId &&
			touch.at > after &&
			touch.at < before,
	);

/** Their last message about one opportunity; `null`: none. */
export const lastInbound = (ledger: Ledger, opportunityId: OpportunityId): Touch | null =>
	ledger.findLast((touch) => !isOutbound(touch) && touch.opportunityId === opportunityId) ?? null;

/** True for what makes the next contact wait. Word of another offer does not wait itself, and asks how it stands here too. */
const isWaitedFor = (touch: Touch): boolean => !isExempt(touch) || touch.kind === "competing-offer";

/**
 * The last contact to the company that makes the next one wait; `null` where nothing does. Anything they wrote since
 * frees it; the letters of thanks of one interview are one contact, which lasts until its last letter.
 */
export const lastCountedContact = (ledger: Ledger): Touch | null => {
	const last = ledger.findLast((touch) => !isOutbound(touch) || isWaitedFor(touch));
	return last === undefined || !isOutbound(last) ? null : last;
};
