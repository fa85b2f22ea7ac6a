import type { AnswerBy, Offer } from "../../../offer/offer.ts";
import type { CalendarDate } from "../../../time/calendar-date.ts";
import type { Instant } from "../../../time/instant.ts";
import { id, offer, offerElsewhere, outcome } from "../../facts.testing.ts";
import type { OfferElsewhere } from "../../facts.ts";
import { phrase } from "../phrase.testing.ts";
import { StoryProblem } from "../scene.testing.ts";
import { atStage, changeLast, type Happening, type World, withFacts, withSentLetter } from "../world.testing.ts";

const by = (on: CalendarDate): AnswerBy => ({ kind: "on", on });
const NONE_SET: AnswerBy = { kind: "none-set" };
const NOT_KNOWN: AnswerBy = { kind: "not-known" };

/** As the app records it: the offer, what became of it, and the stage. */
const offered =
	(answerBy: AnswerBy): Happening =>
	(world, { from }) => {
		const { offers, outcomes } = world.facts;
		const offerId = id<"offer">(`offer${offers.length}`);
		const made = offer({ id: offerId, madeAt: from, answerBy });
		const noted = withFacts(world, {
			offers: [...offers, made],
			outcomes: [...outcomes, outcome({ id: id(offerId), result: "offer", at: from })],
		});
		return atStage(noted, "offer", from);
	};

const isOpen = ({ state }: Offer): boolean => state === "open";

const movedTo = (each: Offer, answerBy: AnswerBy, at: Instant): Offer => ({
	...each,
	answerBy,
	movedFrom: [...each.movedFrom, { answerBy: each.answerBy, at }],
});

const changedOwn = (world: World, change: (offer: Offer) => Offer): World =>
	withFacts(world, { offers: changeLast(world.facts.offers, isOpen, change, "they offered nothing") });

const decided =
	(state: "accepted" | "declined" | "lapsed"): Happening =>
	(world, { from }) =>
		atStage(
			changedOwn(world, (each) => ({ ...each, state, decidedAt: from })),
			state === "accepted" ? "accepted" : "declined",
			from,
		);

const elsewhere =
	(firm: string, answerBy: AnswerBy, companyId = id<"company">(firm)): Happening =>
	(world, { from }) => {
		const made = offerElsewhere(
			{ id: id(`offer of ${firm}`), madeAt: from, answerBy },
			{ companyId, companyName: firm },
		);
		return withFacts(world, { offersElsewhere: [...world.facts.offersElsewhere, made] });
	};

const changedElsewhere = (world: World, firm: string, change: (given: OfferElsewhere) => OfferElsewhere): World => {
	const { offersElsewhere } = world.facts;
	if (!offersElsewhere.some(({ companyName }) => companyName === firm))
		throw new StoryProblem(`${firm} offered nothing`);
	return withFacts(world, {
		offersElsewhere: offersElsewhere.map((each) => (each.companyName === firm ? change(each) : each)),
	});
};

/** An offer that ended presses nobody any more; it says since when another one does. */
const goneElsewhere =
	(firm: string, state: "declined" | "lapsed"): Happening =>
	(world, { from }) =>
		changedElsewhere(world, firm, (each) => ({ ...each, offer: { ...each.offer, state, decidedAt: from } }));

export const OFFERS = [
	phrase("they offer you the post, to be answered by {on:day}", ({ on }) => offered(by(on))),
	phrase("they offer you the post and set no date", () => offered(NONE_SET)),
	phrase("they offer you the post, nobody said until when", () => offered(NOT_KNOWN)),
	phrase(
		"they give you until {on:day}",
		({ on }): Happening =>
			(world, { from }) =>
				changedOwn(world, (each) => movedTo(each, by(on), from)),
	),
	phrase("you say yes to the offer", () => decided("accepted")),
	phrase("you say no to the offer", () => decided("declined")),
	phrase("you note that the offer has lapsed", () => decided("lapsed")),
	phrase("{firm:newFirm} offers you a post, to be answered by {on:day}", ({ firm, on }) => elsewhere(firm, by(on))),
	phrase("{firm:newFirm} offers you a post and sets no date", ({ firm }) => elsewhere(firm, NONE_SET)),
	phrase("{firm:newFirm} offers you a post, nobody said until when", ({ firm }) => elsewhere(firm, NOT_KNOWN)),
	phrase("another team of theirs offers you a post, to be answered by {on:day}", ({ on }) =>
		elsewhere("Marsa Foods", by(on), id("marsa")),
	),
	phrase(
		"you ask {firm:firm} until when it waits",
		({ firm }): Happening =>
			(world) =>
				changedElsewhere(world, firm, (each) => ({ ...each, isDeadlineAsked: true })),
	),
	phrase(
		"{firm:firm} gives you until {on:day}",
		({ firm, on }): Happening =>
			(world, { from }) =>
				changedElsewhere(world, firm, (each) => ({ ...each, offer: movedTo(each.offer, by(on), from) })),
	),
	phrase(
		"you say yes to {firm:firm}",
		({ firm }): Happening =>
			(world, { from }) =>
				changedElsewhere(world, firm, (each) => ({
					...each,
					offer: { ...each.offer, state: "accepted", decidedAt: from },
				})),
	),
	phrase(
		"you tell {person:person} of the offer of {firm:firm}",
		({ person, firm }): Happening =>
			(world, { from }) =>
				withSentLetter(world, {
					kind: "competing-offer",
					personId: person,
					offerId: id(`offer of ${firm}`),
					at: from,
				}),
	),
	phrase("you say no to {firm:firm}", ({ firm }) => goneElsewhere(firm, "declined")),
	phrase("the offer of {firm:firm} lapses", ({ firm }) => goneElsewhere(firm, "lapsed")),
] as const;
