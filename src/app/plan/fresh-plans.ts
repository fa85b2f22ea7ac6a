import type { SearchPlan } from "#core/followup/search-plan.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { Instant } from "#core/time/instant.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";
import { keptSearchPlan, renewSearchPlan } from "../search/search-plan-of.ts";
import { reading } from "../transaction.ts";
import { renewPlans } from "./replan.ts";

/** Plans renewed in one transaction, so that a long absence does not make one long lock. */
const BATCH = 500;

type Look<Value> =
	| { readonly kind: "fresh"; readonly value: Value }
	| { readonly kind: "due"; readonly ids: readonly OpportunityId[] }
	| { readonly kind: "search-due" };

const dueOf = async (records: ReadableRecords, now: Instant): Promise<readonly OpportunityId[]> => {
	const due = await records.list("plan", { atMost: { nextChangeAt: now }, orderBy: "nextChangeAt", limit: BATCH });
	return due.records.map(({ id }) => id);
};

/** Looks until what is looked at is fresh, renewing what is due in between; usually the first look is enough. */
const lookingUntilFresh = async <Value>(
	context: OperationContext,
	now: Instant,
	look: (records: ReadableRecords) => Promise<Look<Value>>,
): Promise<Value> => {
	for (let hasMoreDue = true; ; ) {
		const seen = await reading(context, async (records): Promise<Look<Value>> => {
			const ids = hasMoreDue ? await dueOf(records, now) : [];
			return ids.length > 0 ? { kind: "due", ids } : look(records);
		});
		switch (seen.kind) {
			case "fresh":
				return seen.value;
			case "due":
				await context.store.write(context.actor.ownerId, (records) => renewPlans(context, records, seen.ids));
				// A clock set back meanwhile must not keep the reader here: the last batch is taken as renewed.
				hasMoreDue = seen.ids.length === BATCH;
				break;
			case "search-due":
				await context.store.write(context.actor.ownerId, (records) => renewSearchPlan(context, records));
				break;
		}
	}
};

/** A consistent look at kept plans that all read as computed at `now`; those whose time has come are renewed first. */
export const readingFreshPlans = <Value>(
	context: OperationContext,
	now: Instant,
	work: (records: ReadableRecords) => Promise<Value>,
): Promise<Value> =>
	lookingUntilFresh(context, now, async (records) => ({ kind: "fresh", value: await work(records) }));

/** The same, with the plan of the whole search. */
export const readingFreshSearch = <Value>(
	context: OperationContext,
	now: Instant,
	work: (records: ReadableRecords, search: SearchPlan) => Promise<Value>,
): Promise<Value> => {
	let isRenewed = false;
	return lookingUntilFresh(context, now, async (records): Promise<Look<Value>> => {
		const kept = (await records.get("searchPlan", context.actor.ownerId))?.plan ?? null;
		const search = isRenewed && kept !== null ? kept : await keptSearchPlan(context, records);
		if (search === null) {
			isRenewed = true;
			return { kind: "search-due" };
		}
		return { kind: "fresh", value: await work(records, search) };
	});
};
