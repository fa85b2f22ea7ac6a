import { domainOf, isPublicDomain } from "#core/reply/mail-domains.ts";
import type { ArrivedHead } from "../mail-servers.ts";
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

/**
 * Looks into the inbox for what came since the last look, and takes what may be an answer; how far it was read is kept with
 * it. Does nothing where the user has not switched it on.
 *
 * @returns how many messages were taken; `null`: it is off, or the mailbox could not be read.
 */
export const lookForReplies = async (context: OperationContext): Promise<number | null> => {
	const { store, actor } = context;
	const account = await store.read(actor.ownerId, (records) => openAccount(context, records));
	if (account === null || !account.ok || !account.value.noticesReplies || account.value.imap === null) return null;
	const wants = await store.read(actor.ownerId, wantedFrom);
	const arrived = await context.mailServers.arrived(account.value, wants, MOST_BYTES);
	if (!arrived.ok) return null;
	let taken = 0;
	for (const { raw } of arrived.value.mail) {
		const mail = await context.mail.read(raw);
		if (!mail.ok) continue;
		const outcome = await writing(context, (records) => takeMail(context, records, mail.value));
		if (outcome.ok && outcome.value.taken === "noted") taken += 1;
	}
	await store.write(actor.ownerId, async (records) => {
		const kept = await records.get("mailAccount", actor.ownerId);
		// Another account by now: its inbox was not read.
		if (kept === null || kept.user !== account.value.user || kept.imap?.host !== account.value.imap?.host) return;
		await records.put("mailAccount", { ...kept, inbox: arrived.value.inbox }, context.clock.now());
	});
	return taken;
};
