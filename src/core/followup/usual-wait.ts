import type { Interview } from "../interview/interview.ts";
import type { Outcome } from "../outcome/outcome.ts";
import { daysBetween } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { dateAt } from "../time/zone.ts";
import { REFEREE_KINDS, type Touch } from "../touch/touch.ts";
import { endOf } from "./rounds.ts";

/** How many answers of the user's own it takes before they say more than anybody else's. */
export const OWN_ANSWERS_NEEDED = 5;

/**
 * What one stranger's search looked like: a range with its origin, never a countdown.
 *
 * Source: one public diary of 20 interview processes (France, August to November 2023, CC0), computed for
 * docs/rules/gone-quiet.md; silence: a public count of 144 completed loops (United States, 2024 and 2025).
 */
export const PRIOR = {
	processes: 20,
	answeredByDay: [
		{ days: 7, percent: 50 },
		{ days: 14, percent: 60 },
		{ days: 21, percent: 70 },
		{ days: 30, percent: 80 },
	],
	betweenRounds: { medianDays: 7, longestDays: 13 },
	silence: { silent: 51, of: 144 },
} as const;

/** How long companies took to answer the user: days from the end of an interview to their first word. */
export interface OwnWaits {
	readonly answers: number;
	readonly shortestDays: number;
	readonly medianDays: number;
	readonly longestDays: number;
	/** Interviews nobody has answered yet. */
	readonly open: number;
}

/** Their first word after a moment; `null`: none yet. */
const firstWordAfter = (after: Instant, words: readonly Instant[]): Instant | null =>
	words.reduce<Instant | null>((first, at) => (at <= after || (first !== null && first <= at) ? first : at), null);

const medianOf = (sorted: readonly number[]): number => {
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? 0;
	return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) / 2);
};

/** What counts as a word about an interview: a message of the company's, or what became of it; a referee's is neither. */
const wordsAbout = (
	interview: Interview,
	touches: readonly Touch[],
	outcomes: readonly Outcome[],
	now: Instant,
): readonly Instant[] => [
	...touches.flatMap(({ opportunityId, direction, kind, at }) =>
		opportunityId === interview.opportunityId && direction === "inbound" && !REFEREE_KINDS.has(kind) && at <= now
			? [at]
			: [],
	),
	...outcomes.flatMap(({ opportunityId, result, at }) =>
		opportunityId === interview.opportunityId && result !== "quiet" && result !== "withdrawn" && at <= now ? [at] : [],
	),
];

/** When the next round at the same opportunity ended; `null`: there was none yet. */
const nextRoundAfter = (
	after: Instant,
	{ opportunityId }: Interview,
	interviews: readonly Interview[],
	now: Instant,
): Instant | null =>
	firstWordAfter(
		after,
		interviews.flatMap((each) => {
			const endAt = each.opportunityId === opportunityId && each.state !== "cancelled" ? endOf(each) : null;
			return endAt === null || endAt > now ? [] : [endAt];
		}),
	);

/** The user's own waits; `null` while there are fewer answers than it takes. Days are those of the interview's zone. */
export const ownWaitsOf = (
	given: {
		readonly interviews: readonly Interview[];
		readonly touches: readonly Touch[];
		readonly outcomes: readonly Outcome[];
	},
	now: Instant,
): { readonly answers: number; readonly own: OwnWaits | null } => {
	const days: number[] = [];
	let open = 0;
	for (const interview of given.interviews) {
		const endAt = interview.state === "cancelled" ? null : endOf(interview);
		if (endAt === null || endAt > now) continue;
		const answeredAt = firstWordAfter(endAt, wordsAbout(interview, given.touches, given.outcomes, now));
		const nextAt = nextRoundAfter(endAt, interview, given.interviews, now);
		// The next round was their answer, on a day nobody noted; what came later answers that one.
		if (nextAt !== null && (answeredAt === null || answeredAt > nextAt)) continue;
		if (answeredAt === null) open += 1;
		else days.push(daysBetween(dateAt(endAt, interview.zone), dateAt(answeredAt, interview.zone)));
	}
	days.sort((a, b) => a - b);
	const answers = days.length;
	if (answers < OWN_ANSWERS_NEEDED) return { answers, own: null };
	return {
		answers,
		own: {
			answers,
			shortestDays: days[0] ?? 0,
			medianDays: medianOf(days),
			longestDays: days.at(-1) ?? 0,
			open,
		},
	};
};
