import type { AdviceAction } from "#core/followup/action.ts";
import type { DoBy } from "#core/followup/advice.ts";
import type { Reason } from "#core/followup/reason.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { companyOf, type Named, nameOf, sayReason } from "./reasons.ts";

/** What to do, and the button that does it. */
export interface ToDo {
	readonly title: string;
	readonly detail: string;
	/** A verb. */
	readonly verb: string;
	/** What stands over the reason. */
	readonly heading: "Why today" | "Why now";
}

const THANK_DETAIL = {
	"same-day": "Tonight is best, while both of you remember.",
	"next-day": "Still well in time.",
	overdue: "It is a day past. Still welcome.",
	late: "Late. Send it anyway, shorter.",
} as const;

type ActionOf<Kind extends AdviceAction["kind"]> = Extract<AdviceAction, { readonly kind: Kind }>;

const sayThank = ({ owedTo, sentTo, through }: ActionOf<"thank">, reason: Reason, named: Named): ToDo => {
	const people = owedTo.length + sentTo.length;
	const one = people === 1 ? nameOf(named, owedTo[0] ?? sentTo[0] ?? null) : null;
	const whom = one ?? (people > 1 ? "the panel" : null);
	const phase =
		reason.rule === "thank-you-window" || reason.rule === "thank-you-weekend" ? THANK_DETAIL[reason.phase] : "";
	const via =
		through === null
			? ""
			: ` Where an address is missing, it can go through ${nameOf(named, through) ?? "the coordinator"}.`;
	return {
		title: whom === null ? `Say thank you to ${companyOf(named)}` : `Thank ${whom} at ${companyOf(named)}`,
		detail: `${phase}${via}`,
		verb: "Write",
		heading: "Why today",
	};
};

type OfferAction = Extract<AdviceAction, { readonly offerId: unknown }>;

/** Titles and verbs of an offer's moments; the other company is named where the user is told, never in the letter. */
const sayOffer = (kind: OfferAction["kind"], named: Named): ToDo => {
	const company = companyOf(named);
	const heading = "Why now";
	switch (kind) {
		case "tell-offer":
			return { title: `Tell ${company} about your offer`, detail: "", verb: "Write to them", heading };
		case "ask-deadline":
			return { title: `Ask ${company} until when they need your answer`, detail: "", verb: "Ask them", heading };
		case "decide-offer":
			return { title: `Decide about ${company}'s offer`, detail: "", verb: "Open the offer", heading };
		case "accept-offer":
			return { title: `Accept ${company}'s offer in writing`, detail: "", verb: "Write", heading };
		case "decline-offer":
			return { title: `Decline ${company}'s offer, with thanks`, detail: "", verb: "Write", heading };
		case "withdraw":
			return { title: `Tell ${company} that you have decided`, detail: "", verb: "Write to them", heading };
	}
};

const someone = (named: Named, id: string | null): string => nameOf(named, id) ?? "your referee";

/** What is to be done in words; its detail is the reason's unless it has one of its own. */
export const sayToDo = ({ action, reason }: DoBy, named: Named, today: CalendarDate): ToDo => {
	const detail = sayReason(reason, named, today).detail;
	const company = companyOf(named);
	switch (action.kind) {
		case "debrief": {
			const isStarted = reason.rule === "debrief-prompt" && reason.isStarted;
			return {
				title: isStarted ? "Finish the debrief" : `Write down how it went at ${company}`,
				detail,
				verb: isStarted ? "Go on" : "Start the debrief",
				heading: "Why today",
			};
		}
		case "thank":
			return sayThank(action, reason, named);
		case "status-check":
			return {
				title: action.nth === 1 ? `You may ask ${company} how it stands` : `You may ask ${company} once more`,
				detail,
				verb: "Write a short check",
				heading: "Why now",
			};
		case "closing-note":
			return {
				title: `A closing note to ${company}, if you like`,
				detail: "Kind, short, leaves the door open. Then rest.",
				verb: "Write it",
				heading: "Why now",
			};
		case "news":
			return { title: `Send ${company} some news`, detail, verb: "Write it", heading: "Why now" };
		case "tell-offer":
		case "ask-deadline":
		case "decide-offer":
		case "accept-offer":
		case "decline-offer":
		case "withdraw":
			return { ...sayOffer(action.kind, named), detail };
		case "ask-consent":
			return {
				title: `Ask ${someone(named, action.to)} to stand for you`,
				detail,
				verb: "Ask them",
				heading: "Why today",
			};
		case "alert-referee":
			return {
				title: action.isAgain
					? `Tell ${someone(named, action.to)} what has changed at ${company}`
					: `Tell ${someone(named, action.to)} that ${company} may call`,
				detail,
				verb: "Write a heads-up",
				heading: "Why today",
			};
		case "thank-referee":
			return {
				title: `Thank ${someone(named, action.to)}, and say how it ended`,
				detail,
				verb: "Write",
				heading: "Why now",
			};
		case "answer-no":
			return {
				title: `A short thank-you to ${company}, and a question if you like`,
				detail,
				verb: "Write it",
				heading: "Why now",
			};
		case "answer-question":
			return {
				title: "The hard question. Answer it now that nobody is watching.",
				detail,
				verb: "Write a better answer",
				heading: "Why now",
			};
		case "act":
			return { title: "The one thing you set out to work on", detail, verb: "Done", heading: "Why now" };
		case "search-on":
			return { title: "Keep your options open", detail, verb: "Add an opportunity", heading: "Why now" };
	}
};
