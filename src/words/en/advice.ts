import type { Advice, AdviceAction, DoBy, Hold, Reason, Stop } from "#core/followup/advice.ts";
import type { Policy } from "#core/followup/policy.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayDay, sayNearDay } from "./dates.ts";
import { companyOf, type Named, sayReason } from "./reasons.ts";
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

const personName = (named: Named, id: string | null): string | null => {
	const person = named.people.find(({ personId }) => personId === id);
	return person?.name ?? person?.title ?? null;
};

/** What stands behind an advice: its own rule, what else speaks about it, and the advice that lost to it. */
const why = (advice: Advice, named: Named, { policy, today }: Moment, heading: string): Said["why"] => {
	const others = [...advice.notes, ...advice.overruled.map(({ reason }) => reason)];
	const note = [
		sayReason(advice.reason, named, today).note,
		...others.map((reason) => sayReason(reason, named, today).detail),
	];
	return { heading, note: note.filter((text) => text !== "").join(" "), ...sayRule(advice.because, policy) };
};

/** "Nothing to do until Tuesday 14." or, when it is close, "You may ask from tomorrow." */
export const sayUntil = (until: CalendarDate, today: CalendarDate): string => {
	const day = sayNearDay(until, today);
	return day === "tomorrow" ? "You may ask from tomorrow." : `Nothing to do until ${day}.`;
};

const sayHold = (advice: Hold, named: Named, moment: Moment): Said => {
	const until = dateAt(advice.until, named.officeZone);
	return {
		title: sayUntil(until, moment.today),
		detail: sayReason(advice.reason, named, moment.today).detail,
		verb: "Ask anyway",
		until: sayDay(until, moment.today),
		why: why(advice, named, moment, `Why ${sayDay(until, moment.today)}`),
	};
};

const sayStop = (advice: Stop, named: Named, moment: Moment): Said => ({
	title: "Nothing more to send.",
	detail: sayReason(advice.reason, named, moment.today).detail,
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
					detail: sayReason(advice.reason, named, moment.today).detail,
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
					detail: sayReason(advice.reason, named, moment.today).detail,
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
