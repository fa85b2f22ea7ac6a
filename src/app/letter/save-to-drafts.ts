import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { conversationOf } from "../mail/conversation-of.ts";
import { problemView } from "../mail/mail-problem-view.ts";
import { messageIdAt } from "../mail/message-id.ts";
import { openAccount } from "../mail/open-account.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { loadLetter } from "./load-letter.ts";

export const saveLetterToDrafts = operation({
	name: "letters.save-to-drafts",
	summary: "Puts a copy of the letter among the drafts of your mailbox, to be finished in your mail program.",
	effect: "write",
	method: "POST",
	path: "/letters/:id/mail-draft",
	input: z.strictObject({ id: id<"letter">() }),
	refusals: ["not-found", "no-mail-account", "no-mailbox", "mail-failed"],
	run: async (context, input) => {
		const loaded = await reading(context, async (records) => {
			const kept = await loadLetter(context, records, input.id);
			const account = await openAccount(context, records);
			return { kept, account, references: kept === null ? [] : await conversationOf(records, kept.letter) };
		});
		const { kept, account, references } = loaded;
		if (kept === null) return refuse("not-found");
		if (account === null) return refuse("no-mail-account");
		if (!account.ok) return refuse("mail-failed", problemView(account.error)?.says);
		if (account.value.imap === null) return refuse("no-mailbox");
		const { letter, facts } = kept;
		const mail = {
			from: { name: facts.settings.ownName, address: account.value.address },
			to: letter.to,
			subject: letter.subject,
			body: letter.body,
			language: letter.language,
			messageId: messageIdAt(`${letter.id}.${letter.version}`, account.value.address),
			references,
		};
		const problem = await context.mailServers.saveDraft(account.value, mail, context.clock.now());
		return problem === null ? ok({ letterId: letter.id }) : refuse("mail-failed", problemView(problem)?.says);
	},
});
