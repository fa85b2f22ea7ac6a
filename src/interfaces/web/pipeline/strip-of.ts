import type { OpportunityRow } from "../contract.ts";
import { dayNear } from "../format.ts";
import { addDays, daysBetween, weekdayOf } from "../time.ts";
import { words } from "./words.ts";

const WEEKS = 7;
/** Whole weeks before the one of today. */
const WEEKS_BEFORE = 3;

interface StripMark {
	readonly kind: "interview" | "wrote" | "promised" | "may-ask";
	readonly on: string;
	/** Share of the strip's length from its start, 0 to 1. */
	readonly at: number;
}

interface Strip {
	readonly marks: readonly StripMark[];
	readonly today: number;
	/** Where the line of what happened begins and ends; `null` where nothing has. */
	readonly past: readonly [from: number, to: number] | null;
	/** Where the line of what may happen ends; `null` where nothing is ahead. */
	readonly ahead: number | null;
	/** The same in words. */
	readonly says: string;
}

/** The Monday three weeks before this week's: where the strip begins. */
export const stripStart = (today: string): string => addDays(today, 1 - weekdayOf(today) - WEEKS_BEFORE * 7);

/** Where a day lies on the strip that is shown today; below 0 or above 1 is outside it. */
export const placeOn = (today: string, day: string): number => daysBetween(stripStart(today), day) / (WEEKS * 7);

/** Seven weeks of one opportunity, to scale: what happened, what was promised, and when to ask. */
export const stripOf = (row: Pick<OpportunityRow, "past" | "ahead" | "lane">, today: string, zone: string): Strip => {
	const days: readonly Omit<StripMark, "at">[] = [
		...row.past.map(({ kind, on }) => ({ kind, on })),
		...row.ahead.filter(({ kind }) => kind === "interview").map(({ on }) => ({ kind: "interview" as const, on })),
		...row.ahead.filter(({ kind }) => kind === "promised-date").map(({ on }) => ({ kind: "promised" as const, on })),
		// Only the next one: later ones hang on what comes of it.
		...row.ahead
			.filter(({ kind }) => kind === "status-check")
			.slice(0, 1)
			.map(({ on }) => ({ kind: "may-ask" as const, on })),
	];
	const marks = days.map((mark) => ({ ...mark, at: placeOn(today, mark.on) })).filter(({ at }) => at >= 0 && at <= 1);
	const now = placeOn(today, today);
	const before = marks
		.filter(({ at, kind }) => at <= now && (kind === "interview" || kind === "wrote"))
		.map(({ at }) => at);
	const after = marks.filter(({ at }) => at > now).map(({ at }) => at);
	const isOver = row.lane === "at-rest";
	const daysOf = (kind: StripMark["kind"]) =>
		marks.filter((mark) => mark.kind === kind).map(({ on }) => dayNear(on, zone));
	return {
		marks,
		today: now,
		past: before.length === 0 ? null : [Math.min(...before), isOver ? Math.max(...before) : now],
		ahead: isOver || after.length === 0 ? null : Math.max(...after),
		says: words.pipeline.stripSays(daysOf("interview"), daysOf("wrote"), daysOf("promised"), daysOf("may-ask")),
	};
};
