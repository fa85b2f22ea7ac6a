import * as z from "zod/mini";
import { letterFileName } from "#core/letter/letter-file-name.ts";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { textFile } from "../file-output.ts";
import { conversationOf } from "../mail/conversation-of.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { loadLetter } from "./load-letter.ts";

export const exportEml = operation({
	name: "letters.eml",
	summary: "Gives the letter as an .eml file that mail programs open as a draft.",
	effect: "read",
	method: "GET",
	path: "/letters/:id/eml",
	answer: "file",
	input: z.strictObject({ id: id<"letter">() }),
	refusals: ["not-found"],
	run: async (context, input) => {
		const loaded = await reading(context, async (records) => {
			const kept = await loadLetter(context, records, input.id);
			return kept === null ? null : { kept, references: await conversationOf(records, kept.letter) };
		});
		if (loaded === null) return refuse("not-found");
		const { kept, references } = loaded;
		const { letter, facts } = kept;
		const { ownName, ownEmail } = facts.settings;
		const recipient = facts.people.find(({ id: personId }) => personId === letter.personId);
		const content = await context.mail.eml({
			from: ownEmail === "" ? null : { name: ownName, address: ownEmail },
			to: letter.to,
			subject: letter.subject,
			body: letter.body,
			language: letter.language,
			at: letter.sentAt ?? context.clock.now(),
			messageId: `${letter.id}.${letter.version}@afterword.invalid`,
			references,
		});
		return ok(textFile(letterFileName(letter.kind, recipient?.name ?? null), "message/rfc822", content));
	},
});
