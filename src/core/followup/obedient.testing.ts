import { addHours, type Instant } from "../time/instant.ts";
import type { Touch, TouchKind } from "../touch/touch.ts";
import type { AdviceAction } from "./action.ts";
import type { DoBy } from "./advice.ts";
import { debrief, id, touch } from "./facts.testing.ts";
import type { Facts } from "./facts.ts";
import { planFollowUps } from "./plan.ts";

/** More than a patient engine ever asks for in two months. */
const MOST_STEPS = 600;

/** The contact by which each advice is followed; the others are followed in another way. */
const CONTACT_OF: Readonly<Partial<Record<AdviceAction["kind"], TouchKind>>> = {
	"status-check": "status-check",
	"closing-note": "closing-note",
	"tell-offer": "competing-offer",
	withdraw: "withdrawal",
	"ask-deadline": "deadline-request",
	"accept-offer": "acceptance",
	"decline-offer": "decline",
	"ask-consent": "reference-request",
	"alert-referee": "reference-heads-up",
	"thank-referee": "reference-thanks",
	"answer-no": "thanks-after-no",
};

/** What the user does on an advice: at once, and exactly that. */
export const doneBy = (given: Facts, { action }: DoBy, now: Instant, count: number): Facts => {
	const send = (kind: TouchKind, personId: Touch["personId"]): Touch =>
		touch({
			id: id(`sent ${count} ${personId}`),
			at: now,
			kind,
			personId,
			interviewId: action.interviewId,
			opportunityId: given.opportunity.id,
		});
	switch (action.kind) {
		case "debrief":
			return {
				...given,
				debriefs: [
					...given.debriefs.filter((each) => each.id !== action.interviewId),
					debrief({ id: action.interviewId, finishedAt: now }),
				],
			};
		case "thank": {
			const recipients = action.owedTo.length > 0 ? action.owedTo : [null];
			return { ...given, touches: [...given.touches, ...recipients.map((to) => send("thank-you", to))] };
		}
		case "decide-offer":
			return {
				...given,
				offers: given.offers.map((each) =>
					each.id === action.offerId ? { ...each, state: "declined" as const, decidedAt: now } : each,
				),
			};
		case "ask-consent":
		case "alert-referee":
		case "thank-referee": {
			const told = send(CONTACT_OF[action.kind] ?? "other", action.to);
			const isAsked = action.kind === "ask-consent";
			return {
				...given,
				refereeTouches: [...given.refereeTouches, told],
				referees: given.referees.map((each) =>
					each.id === action.to && isAsked ? { ...each, consent: "asked" as const } : each,
				),
			};
		}
		default: {
			const kind = CONTACT_OF[action.kind];
			if (kind === undefined) throw new Error(`Nobody follows ${action.kind} here`);
			return { ...given, touches: [...given.touches, send(kind, "to" in action ? action.to : null)] };
		}
	}
};

/**
 * Follows every advice for Today within a minute, for so many days, at openings of one company that share its ledger.
 * @throws where there is no end of advice.
 */
export const followAll = (given: readonly Facts[], from: Instant, days: number): readonly Facts[] => {
	let openings = given;
	let now: Instant | null = from;
	const end = addHours(from, days * 24);
	let steps = 0;
	while (now !== null && now < end) {
		steps += 1;
		if (steps > MOST_STEPS) throw new Error("No end of advice");
		const moment: Instant = now;
		let isDone = false;
		for (const [index, opening] of openings.entries()) {
			const advice = planFollowUps(opening, moment).advice.find((each) => each.kind === "do-by" && each.isOnToday);
			if (advice?.kind !== "do-by") continue;
			// A minute later: at one moment with a word of theirs, theirs would be the answer to ours.
			const doneAt = addHours(moment, 1 / 60);
			const next = doneBy(opening, advice, doneAt, steps * 2 + index);
			now = doneAt;
			openings = openings.map((each, place) => ({ ...(place === index ? next : each), touches: next.touches }));
			isDone = true;
			break;
		}
		if (isDone) continue;
		const changes = openings.flatMap((opening) => planFollowUps(opening, moment).nextChangeAt ?? []);
		now = changes.sort()[0] ?? null;
	}
	return openings;
};
