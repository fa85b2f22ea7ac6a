import type { ClippingId, OfferId, PersonId } from "#core/ids.ts";
import { type Letter, type LetterKind, REFERENCE_LETTERS } from "#core/letter/letter.ts";
import type { Opportunity } from "#core/opportunity/opportunity.ts";
import { isPersonOf } from "../person/is-person-of.ts";
import type { ReadableRecords } from "../ports.ts";

/** Kinds of letters that speak of an offer. */
export const OFFER_LETTERS: ReadonlySet<LetterKind> = new Set<LetterKind>([
	"competing-offer",
	"deadline-request",
	"acceptance",
	"decline",
	"withdrawal",
]);

/**
 * Whether a letter of this kind may go to somebody: letters to referees to a referee, whoever they work for, and all
 * others to people of the opportunity. A correction goes where the letter it corrects went.
 */
export const mayReceive = async (
	records: ReadableRecords,
	personId: PersonId,
	given: { readonly kind: LetterKind; readonly corrected: Letter | null; readonly opportunity: Opportunity },
): Promise<boolean> => {
	const kind = given.kind === "correction" ? (given.corrected?.kind ?? given.kind) : given.kind;
	if (!REFERENCE_LETTERS.has(kind)) return isPersonOf(records, given.opportunity, personId);
	const referee = await records.get("referee", personId);
	const person = await records.get("person", personId);
	return referee !== null && referee.archivedAt === null && person !== null && person.archivedAt === null;
};

/**
 * Whether a letter of this kind may speak of an offer: a competing one is open at another company; who withdraws may have
 * accepted one there; every other letter answers this opportunity's own.
 */
export const maySpeakOfOffer = async (
	records: ReadableRecords,
	offerId: OfferId,
	kind: LetterKind,
	opportunity: Opportunity,
): Promise<boolean> => {
	const offer = await records.get("offer", offerId);
	if (offer === null || offer.archivedAt !== null) return false;
	if (offer.opportunityId === opportunity.id) return kind !== "competing-offer";
	const state = kind === "competing-offer" ? "open" : kind === "withdrawal" ? "accepted" : null;
	if (offer.state !== state) return false;
	const elsewhere = await records.get("opportunity", offer.opportunityId);
	return elsewhere !== null && elsewhere.archivedAt === null && elsewhere.companyId !== opportunity.companyId;
};

/** Whether news may go in a letter about this opportunity: it is about its company, and was not put aside. */
export const mayPassOn = async (
	records: ReadableRecords,
	clippingId: ClippingId,
	opportunity: Opportunity,
): Promise<boolean> => {
	const clipping = await records.get("clipping", clippingId);
	if (clipping === null || clipping.archivedAt !== null || clipping.state === "dismissed") return false;
	return clipping.companyId === opportunity.companyId;
};
