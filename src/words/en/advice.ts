import type { Advice, DoBy, Hold, Overruled, Stop } from "#core/followup/advice.ts";
import { letterOf } from "#core/followup/letter-of.ts";
import type { Policy } from "#core/followup/policy.ts";
import type { LetterKind } from "#core/letter/letter.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayDay, sayNearDay } from "./dates.ts";
import { sayToDo } from "./do-by.ts";
import { type Named, sayReason } from "./reasons.ts";
import { sayRule } from "./rules.ts";

export interface Moment {
	readonly policy: Policy;
	/** The office's day. */
	readonly today: CalendarDate;
}

/** An advice in words. */
export interface Said {
	/** What to do, or until when there is nothing to do. */
	readonly title: string;
	readonly detail: string;
	/** The button: a verb. */
	readonly verb: string;
	/** The letter the button writes; `null`: it leads elsewhere. */
	readonly letter: LetterKind | null;
	/** "Tuesday 14", for a hold; `null` otherwise. */
	readonly until: string | null;
	/** The best time inside what is permitted, and by which way; each `null` where there is nothing to say. */
	readonly best: string | null;
	readonly ways: string | null;
	/** News that may go in place of a question; `null`: none. */
	readonly instead: string | null;
	readonly why: {
		readonly heading: string;
		/** The rule in one sentence. */
		readonly rule: string;
		/** How it applies here. */
		readonly note: string;
		/** Why it was not advised earlier; `null` where nothing held it. */
		readonly notEarlier: string | null;
		/** The range of opinions found. */
		readonly found: string;
		/** The rule's own page: who says so, in full. */
		readonly page: string;
	};
}

/** Said beside an advice in lines of their own rather than in its reason. */
const ASIDE = new Set(["channel", "send-window", "news-clipping"]);

/** What stands behind an advice: its own rule, what else speaks about it, and the advice that lost to it. */
const why = (advice: Advice, named: Named, { policy, today }: Moment, heading: string): Said["why"] => {
	const others = [...advice.notes, ...advice.overruled.map(({ reason }) => reason)].filter(
		({ rule }) => !ASIDE.has(rule),
	);
	const note = [
		sayReason(advice.reason, named, today).note,
		...others.map((reason) => sayReason(reason, named, today).detail),
	];
	return {
		heading,
		note: note.filter((text) => text !== "").join(" "),
		notEarlier: advice.kind === "do-by" ? sayNotEarlier(advice.waitedFor, named, today) : null,
		page: `/rules/${advice.because}`,
		...sayRule(advice.reason, policy),
	};
};

/** "Held until Monday 13: they promised an answer by Thursday 9." */
const sayNotEarlier = (waitedFor: Overruled | null, named: Named, today: CalendarDate): string | null => {
	if (waitedFor === null || waitedFor.at === null) return null;
	const until = dateAt(waitedFor.at, named.officeZone);
	return `Held until ${sayDay(until, today)}. ${sayReason(waitedFor.reason, named, today).detail}`;
};

/** What is said beside it: the best time, the ways that are open, the news that may go instead. */
const aside = (advice: Advice, named: Named, { today }: Moment): Pick<Said, "best" | "ways" | "instead" | "letter"> => {
	const noted = <Rule extends string>(rule: Rule) => advice.notes.find((reason) => reason.rule === rule) ?? null;
	const [window, ways, news] = [noted("send-window"), noted("channel"), noted("news-clipping")];
	return {
		letter: letterOf(advice.action.kind),
		best: window === null ? null : sayReason(window, named, today).detail,
		ways: ways === null ? null : sayReason(ways, named, today).detail,
		instead: news === null ? null : sayReason(news, named, today).detail,
	};
};

/** "Nothing to do until Tuesday 14." or, when it is close, "You may ask from tomorrow." */
export const sayUntil = (until: CalendarDate, today: CalendarDate): string => {
	const day = sayNearDay(until, today);
	return day === "tomorrow" ? "You may ask from tomorrow." : `Nothing to do until ${day}.`;
};

const sayHold = (advice: Hold, named: Named, moment: Moment): Said => {
	const until = dateAt(advice.until, named.officeZone);
	const isAboutAsking = advice.action.kind === "status-check" || advice.action.kind === "closing-note";
	return {
		title: isAboutAsking ? sayUntil(until, moment.today) : `Not before ${sayNearDay(until, moment.today)}.`,
		detail: sayReason(advice.reason, named, moment.today).detail,
		verb: "Ask anyway",
		until: sayDay(until, moment.today),
		...aside(advice, named, moment),
		why: why(advice, named, moment, `Why ${sayDay(until, moment.today)}`),
	};
};

const sayStop = (advice: Stop, named: Named, moment: Moment): Said => {
	const isAtRest = advice.reason.rule === "gone-quiet";
	return {
		title: isAtRest ? `At rest since ${sayDay(advice.reason.restsOn, moment.today)}.` : "Nothing more to send.",
		detail: sayReason(advice.reason, named, moment.today).detail,
		verb: "Write anyway",
		until: null,
		...aside(advice, named, moment),
		why: why(advice, named, moment, isAtRest ? "Why it rests" : "Why stop here"),
	};
};

const sayDoBy = (advice: DoBy, named: Named, moment: Moment): Said => {
	const { title, detail, verb, heading } = sayToDo(advice, named, moment.today);
	return {
		title,
		detail,
		verb,
		until: null,
		...aside(advice, named, moment),
		why: why(advice, named, moment, heading),
	};
};

/** One advice as every face shows it: what, why, and what stands behind it. */
export const sayAdvice = (advice: Advice, named: Named, moment: Moment): Said => {
	switch (advice.kind) {
		case "do-by":
			return sayDoBy(advice, named, moment);
		case "hold":
			return sayHold(advice, named, moment);
		case "stop":
			return sayStop(advice, named, moment);
	}
};
