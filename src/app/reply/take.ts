import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { operation } from "../operation.ts";
import { bytesOfBase64, rawFile } from "../raw-file.ts";
import { refuse, writing } from "../transaction.ts";
import { replyView } from "./reply-view.ts";
import { takeMail } from "./take-mail.ts";

export const takeReply = operation({
	name: "replies.take",
	summary: "Notes a message that came, once: the contact is logged, and what it may mean is proposed, never done.",
	effect: "write",
	method: "POST",
	path: "/replies",
	input: z.strictObject({
		/** The raw message, as an .eml file has it. */
		...rawFile("its beginning is enough"),
	}),
	refusals: ["unreadable-mail", "not-found", "in-the-future", "recipient-needed"],
	run: async (context, { content, encoding }) => {
		const raw = encoding === "base64" ? bytesOfBase64(content) : new TextEncoder().encode(content);
		const mail = raw === null ? null : await context.mail.read(raw);
		if (mail === null || !mail.ok) return refuse("unreadable-mail");
		return writing(context, async (records) => {
			const taken = await takeMail(context, records, mail.value);
			if (!taken.ok) return taken;
			const reply = "replyId" in taken.value ? await replyView(context, records, taken.value.replyId) : null;
			return ok({ taken: taken.value.taken, reply });
		});
	},
});
