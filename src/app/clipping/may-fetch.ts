import type { OperationContext } from "../operation.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { reading } from "../transaction.ts";

/** Whether the user allowed fetching from the network; it is off until they do. */
export const mayFetch = (context: OperationContext): Promise<boolean> =>
	reading(context, async (records) => (await settingsOf(context, records)).fetchesNews);
