import type { Letter } from "#core/letter/letter.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords } from "../ports.ts";

/** Few enough that no header grows without end. */
const MOST = 10;

/**
 * Message-IDs of what was written to the same person about the same opportunity before, oldest first: mail programs then
 * show the letter beneath them. A thank-you begins a conversation of its own, as every interview does.
 */
export const conversationOf = async (records: ReadableRecords, letter: Letter): Promise<readonly string[]> => {
	if (letter.kind === "thank-you") return [];
	const letters = await listAll(records, "letter", { where: { opportunityId: letter.opportunityId, state: "sent" } });
	const earlier = letters
		.filter(({ id, personId, delivery }) => id !== letter.id && personId === letter.personId && delivery !== null)
		.sort((a, b) => ((a.sentAt ?? "") < (b.sentAt ?? "") ? -1 : 1))
		.slice(-MOST);
	const ids: string[] = [];
	for (const { delivery } of earlier) {
		const dispatch = delivery === null ? null : await records.get("dispatch", delivery.dispatchId);
		if (dispatch !== null) ids.push(dispatch.serverMessageId ?? dispatch.mail.messageId);
	}
	return ids;
};
