import type { Clipping } from "../clipping/clipping.ts";
import type { Facts } from "../followup/facts.ts";

/** The newest piece of news kept for this opportunity that has not gone in a letter; one with a reason comes first. */
export const newestClipping = ({ clippings, letters, opportunity }: Facts): Clipping | null =>
	clippings
		.filter(({ state, opportunityId }) => state === "kept" && opportunityId === opportunity.id)
		.filter(({ id }) => !letters.some(({ clippingId, state }) => clippingId === id && state === "sent"))
		.reduce<Clipping | null>((best, each) => (best === null || rank(each) > rank(best) ? each : best), null);

const rank = ({ reason, publishedAt, foundAt, id }: Clipping): string =>
	`${reason.trim() === "" ? 0 : 1} ${publishedAt ?? foundAt} ${id}`;
