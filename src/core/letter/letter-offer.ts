import type { Facts } from "../followup/facts.ts";
import type { CompanyId } from "../ids.ts";
import type { Offer } from "../offer/offer.ts";
import type { Letter } from "./letter.ts";

/** An offer with whose it is. */
export interface OfferOf {
	readonly offer: Offer;
	readonly companyId: CompanyId;
	readonly companyName: string | null;
	readonly isElsewhere: boolean;
}

/** The offer a letter speaks of: the one it names, else the only one that fits its kind; `null` where none does. */
export const offerOf = (facts: Facts, letter: Pick<Letter, "kind" | "offerId">): OfferOf | null => {
	const all = offersIn(facts);
	if (letter.offerId !== null) return all.find(({ offer }) => offer.id === letter.offerId) ?? null;
	const fitting = all.filter((each) => fits(letter.kind, each, facts.company.id));
	return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

const offersIn = ({ offers, offersElsewhere, company }: Facts): readonly OfferOf[] => [
	...offers.map((offer) => ({ offer, companyId: company.id, companyName: company.name, isElsewhere: false })),
	...offersElsewhere.map(({ offer, companyId, companyName }) => ({ offer, companyId, companyName, isElsewhere: true })),
];

const fits = (kind: Letter["kind"], { offer, companyId, isElsewhere }: OfferOf, here: CompanyId): boolean => {
	switch (kind) {
		case "competing-offer":
			return isElsewhere && companyId !== here && offer.state === "open";
		case "withdrawal":
			return isElsewhere && offer.state === "accepted";
		case "deadline-request":
			return !isElsewhere && offer.state === "open";
		case "acceptance":
			return !isElsewhere && (offer.state === "open" || offer.state === "accepted");
		case "decline":
			return !isElsewhere && (offer.state === "open" || offer.state === "declined");
		default:
			return false;
	}
};
