import type { Instant } from "#core/time/instant.ts";
import type { OperationContext } from "../operation.ts";
import { reading } from "../transaction.ts";
import { replan } from "./replan.ts";

/** Plans renewed in one transaction, so that a long absence does not make one long lock. */
const BATCH = 500;

/** Renews the kept plans whose time has come; after this every kept plan reads as computed at `now`. */
export const freshPlans = async (context: OperationContext, now: Instant): Promise<void> => {
	for (;;) {
		const due = await reading(context, (records) =>
			records.list("plan", { atMost: { nextChangeAt: now }, orderBy: "nextChangeAt", limit: BATCH }),
		);
		if (due.records.length === 0) return;
		await context.store.write(context.actor.ownerId, (records) =>
			replan(
				context,
				records,
				due.records.map(({ id }) => id),
			),
		);
		if (due.records.length < BATCH) return;
	}
};
