import type { Offer } from "#core/offer/offer.ts";
import { earliest, type Instant } from "#core/time/instant.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords, Stored } from "../ports.ts";

/** The other offers of an opportunity that were not taken back. */
const othersOf = async (records: ReadableRecords, { id, opportunityId }: Offer): Promise<readonly Offer[]> =>
	(await listAll(records, "offer", { where: { opportunityId } })).filter((each) => each.id !== id);

/** True where another offer of the opportunity waits for an answer: at most one does. */
export const otherOpenOffer = async (records: ReadableRecords, offer: Offer): Promise<boolean> =>
	(await othersOf(records, offer)).some(({ state }) => state === "open");

/** True where no later offer of the opportunity took its place: only the latest says how the opportunity stands. */
export const isLatestOffer = async (records: ReadableRecords, offer: Offer): Promise<boolean> =>
	(await othersOf(records, offer)).every(({ madeAt, id }) => `${madeAt} ${id}` < `${offer.madeAt} ${offer.id}`);

/**
 * When an offer was recorded; where no other is left, when the first of all that were taken back was, because none of
 * them leaves a trace.
 */
export const firstRecordedAt = async (records: ReadableRecords, offer: Stored<Offer>): Promise<Instant> => {
	if ((await othersOf(records, offer)).length > 0) return offer.createdAt;
	const all = await listAll(records, "offer", { where: { opportunityId: offer.opportunityId }, archived: "included" });
	return all.map(({ createdAt }) => createdAt).reduce(earliest, offer.createdAt);
};
