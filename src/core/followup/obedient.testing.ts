import { addHours, type Instant } from "../time/instant.ts";
import { isFirstDayBack } from "../time/office-week.ts";
import { dateAt } from "../time/zone.ts";
import type { Channel, Touch, TouchKind } from "../touch/touch.ts";
import type { AdviceAction } from "./action.ts";
import type { DoBy } from "./advice.ts";
import { officeOfFacts } from "./context.ts";
import { debrief, id, letter, touch } from "./facts.testing.ts";
import type { Facts } from "./facts.ts";
import { isForToday } from "./for-today.ts";
import { letterOf } from "./letter-of.ts";
import { planFollowUps } from "./plan.ts";

/** More than a patient engine ever asks for in three months. */
const MOST_STEPS = 600;

/** The contact by which an advice is followed: the letter it proposes, and news where it offers some. */
const contactOf = (action: AdviceAction): TouchKind => {
	const kind = action.kind === "status-check" && action.clippingId !== null ? "news" : letterOf(action.kind);
	if (kind === null || kind === "address-request") throw new Error(`Nobody follows ${action.kind} by a letter`);
	return kind;
};

/** By telephone wherever that is a way the advice names, on a day on which it names it. */
const wayOf = (given: Facts, { action, notes }: DoBy, now: Instant): Channel => {
	const ways = notes.find(({ rule }) => rule === "channel");
	if (contactOf(action) !== "status-check" || ways?.rule !== "channel" || ways.phone !== "once") return "email";
	const today = dateAt(now, officeOfFacts(given).zone);
	return today >= ways.callFromOn && !isFirstDayBack(today, officeOfFacts(given)) ? "phone" : "email";
};

/** What the user does on an advice: at once, and exactly that. */
export const doneBy = (given: Facts, advice: DoBy, now: Instant, count: number): Facts => {
	const { action } = advice;
	const send = (kind: TouchKind, personId: Touch["personId"]): Touch =>
		touch({
			id: id(`sent ${count} ${personId}`),
			at: now,
			kind,
			channel: wayOf(given, advice, now),
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
		case "decide-offer": {
			const stage = "declined" as const;
			const { opportunity, offers } = given;
			return {
				...given,
				opportunity: { ...opportunity, stage, stageHistory: [...opportunity.stageHistory, { stage, at: now }] },
				offers: offers.map((each) => (each.id === action.offerId ? { ...each, state: stage, decidedAt: now } : each)),
			};
		}
		case "ask-consent":
		case "alert-referee":
		case "thank-referee":
			return {
				...given,
				refereeTouches: [...given.refereeTouches, send(contactOf(action), action.to)],
				referees: given.referees.map((each) =>
					each.id === action.to && action.kind === "ask-consent" ? { ...each, consent: "asked" as const } : each,
				),
			};
		default: {
			const sent = send(contactOf(action), "to" in action ? action.to : null);
			const clippingId = "clippingId" in action ? action.clippingId : null;
			const news = clippingId === null ? [] : [letter({ id: id(`news ${count}`), kind: "news", clippingId })];
			return { ...given, touches: [...given.touches, sent], letters: [...given.letters, ...news] };
		}
	}
};

/**
 * Follows every advice for Today within a minute, for so many days, at openings of one company that share its ledger and
 * the user's referees.
 * @throws where there is no end of advice.
 */
export const followAll = (given: readonly Facts[], from: Instant, days: number): readonly Facts[] => {
	let openings = given;
	let now: Instant | null = from;
	const end = addHours(from, days * 24);
	for (let steps = 1; now !== null && now < end; steps += 1) {
		if (steps > MOST_STEPS) throw new Error("No end of advice");
		const moment: Instant = now;
		const plans = openings.map((opening) => planFollowUps(opening, moment));
		const index = plans.findIndex(({ advice }) => advice.some(isForToday));
		const [opening, advice] = [openings[index], plans[index]?.advice.find(isForToday)];
		if (opening === undefined || advice === undefined) {
			now = plans.flatMap(({ nextChangeAt }) => nextChangeAt ?? []).sort()[0] ?? null;
			continue;
		}
		// A minute later: at one moment with a word of theirs, theirs would be the answer to ours.
		now = addHours(moment, 1 / 60);
		const next = doneBy(opening, advice, now, steps);
		const { touches, referees, refereeTouches } = next;
		openings = openings.map((each, place) => ({
			...(place === index ? next : each),
			touches,
			referees,
			refereeTouches,
		}));
	}
	return openings;
};
