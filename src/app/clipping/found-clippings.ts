import type { Clipping } from "#core/clipping/clipping.ts";
import type { ClippingId, CompanyId, FeedId } from "#core/ids.ts";
import type { Instant } from "#core/time/instant.ts";
import type { NewsItem } from "../news-source.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import type { Records } from "../ports.ts";

/** Of a feed that is new to us only so many pieces are kept: older ones are no news. */
const MOST_NEW = 20;

/** What makes two pieces the same: the link, else the title. */
const sameness = ({ url, title }: Pick<Clipping, "url" | "title">): string => url ?? title.toLowerCase();

/**
 * Keeps what a feed brought, each piece once: what is here already, dismissed and archived pieces included, is never
 * offered again. Gives how many were new.
 */
export const keepFound = async (
	context: OperationContext,
	records: Records,
	from: {
		readonly companyId: CompanyId;
		readonly feedId: FeedId | null;
		readonly items: readonly NewsItem[];
		readonly at: Instant;
	},
): Promise<number> => {
	const known = new Set(
		(await listAll(records, "clipping", { where: { companyId: from.companyId }, archived: "included" })).map(sameness),
	);
	let count = 0;
	for (const { title, url, excerpt, publishedAt } of from.items) {
		const key = sameness({ url, title });
		if (count >= MOST_NEW || known.has(key)) continue;
		known.add(key);
		count += 1;
		await records.insert(
			"clipping",
			{
				id: context.ids.next() as ClippingId,
				companyId: from.companyId,
				feedId: from.feedId,
				title,
				url,
				excerpt,
				publishedAt,
				reason: "",
				opportunityId: null,
				state: "found",
				foundAt: from.at,
			},
			from.at,
		);
	}
	return count;
};
