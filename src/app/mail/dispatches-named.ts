import type { Dispatch } from "#core/mail/dispatch.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords, Stored } from "../ports.ts";

/**
 * Letters that left from here under one of these Message-IDs: ours, or the one that the server put in its place (Outlook.com
 * and Amazon SES do), which is then all that reports and answers know of.
 */
export const dispatchesNamed = async (
	records: ReadableRecords,
	messageIds: readonly string[],
): Promise<readonly Stored<Dispatch>[]> => {
	if (messageIds.length === 0) return [];
	const byOurs = await listAll(records, "dispatch", { where: { messageId: messageIds } });
	const byTheirs = await listAll(records, "dispatch", { where: { serverMessageId: messageIds } });
	return [...byOurs, ...byTheirs.filter(({ id }) => byOurs.every((each) => each.id !== id))];
};
