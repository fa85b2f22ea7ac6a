import type { Clipping } from "../clipping/clipping.ts";
import type { InterviewId, OpportunityId } from "../ids.ts";
import type { AnswerPromise } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import type { Office } from "../time/office.ts";
import { dateAt } from "../time/zone.ts";
import type { Touch } from "../touch/touch.ts";
import type { AdviceAction } from "./action.ts";
import { type Rest, restOf } from "./asking-days.ts";
import { compareParts } from "./compare-parts.ts";
import type { Facts } from "./facts.ts";
import { askedBetween, checksAfter, closingNoteAfter, type Ledger, lastInbound } from "./ledger.ts";
import type { Policy } from "./policy.ts";
import { askedOf } from "./recipient.ts";
import type { Round, Rounds } from "./rounds.ts";

/** Something advice is about; the key is the same from plan to plan. */
export interface Subject {
	readonly key: string;
	readonly action: AdviceAction;
}

/** The wait for their answer: what began it, what they promised, and what the user asked since. */
export interface Wait {
	/** When it began: the end of the last interview, their last message, or their promise where it was moved or came after a question. */
	readonly since: Instant;
	/** `null` where only a promise is known. */
	readonly interviewId: InterviewId | null;
	/** The promise that governs the first check; `null`: none with a date, or it ran out before they last wrote. */
	readonly promise: (AnswerPromise & { readonly byOn: NonNullable<AnswerPromise["byOn"]> }) | null;
	/** Unanswered checks, oldest first. */
	readonly checks: readonly Touch[];
	readonly closingNote: Touch | null;
	/** The check that would come next. */
	readonly nextCheck: Subject;
	readonly closing: Subject;
	/** How many pieces of news went about this opportunity, and the one that may go next in place of the first check. */
	readonly news: { readonly sent: number; readonly next: Clipping | null; readonly about: Subject };
	readonly rest: Rest;
}

interface Beginning {
	readonly at: Instant;
	readonly id: string;
	readonly kind: "interview" | "theirs" | "promise";
	/** What tells it from another of its kind at that moment. */
	readonly content: string;
}

/** Whether a promise is about what was held last: one tied to an earlier interview, or older than this one, is not. */
const isCurrent = (promise: AnswerPromise, last: Round | null): boolean => {
	if (last === null) return promise.interviewId === null;
	if (promise.interviewId !== null) return promise.interviewId === last.interview.id;
	return promise.notedAt >= (last.interview.startsAt ?? last.endAt);
};

/** Of two promises noted at one moment the later date counts: waiting longer is never wrong. */
const isNewer = (a: AnswerPromise, b: AnswerPromise): boolean => {
	if (a.notedAt !== b.notedAt) return a.notedAt > b.notedAt;
	const contentOf = ({ byOn, madeBy, interviewId, words, id }: AnswerPromise) => [byOn, madeBy, interviewId, words, id];
	return compareParts(contentOf(a), contentOf(b)) > 0;
};

/** The latest promise about the last held interview that `accepts` lets through; `null`: none. */
export const currentPromise = (
	promises: readonly AnswerPromise[],
	last: Round | null,
	accepts: (promise: AnswerPromise) => boolean,
): AnswerPromise | null => {
	let found: AnswerPromise | null = null;
	for (const promise of promises) {
		if (!accepts(promise) || !isCurrent(promise, last)) continue;
		if (found === null || isNewer(promise, found)) found = promise;
	}
	return found;
};

/** Of two beginnings at one moment, what they promised says more than what they wrote, and that more than the interview. */
const WEIGHT: Readonly<Record<Beginning["kind"], number>> = { interview: 0, theirs: 1, promise: 2 };

const isLater = (a: Beginning, b: Beginning): boolean => {
	if (a.at !== b.at) return a.at > b.at;
	return a.kind === b.kind ? compareParts([a.content, a.id], [b.content, b.id]) > 0 : WEIGHT[a.kind] > WEIGHT[b.kind];
};

const latestBeginning = (beginnings: readonly Beginning[]): Beginning | null =>
	beginnings.reduce<Beginning | null>((last, each) => (last === null || isLater(each, last) ? each : last), null);

/**
 * The wait an opportunity is in; `null` where there is nothing to ask: before the first interview (unless they promised
 * a date), while another interview is ahead, with an offer on the table, and once it is closed.
 */
export const waitAt = (given: {
	readonly facts: Facts;
	readonly policy: Policy;
	readonly rounds: Rounds;
	readonly ledger: Ledger;
	readonly office: Office;
	readonly isClosed: boolean;
	readonly now: Instant;
}): Wait | null => {
	const { facts, policy, rounds, ledger, office, now } = given;
	const { opportunity } = facts;
	if (given.isClosed || opportunity.stage === "offer" || rounds.ahead.length > 0) return null;
	if (facts.offers.some(({ state, madeAt }) => state === "open" && madeAt <= now)) return null;
	const last = rounds.held.at(-1) ?? null;
	const promise = currentPromise(
		facts.promises,
		last,
		({ state, byOn, notedAt }) => state === "open" && byOn !== null && notedAt <= now,
	);
	if (last === null && promise === null) return null;

	const beginnings: Beginning[] = [];
	if (last !== null) beginnings.push({ at: last.endAt, id: last.interview.id, kind: "interview", content: "" });
	const inbound = lastInbound(ledger, opportunity.id);
	if (inbound !== null) beginnings.push({ at: inbound.at, id: inbound.id, kind: "theirs", content: "" });
	for (const outcome of facts.outcomes) {
		if (outcome.result === "advanced" && outcome.at <= now) {
			const { at, id, interviewId, feedback } = outcome;
			beginnings.push({ at, id, kind: "theirs", content: `went on ${interviewId ?? ""} ${feedback}` });
		}
	}
	for (const moved of promise?.movedFrom ?? []) {
		if (moved.at <= now) beginnings.push({ at: moved.at, id: promise?.id ?? "", kind: "promise", content: "" });
	}
	// Before any interview their promise is what began it, also where they had written before.
	if (last === null && promise !== null) {
		beginnings.push({ at: promise.notedAt, id: promise.id, kind: "promise", content: "" });
	}
	const beginning = latestBeginning(
		withNewPromise(beginnings, promise, { ledger, office, opportunityId: opportunity.id }),
	);
	if (beginning === null) return null;

	const since = beginning.at;
	const counted = {
		since,
		promise: stillGoverning(promise, beginning, office),
		checks: checksAfter(ledger, opportunity.id, since),
		closingNote: closingNoteAfter(ledger, opportunity.id, since),
	};
	const { checks } = counted;
	const interviewId = last?.interview.id ?? null;
	const to = askedOf(facts, {
		promisedBy: promise?.madeBy ?? null,
		interviewerIds: last?.interview.interviewerIds ?? [],
	});
	const nth = checks.length + 1;
	const sent = ledger.filter(
		({ kind, direction, opportunityId }) =>
			kind === "news" && direction === "outbound" && opportunityId === opportunity.id,
	).length;
	const mayReplace = checks.length === 0 && sent < policy["news-clipping"].clippings;
	const next = mayReplace ? clippingToSend(facts) : null;
	return {
		...counted,
		interviewId,
		nextCheck: {
			key: `status-check:${beginning.id}:${nth}`,
			action: { kind: "status-check", interviewId, nth, to, clippingId: next?.id ?? null },
		},
		closing: { key: `closing-note:${beginning.id}`, action: { kind: "closing-note", interviewId, to } },
		news: { sent, next, about: { key: `news:${opportunity.id}`, action: { kind: "news", interviewId, to } } },
		rest: restOf(counted, lastHeardAt(facts, since, now), { policy, office, sector: opportunity.sector }),
	};
};

/**
 * A promise made after the user asked is their answer to that question, so what comes after it is counted anew. One whose
 * day had passed when it was noted was made before: it is only noted late.
 */
const withNewPromise = (
	beginnings: readonly Beginning[],
	promise: AnswerPromise | null,
	given: { readonly ledger: Ledger; readonly office: Office; readonly opportunityId: OpportunityId },
): readonly Beginning[] => {
	const before = latestBeginning(beginnings);
	if (promise === null || before === null || promise.notedAt <= before.at) return beginnings;
	const { notedAt, id, byOn } = promise;
	if (byOn === null || byOn < dateAt(notedAt, given.office.zone)) return beginnings;
	const hasAsked = askedBetween(given.ledger, given.opportunityId, before.at, notedAt);
	return hasAsked ? [...beginnings, { at: notedAt, id, kind: "promise", content: "" }] : beginnings;
};

/** The newest piece of news with a reason that was kept for this opportunity and has not gone in a letter. */
const clippingToSend = ({ clippings, letters, opportunity }: Facts): Clipping | null => {
	let newest: Clipping | null = null;
	for (const clipping of clippings) {
		if (clipping.state !== "kept" || clipping.opportunityId !== opportunity.id || clipping.reason.trim() === "")
			continue;
		if (letters.some(({ clippingId, state }) => clippingId === clipping.id && state === "sent")) continue;
		if (newest === null || newsDate(clipping) > newsDate(newest)) newest = clipping;
	}
	return newest;
};

const newsDate = ({ publishedAt, foundAt, title, url, id }: Clipping): string =>
	`${publishedAt ?? foundAt} ${title} ${url ?? ""} ${id}`;

/** Their last sign of life, and the user's: a stage set again says that it goes on. */
const lastHeardAt = ({ opportunity, promises }: Facts, since: Instant, now: Instant): Instant => {
	let last = since;
	for (const { at } of opportunity.stageHistory) if (at <= now && at > last) last = at;
	for (const { notedAt } of promises) if (notedAt <= now && notedAt > last) last = notedAt;
	return last;
};

/**
 * A promise is spent once they wrote after its date without naming a new one: they know, and asking the next morning
 * would answer a message with a question. The wait then counts from that message.
 */
const stillGoverning = (promise: AnswerPromise | null, beginning: Beginning, office: Office): Wait["promise"] => {
	if (promise === null || promise.byOn === null) return null;
	const isAnswered = beginning.kind === "theirs" && beginning.at >= promise.notedAt;
	const isSpent = isAnswered && dateAt(beginning.at, office.zone) > promise.byOn;
	return isSpent ? null : { ...promise, byOn: promise.byOn };
};
