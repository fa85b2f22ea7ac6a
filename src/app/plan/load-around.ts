import type { OfferElsewhere } from "#core/followup/facts.ts";
import type { OpportunityId, PersonId } from "#core/ids.ts";
import { CLOSED_STAGES, type Opportunity } from "#core/opportunity/opportunity.ts";
import type { Nouns, ReadableRecords, Stored } from "../ports.ts";
import { listAll } from "./list-all.ts";

/** What lies around one opportunity and still speaks in its plan: offers elsewhere, and the user's referees. */
export interface OffersAround {
	readonly own: (id: OpportunityId) => readonly Stored<Nouns["offer"]>[];
	readonly elsewhere: (id: OpportunityId) => readonly OfferElsewhere[];
}

/**
 * An open offer of an opportunity that goes on, or the one that was accepted and still is; one that ended says since when
 * another one presses.
 */
const stillSpeaks = (state: Nouns["offer"]["state"], { stage }: Opportunity): boolean => {
	if (state === "open") return !CLOSED_STAGES.includes(stage);
	return state !== "accepted" || stage === "accepted";
};

/** Every offer of the user: there are few, however many opportunities. */
export const loadOffers = async (records: ReadableRecords): Promise<OffersAround> => {
	const offers = await listAll(records, "offer", {});
	const speaking = offers.filter(({ state }) => state === "open" || state === "accepted");
	// What ended says something only beside one that still speaks.
	const elsewhere = speaking.length === 0 ? [] : await withTheirCompanies(records, offers);
	return {
		own: (id) => offers.filter(({ opportunityId }) => opportunityId === id),
		elsewhere: (id) => elsewhere.filter(({ offer }) => offer.opportunityId !== id),
	};
};

const withTheirCompanies = async (
	records: ReadableRecords,
	offers: readonly Stored<Nouns["offer"]>[],
): Promise<readonly OfferElsewhere[]> => {
	const ids = [...new Set(offers.map(({ opportunityId }) => opportunityId))];
	const opportunities = await listAll(records, "opportunity", { ids });
	const companies = await listAll(records, "company", {
		ids: [...new Set(opportunities.map(({ companyId }) => companyId))],
		archived: "included",
	});
	const unknown = offers.some(({ answerBy }) => answerBy.kind === "not-known");
	const touches = unknown ? await listAll(records, "touch", { where: { opportunityId: ids } }) : [];
	return offers.flatMap((offer): OfferElsewhere[] => {
		const opportunity = opportunities.find(({ id }) => id === offer.opportunityId);
		if (opportunity === undefined || !stillSpeaks(offer.state, opportunity)) return [];
		return [
			{
				offer,
				companyId: opportunity.companyId,
				companyName: companies.find(({ id }) => id === opportunity.companyId)?.name ?? null,
				isDeadlineAsked: touches.some(
					({ kind, direction, opportunityId, at }) =>
						kind === "deadline-request" &&
						direction === "outbound" &&
						opportunityId === opportunity.id &&
						at >= offer.madeAt,
				),
			},
		];
	});
};

export interface RefereesAround {
	readonly referees: readonly Stored<Nouns["referee"]>[];
	readonly people: readonly Stored<Nouns["person"]>[];
	/** All that was written and said to them, about any opportunity. */
	readonly touches: readonly Stored<Nouns["touch"]>[];
}

export const loadReferees = async (
	records: ReadableRecords,
	refereeIds: readonly PersonId[],
): Promise<RefereesAround> => {
	const ids = [...new Set(refereeIds)];
	if (ids.length === 0) return { referees: [], people: [], touches: [] };
	return {
		referees: await listAll(records, "referee", { ids }),
		people: await listAll(records, "person", { ids }),
		touches: await listAll(records, "touch", { where: { personId: ids } }),
	};
};
