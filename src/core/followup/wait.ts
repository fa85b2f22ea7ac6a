import type { InterviewId } from "../ids.ts";
import type { AnswerPromise } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import type { Office } from "../time/office.ts";
import { dateAt } from "../time/zone.ts";
import type { Touch } from "../touch/touch.ts";
import type { AdviceAction } from "./advice.ts";
import type { Facts } from "./facts.ts";
import { checksAfter, closingNoteAfter, type Ledger, lastInbound } from "./ledger.ts";
import { askedOf } from "./recipient.ts";
import type { Round, Rounds } from "./rounds.ts";

/** Something advice is about; the key is the same from plan to plan. */
export interface Subject {
	readonly key: string;
	readonly action: AdviceAction;
}

/** The wait for their answer: what began it, what they promised, and what the user asked since. */
export interface Wait {
	/** When it began: the end of the last interview, their last message, or the moment they moved their promise. */
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
}

interface Beginning {
	readonly at: Instant;
	readonly id: string;
	readonly kind: "interview" | "theirs" | "promise";
}

/** Whether a promise is about what was held last: one tied to an earlier interview, or older than this one, is not. */
const isCurrent = (promise: AnswerPromise, last: Round | null): boolean => {
	if (last === null) return promise.interviewId === null;
	if (promise.interviewId !== null) return promise.interviewId === last.interview.id;
	return promise.notedAt >= (last.interview.startsAt ?? last.endAt);
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
		if (
			found === null ||
			promise.notedAt > found.notedAt ||
			(promise.notedAt === found.notedAt && promise.id > found.id)
		) {
			found = promise;
		}
	}
	return found;
};

const isLater = (a: Beginning, b: Beginning): boolean => a.at > b.at || (a.at === b.at && a.id > b.id);

const latestBeginning = (beginnings: readonly Beginning[]): Beginning | null =>
	beginnings.reduce<Beginning | null>((last, each) => (last === null || isLater(each, last) ? each : last), null);

/**
 * The wait an opportunity is in; `null` where there is nothing to ask: before the first interview (unless they promised
 * a date), while another interview is ahead, with an offer on the table, and once it is closed.
 */
export const waitAt = (given: {
	readonly facts: Facts;
	readonly rounds: Rounds;
	readonly ledger: Ledger;
	readonly office: Office;
	readonly isClosed: boolean;
	readonly now: Instant;
}): Wait | null => {
	const { facts, rounds, ledger, office, now } = given;
	const { opportunity } = facts;
	if (given.isClosed || opportunity.stage === "offer" || rounds.ahead.length > 0) return null;
	const last = rounds.held.at(-1) ?? null;
	const promise = currentPromise(facts.promises, last, ({ state, byOn }) => state === "open" && byOn !== null);
	if (last === null && promise === null) return null;

	const beginnings: Beginning[] = [];
	if (last !== null) beginnings.push({ at: last.endAt, id: last.interview.id, kind: "interview" });
	const inbound = lastInbound(ledger, opportunity.id);
	if (inbound !== null) beginnings.push({ at: inbound.at, id: inbound.id, kind: "theirs" });
	for (const outcome of facts.outcomes) {
		if (outcome.result === "advanced" && outcome.at <= now) {
			beginnings.push({ at: outcome.at, id: outcome.id, kind: "theirs" });
		}
	}
	for (const moved of promise?.movedFrom ?? []) {
		if (moved.at <= now) beginnings.push({ at: moved.at, id: promise?.id ?? "", kind: "promise" });
	}
	const beginning = latestBeginning(beginnings) ?? {
		at: promise?.notedAt ?? now,
		id: promise?.id ?? "",
		kind: "promise",
	};

	const since = beginning.at;
	const checks = checksAfter(ledger, opportunity.id, since);
	const interviewId = last?.interview.id ?? null;
	const to = askedOf(facts, {
		promisedBy: promise?.madeBy ?? null,
		interviewerIds: last?.interview.interviewerIds ?? [],
	});
	const nth = checks.length + 1;
	return {
		since,
		interviewId,
		promise: stillGoverning(promise, beginning, office),
		checks,
		closingNote: closingNoteAfter(ledger, opportunity.id, since),
		nextCheck: {
			key: `status-check:${beginning.id}:${nth}`,
			action: { kind: "status-check", interviewId, nth, to },
		},
		closing: { key: `closing-note:${beginning.id}`, action: { kind: "closing-note", interviewId, to } },
	};
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
