import type { Offer } from "#core/offer/offer.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords } from "../ports.ts";

/** The other offers of an opportunity that were not taken back. */
const othersOf = async (records: ReadableRecords, { id, opportunityId }: Offer): Promise<readonly Offer[]> =>
	(await listAll(records, "offer", { where: { opportunityId } })).filter((each) => each.id !== id);

/** True where another offer of the opportunity waits for an answer: at most one does. */
export const otherOpenOffer = async (records: ReadableRecords, offer: Offer): Promise<boolean> =>
	(await othersOf(records, offer)).some(({ state }) => state === "open");

/** True where no later offer of the opportunity took its place: only the latest says how the opportunity stands. */
export const isLatestOffer = async (records: ReadableRecords, offer: Offer): Promise<boolean> =>
	(await othersOf(records, offer)).every(({ madeAt, id }) => `${madeAt} ${id}` < `${offer.madeAt} ${offer.id}`);
