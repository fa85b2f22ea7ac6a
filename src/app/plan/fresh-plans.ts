import type { OpportunityId } from "#core/ids.ts";
import type { Instant } from "#core/time/instant.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";
import { reading } from "../transaction.ts";
import { replan } from "./replan.ts";

/** Plans renewed in one transaction, so that a long absence does not make one long lock. */
const BATCH = 500;

type Look<Value> =
	| { readonly kind: "fresh"; readonly value: Value }
	| { readonly kind: "due"; readonly ids: readonly OpportunityId[] };

/**
 * A consistent look at kept plans that all read as computed at `now`. Those whose time has come are renewed first;
 * usually there are none, and one look is all it takes.
 */
export const readingFreshPlans = async <Value>(
	context: OperationContext,
	now: Instant,
	work: (records: ReadableRecords) => Promise<Value>,
): Promise<Value> => {
	const look = (): Promise<Look<Value>> =>
		reading(context, async (records) => {
			const due = await records.list("plan", {
				atMost: { nextChangeAt: now },
				orderBy: "nextChangeAt",
				limit: BATCH,
			});
			return due.records.length === 0
				? { kind: "fresh", value: await work(records) }
				: { kind: "due", ids: due.records.map(({ id }) => id) };
		});
	for (;;) {
		const seen = await look();
		if (seen.kind === "fresh") return seen.value;
		await context.store.write(context.actor.ownerId, (records) => replan(context, records, seen.ids));
		// A clock set back meanwhile must not keep the reader here: the last batch is taken as renewed.
		if (seen.ids.length < BATCH) return reading(context, work);
	}
};
