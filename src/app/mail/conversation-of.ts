import type { Letter } from "#core/letter/letter.ts";
import { isSameAddress, mailAddresses } from "#core/mail/mail-addresses.ts";
import type { Reply } from "#core/reply/reply.ts";
import type { Instant } from "#core/time/instant.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords } from "../ports.ts";

/** Few enough that no header grows without end. */
const MOST = 10;

type Addressed = Pick<Letter, "personId" | "to">;

interface Message {
	readonly at: Instant;
	readonly messageId: string;
}

const goesTo = ({ to }: Addressed, address: string): boolean =>
	mailAddresses(to).some((each) => isSameAddress(each, address));

/** A letter to nobody who is known here goes to an address, and to no other one. */
const haveSameReader = (one: Addressed, other: Addressed): boolean =>
	one.personId !== null && other.personId !== null
		? one.personId === other.personId
		: mailAddresses(one.to).some((address) => goesTo(other, address));

const ourMessages = async (records: ReadableRecords, letters: readonly Letter[]): Promise<readonly Message[]> => {
	const messages: Message[] = [];
	for (const { delivery, sentAt } of letters) {
		const dispatch = delivery === null ? null : await records.get("dispatch", delivery.dispatchId);
		if (dispatch === null || sentAt === null) continue;
		messages.push({ at: sentAt, messageId: dispatch.serverMessageId ?? dispatch.mail.messageId });
	}
	return messages;
};

/** Whether the letter's reader wrote it, as far as can be told; programs are in no conversation. */
const isTheirs = (reply: Reply, letter: Letter, earlier: readonly Letter[]): boolean =>
	reply.kind === "answer" &&
	((reply.personId !== null && reply.personId === letter.personId) ||
		(reply.from !== null && goesTo(letter, reply.from.address)) ||
		earlier.some(({ id }) => id === reply.letterId));

/**
 * Message-IDs of what was written to the same person about the same opportunity before, and of what they answered, oldest
 * first: mail programs then show the letter beneath them. Of a letter that is sent only what came before it counts. A
 * thank-you begins a conversation of its own, as every interview does.
 */
export const conversationOf = async (records: ReadableRecords, letter: Letter): Promise<readonly string[]> => {
	if (letter.kind === "thank-you") return [];
	const { opportunityId, sentAt } = letter;
	const isBefore = (at: Instant | null): boolean => sentAt === null || (at !== null && at < sentAt);
	const sent = await listAll(records, "letter", { where: { opportunityId, state: "sent" } });
	const earlier = sent.filter((each) => each.id !== letter.id && haveSameReader(each, letter) && isBefore(each.sentAt));
	const replies = await listAll(records, "reply", { where: { opportunityId } });
	const theirs = replies.flatMap((reply): readonly Message[] => {
		const { at, messageId } = reply;
		return messageId == null || !isBefore(at) || !isTheirs(reply, letter, earlier) ? [] : [{ at, messageId }];
	});
	return [...(await ourMessages(records, earlier)), ...theirs]
		.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
		.slice(-MOST)
		.map(({ messageId }) => messageId);
};
