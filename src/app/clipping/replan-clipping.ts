import type { Clipping } from "#core/clipping/clipping.ts";
import type { OperationContext } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import type { Records } from "../ports.ts";

/** The plans that may offer a piece of news, before and after it was changed. */
export const replanClippings = (
	context: OperationContext,
	records: Records,
	...clippings: readonly Pick<Clipping, "opportunityId">[]
): Promise<void> =>
	replan(context, records, [...new Set(clippings.flatMap(({ opportunityId }) => opportunityId ?? []))]);
