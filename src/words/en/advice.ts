import type {
	Advice,
	AdviceAction,
	AheadEvent,
	DoBy,
	Hold,
	Overruled,
	Plan,
	Reason,
	Stop,
} from "#core/followup/advice.ts";
import type { Policy } from "#core/followup/policy.ts";
import type { InterviewKind } from "#core/interview/interview.ts";
import { addDays, type CalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt, wallTimeAt, type ZoneId } from "#core/time/zone.ts";
import { sayDay, sayDays, sayList, sayNearDay, sayWorkWeek } from "./dates.ts";
import { capitalised, inWords, oneOrMore } from "./numbers.ts";
import { sayRule } from "./rules.ts";

/** Names a sentence about a plan needs. */
export interface Named {
	readonly company: string | null;
	readonly position: string | null;
	readonly officeZone: ZoneId;
	readonly officeRestDays: readonly number[];
	readonly people: readonly {
		readonly personId: string;
		readonly name: string | null;
		readonly title: string | null;
	}[];
}

export interface Moment {
	readonly policy: Policy;
	/** The office's day. */
	readonly today: CalendarDate;
	readonly now: Instant;
}

/** An advice in words. */
export interface Said {
	/** What to do, or until when there is nothing to do. */
	readonly title: string;
	readonly detail: string;
	/** The button: a verb. */
	readonly verb: string;
	/** "Tuesday 14", for a hold; `null` otherwise. */
	readonly until: string | null;
	readonly why: {
		readonly heading: string;
		/** The rule in one sentence. */
		readonly rule: string;
		/** How it applies here. */
		readonly note: string;
		/** The range of opinions found. */
		readonly found: string;
	};
}

const companyOf = (named: Named): string => named.company ?? "the company";

const personName = (named: Named, id: string | null): string | null => {
	const person = named.people.find(({ personId }) => personId === id);
	return person?.name ?? person?.title ?? null;
};

const time = (at: Instant, zone: ZoneId): string => {
	const { hour, minute } = wallTimeAt(at, zone);
	return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
};

const dayAndTime = (at: Instant, zone: ZoneId, today: CalendarDate): string =>
	`${sayNearDay(dateAt(at, zone), today)} ${time(at, zone)}`;

/** How a reason applies here, in a sentence or two. */
const sayReason = (reason: Reason, named: Named, { today }: Moment): string => {
	const zone = named.officeZone;
	switch (reason.rule) {
		case "debrief-prompt":
			return reason.isStarted ? "You began it; the rest takes a few minutes." : "The first hour remembers most.";
		case "thank-you-window":
			return `The interview ended ${dayAndTime(reason.endedAt, zone, today)} at the office.`;
		case "thank-you-weekend":
			return `The office rests then, so the date moved to ${sayDay(reason.movedTo, today)}, 09:00 there.`;
		case "panel-letters":
			return reason.withoutAddress > 0
				? `${capitalised(inWords(reason.withoutAddress))} of them ${oneOrMore(reason.withoutAddress, "has", "have")} no address yet: one letter can go through the coordinator.`
				: `You met ${inWords(reason.people)} people: each letter says what only that person said.`;
		case "promised-date":
			return `They promised an answer by ${sayDay(reason.byOn, today)}. The office works ${sayWorkWeek(named.officeRestDays)}, so the days to wait are ${sayDays(reason.countedDays, today)}.`;
		case "no-date-promised":
			return `No date was promised, so ${inWords(reason.waitBusinessDays)} working days, counted from ${sayDay(reason.countedFrom, today)}${reason.isPatient ? "; this kind of office takes longer" : ""}.`;
		case "second-check":
			return `You asked on ${sayDay(reason.lastCheckOn, today)}. ${capitalised(inWords(reason.waitBusinessDays))} working days between the two.`;
		case "check-limit":
			return reason.closingNoteOn === null
				? `${capitalised(inWords(reason.checksUsed))} of ${inWords(reason.checksAllowed)} status checks used. The next word is theirs.`
				: `${capitalised(inWords(reason.checksUsed))} of ${inWords(reason.checksAllowed)} status checks used. One closing note is possible from ${sayDay(reason.closingNoteOn, today)}.`;
		case "contact-floor":
			return `You wrote to ${companyOf(named)} on ${sayDay(reason.lastContactOn, today)}. ${capitalised(inWords(reason.businessDays))} working days lie between any two messages.`;
		case "letter-length":
			return `${reason.words} words.`;
	}
};

const why = (advice: Advice | Overruled, named: Named, moment: Moment, heading: string): Said["why"] => ({
	heading,
	note: sayReason(advice.reason, named, moment),
	...sayRule(advice.because, moment.policy),
});

/** "Nothing to do until Tuesday 14." or, when it is close, "You may ask from tomorrow." */
const sayUntil = (until: CalendarDate, today: CalendarDate): string => {
	const day = sayNearDay(until, today);
	return day === "tomorrow" ? "You may ask from tomorrow." : `Nothing to do until ${day}.`;
};

const sayHold = (advice: Hold, named: Named, moment: Moment): Said => {
	const until = dateAt(advice.until, named.officeZone);
	return {
		title: sayUntil(until, moment.today),
		detail: sayReason(advice.reason, named, moment),
		verb: "Ask anyway",
		until: sayDay(until, moment.today),
		why: why(advice, named, moment, `Why ${sayDay(until, moment.today)}`),
	};
};

const sayStop = (advice: Stop, named: Named, moment: Moment): Said => ({
	title: "Nothing more to send.",
	detail: sayReason(advice.reason, named, moment),
	verb: "Write anyway",
	until: null,
	why: why(advice, named, moment, "Why stop here"),
});

const THANK_DETAIL = {
	"same-day": "Tonight is best, while both of you remember.",
	"next-day": "Still well in time.",
	overdue: "It is a day past. Still welcome.",
	late: "Late. Send it anyway, shorter.",
} as const;

const sayThank = (
	{ owedTo, sentTo, through }: AdviceAction & { readonly kind: "thank" },
	reason: Reason,
	named: Named,
): Pick<Said, "title" | "detail" | "verb"> => {
	const people = owedTo.length + sentTo.length;
	const one = people === 1 ? personName(named, owedTo[0] ?? sentTo[0] ?? null) : null;
	const whom = one ?? (people > 1 ? "the panel" : null);
	const phase =
		reason.rule === "thank-you-window" || reason.rule === "thank-you-weekend" ? THANK_DETAIL[reason.phase] : "";
	const via =
		through === null
			? ""
			: ` Where an address is missing, it can go through ${personName(named, through) ?? "the coordinator"}.`;
	return {
		title: whom === null ? `Say thank you to ${companyOf(named)}` : `Thank ${whom} at ${companyOf(named)}`,
		detail: `${phase}${via}`,
		verb: "Write",
	};
};

const sayDoBy = (advice: DoBy, named: Named, moment: Moment): Said => {
	const { action } = advice;
	const base = (() => {
		switch (action.kind) {
			case "debrief": {
				const isStarted = advice.reason.rule === "debrief-prompt" && advice.reason.isStarted;
				return {
					title: isStarted ? "Finish the debrief" : `Write down how it went at ${companyOf(named)}`,
					detail: sayReason(advice.reason, named, moment),
					verb: isStarted ? "Go on" : "Start the debrief",
				};
			}
			case "thank":
				return sayThank(action, advice.reason, named);
			case "status-check":
				return {
					title:
						action.nth === 1
							? `You may ask ${companyOf(named)} how it stands`
							: `You may ask ${companyOf(named)} once more`,
					detail: sayReason(advice.reason, named, moment),
					verb: "Write a short check",
				};
			case "closing-note":
				return {
					title: `A closing note to ${companyOf(named)}, if you like`,
					detail: "Kind, short, leaves the door open. Then rest.",
					verb: "Write it",
				};
		}
	})();
	const heading = action.kind === "thank" || action.kind === "debrief" ? "Why today" : "Why now";
	return { ...base, until: null, why: why(advice, named, moment, heading) };
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

/** A dated event of the dashed part of a timeline. */
export const sayAhead = (event: AheadEvent, policy: Policy): { readonly title: string; readonly detail: string } => {
	switch (event.kind) {
		case "interview":
			return { title: "Interview", detail: "" };
		case "promised-date":
			return { title: "Their promised date", detail: "Add their answer when it comes." };
		case "status-check": {
			const isLast = event.nth === policy["check-limit"].checks;
			const which = event.nth === 1 ? "First" : isLast ? "Second and last" : "Another";
			return { title: event.nth === 1 ? "First status check, if silent" : `${which} check, if silent`, detail: "" };
		}
		case "closing-note":
			return { title: "Optional closing note, then rest", detail: "Kind, short, leaves the door open." };
	}
};

/** The next thing of a plan, for one row of a list. */
export const sayNext = (plan: Plan, named: Named, today: CalendarDate): string => {
	const first = plan.advice.find(
		(advice) => advice.kind === "do-by" && advice.isOnToday && advice.snoozedUntil === null,
	);
	if (first !== undefined) {
		switch (first.action.kind) {
			case "debrief":
				return "Debrief to finish";
			case "thank": {
				const owed = Math.max(1, first.action.owedTo.length);
				return `${capitalised(inWords(owed))} ${oneOrMore(owed, "letter", "letters")} to write`;
			}
			case "status-check":
				return "You may ask now";
			case "closing-note":
				return "A closing note, if you like";
		}
	}
	const held = plan.advice.find((advice) => advice.kind === "hold");
	if (held?.kind === "hold") return sayUntil(dateAt(held.until, named.officeZone), today).replace(/\.$/, "");
	if (plan.advice.some((advice) => advice.kind === "stop")) return "The next word is theirs";
	const interview = plan.ahead.find((event) => event.kind === "interview");
	if (interview !== undefined) return `Interview ${sayNearDay(interview.on, today)}`;
	return plan.lane === "at-rest" ? "At rest" : "Waiting on them";
};

const ROUNDS = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"] as const;
const KINDS: Readonly<Record<InterviewKind, string>> = {
	phone: "phone interview",
	video: "video interview",
	"on-site": "interview",
	panel: "panel interview",
	technical: "technical interview",
	case: "case interview",
	presentation: "presentation",
	informal: "informal talk",
};

/** "Second interview", "First phone interview". */
export const sayRound = (round: number, kind: InterviewKind): string =>
	`${ROUNDS[round - 1] ?? `${round}th`} ${KINDS[kind]}`;

const counted = (count: number, one: string, other: string): string[] =>
	count === 0 ? [] : [`${inWords(count)} ${oneOrMore(count, one, other)}`];

/** What the day holds, in one true sentence. */
export const sayToday = (day: {
	readonly letters: number;
	readonly messages: number;
	readonly debriefs: number;
	readonly held: number;
	readonly live: number;
	/** The earliest day a held thing opens, at its office; `null` where nothing is held. */
	readonly nextOn: CalendarDate | null;
	readonly today: CalendarDate;
	readonly isFirstRun: boolean;
}): string => {
	if (day.isFirstRun) return "Just had an interview?";
	const parts = [
		...counted(day.debriefs, "debrief to write", "debriefs to write"),
		...counted(day.letters, "letter", "letters"),
		...counted(day.messages, "short message", "short messages"),
	];
	if (parts.length > 0) {
		const rest = day.held > 0 ? " The rest can wait." : "";
		return `${capitalised(sayList(parts))} today.${rest}`;
	}
	if (day.nextOn !== null && day.nextOn > addDays(day.today, 1))
		return `Nothing to do until ${sayDay(day.nextOn, day.today)}.`;
	return "Nothing to do today.";
};
