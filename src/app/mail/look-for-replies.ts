import type { InboxPosition } from "#core/mail/mail-account.ts";
import { domainOf, isPublicDomain } from "#core/reply/mail-domains.ts";
import type { ArrivedHead, OpenMailAccount } from "../mail-servers.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords } from "../ports.ts";
import { takeMail } from "../reply/take-mail.ts";
import { writing } from "../transaction.ts";
import { openAccount } from "./open-account.ts";

/** Of one message: enough for its text and an invitation, whatever is attached. */
const MOST_BYTES = 256_000;

/** Who may be meant: only messages from them, in answer to a letter, or about one that came back are fetched at all. */
const wantedFrom = async (records: ReadableRecords): Promise<(head: ArrivedHead) => boolean> => {
	const people = await listAll(records, "person", {});
	const companies = await listAll(records, "company", {});
	const sent = await listAll(records, "dispatch", { where: { state: ["sent", "unknown"] } });
	const addresses = new Set(people.flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()])));
	const domains = new Set([
		...[...addresses].map(domainOf),
		...companies.flatMap(({ website }) =>
			website !== null && URL.canParse(website) ? [new URL(website).hostname.replace(/^www\./, "")] : [],
		),
	]);
	const ours = new Set(
		sent.flatMap(({ mail, serverMessageId }) => [mail.messageId, serverMessageId ?? mail.messageId]),
	);
	return ({ fromAddress, references, isReport }) => {
		if (isReport || references.some((id) => ours.has(id)) || addresses.has(fromAddress)) return true;
		const domain = domainOf(fromAddress);
		return !isPublicDomain(domain) && domains.has(domain);
	};
};

/** True where it was noted; what it cannot be read as, or what refuses it, leaves no trace. */
const take = async (context: OperationContext, raw: Uint8Array): Promise<boolean> => {
	const mail = await context.mail.read(raw);
	if (!mail.ok) return false;
	const outcome = await writing(context, (records) => takeMail(context, records, mail.value));
	return outcome.ok && outcome.value.taken === "noted";
};

const keepPosition = (context: OperationContext, account: OpenMailAccount, inbox: InboxPosition): Promise<void> =>
	context.store.write(context.actor.ownerId, async (records) => {
		const kept = await records.get("mailAccount", context.actor.ownerId);
		// Another account by now: its inbox was not read.
		if (kept === null || kept.user !== account.user || kept.imap?.host !== account.imap?.host) return;
		await records.put("mailAccount", { ...kept, inbox }, context.clock.now());
	});

/**
 * Looks into the inbox for what came since the last look, and takes what may be an answer; how far it was read is kept after
 * each message, so that one that cannot be taken stands in no other's way. Does nothing where the user has not switched it
 * on.
 *
 * @param onPassedOver told of a message that could not be taken at two tries, by the failure alone: nothing of the message.
 * @returns how many messages were taken; `null`: it is off, or the mailbox could not be read.
 * @throws what the store throws where it cannot keep the position: the message is met again then.
 */
export const lookForReplies = async (
	context: OperationContext,
	onPassedOver: (failure: unknown) => void = () => {},
): Promise<number | null> => {
	const { store, actor } = context;
	const account = await store.read(actor.ownerId, (records) => openAccount(context, records));
	if (account === null || !account.ok || !account.value.noticesReplies || account.value.imap === null) return null;
	const wants = await store.read(actor.ownerId, wantedFrom);
	const arrived = await context.mailServers.arrived(account.value, wants, MOST_BYTES);
	if (!arrived.ok) return null;
	let taken = 0;
	const { mail, inbox } = arrived.value;
	for (const { uid, raw } of mail) {
		try {
			// Tried again at once: a database that was busy for a moment costs no message.
			if (await take(context, raw).catch(() => take(context, raw))) taken += 1;
		} catch (failure) {
			// Where the store itself is at fault, the position cannot be kept either, and nothing is passed over.
			await keepPosition(context, account.value, { ...inbox, uid });
			onPassedOver(failure);
			continue;
		}
		await keepPosition(context, account.value, { ...inbox, uid });
	}
	await keepPosition(context, account.value, inbox);
	return taken;
};
