import type { AheadEvent, Plan } from "#core/followup/advice.ts";
import { isForToday } from "#core/followup/for-today.ts";
import type { Policy } from "#core/followup/policy.ts";
import type { InterviewKind } from "#core/interview/interview.ts";
import { addDays, type CalendarDate } from "#core/time/calendar-date.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayUntil } from "./advice.ts";
import { sayDay, sayList, sayNearDay } from "./dates.ts";
import { sayToDo } from "./do-by.ts";
import { capitalised, inWords, oneOrMore } from "./numbers.ts";
import type { Named } from "./reasons.ts";

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
		case "decision-point":
			return { title: "Your own decision point", detail: "Before theirs, with room for one more question." };
		case "offer-deadline":
			return { title: "They need your answer", detail: "" };
	}
};

/** The next thing of a plan, for one row of a list. */
export const sayNext = (plan: Plan, named: Named, today: CalendarDate): string => {
	const first = plan.advice.find(isForToday);
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
			case "answer-no":
				return "A short thank-you, if you like";
			default:
				return sayToDo(first, named, today).title;
		}
	}
	const held = plan.advice.find((advice) => advice.kind === "hold");
	if (held?.kind === "hold") return sayUntil(dateAt(held.until, named.officeZone), today).replace(/\.$/, "");
	if (plan.lane === "at-rest") return "At rest";
	if (plan.advice.some((advice) => advice.kind === "stop")) return "The next word is theirs";
	const interview = plan.ahead.find((event) => event.kind === "interview");
	if (interview !== undefined) return `Interview ${sayNearDay(interview.on, today)}`;
	return "Waiting on them";
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

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ORDINAL_ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
	one: "st",
	two: "nd",
	few: "rd",
	many: "th",
	other: "th",
	zero: "th",
};

/** "Second interview", "First phone interview". */
export const sayRound = (round: number, kind: InterviewKind): string =>
	`${ROUNDS[round - 1] ?? `${round}${ORDINAL_ENDINGS[ordinals.select(round)]}`} ${KINDS[kind]}`;

const counted = (count: number, one: string, other: string): string[] =>
	count === 0 ? [] : [`${inWords(count)} ${oneOrMore(count, one, other)}`];

/** What the day holds, in one true sentence. */
export const sayToday = (day: {
	/** Offers to decide about. */
	readonly decisions: number;
	readonly letters: number;
	readonly messages: number;
	readonly debriefs: number;
	readonly held: number;
	/** The earliest day a held thing opens, at its office; `null` where nothing is held. */
	readonly nextOn: CalendarDate | null;
	readonly today: CalendarDate;
	readonly isFirstRun: boolean;
	/** There is more than was counted. */
	readonly isMore: boolean;
	/** A day the user rests: only what has a real deadline was counted. */
	readonly isRestDay: boolean;
	/** The user's own measure is full, or the search is over. */
	readonly isEnough: boolean;
}): string => {
	if (day.isFirstRun) return "Just had an interview?";
	const parts = [
		...counted(day.decisions, "decision", "decisions"),
		...counted(day.debriefs, "debrief to write", "debriefs to write"),
		...counted(day.letters, "letter", "letters"),
		...counted(day.messages, "short message", "short messages"),
	];
	if (parts.length > 0) {
		if (day.isRestDay) return `${capitalised(sayList(parts))} that cannot wait. Nothing else today.`;
		const rest = day.held > 0 ? " The rest can wait." : "";
		return `${day.isMore ? "At least " : ""}${day.isMore ? sayList(parts) : capitalised(sayList(parts))} today.${rest}`;
	}
	if (day.isRestDay || day.isEnough) return "Nothing to do today. Go and have a life.";
	if (day.nextOn !== null && day.nextOn > addDays(day.today, 1))
		return `Nothing to do until ${sayDay(day.nextOn, day.today)}.`;
	return "Nothing to do today.";
};
