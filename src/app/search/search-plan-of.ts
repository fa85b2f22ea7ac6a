import { planSearch, type SearchPlan } from "#core/followup/search-plan.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords, Records } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { loadSearchFacts } from "./load-search-facts.ts";

/** The kept plan of the search; `null` where a fact has changed since, or its moment has come. */
export const keptSearchPlan = async (
	context: OperationContext,
	records: ReadableRecords,
): Promise<SearchPlan | null> => {
	const kept = await records.get("searchPlan", context.actor.ownerId);
	if (kept === null) return null;
	const { nextChangeAt } = kept.plan;
	return nextChangeAt !== null && nextChangeAt <= context.clock.now() ? null : kept.plan;
};

/** The plan of the search from its facts. */
export const freshSearchPlan = async (context: OperationContext, records: ReadableRecords): Promise<SearchPlan> =>
	planSearch(await loadSearchFacts(context, records, await settingsOf(context, records)), context.clock.now());

/** Computes the plan of the search and keeps it. */
export const renewSearchPlan = async (context: OperationContext, records: Records): Promise<void> => {
	const plan = await freshSearchPlan(context, records);
	await records.put("searchPlan", { id: context.actor.ownerId, plan }, context.clock.now());
};
