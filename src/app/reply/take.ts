import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";
import { replyView } from "./reply-view.ts";
import { takeMail } from "./take-mail.ts";

/** A request carries no more; of a larger message its beginning is enough. */
const LONGEST = 900_000;

const bytesOf = (content: string, encoding: "text" | "base64"): Uint8Array | null => {
	if (encoding === "text") return new TextEncoder().encode(content);
	try {
		return Uint8Array.from(atob(content.replace(/\s+/g, "")), (character) => character.charCodeAt(0));
	} catch {
		// Not base64.
		return null;
	}
};

export const takeReply = operation({
	name: "replies.take",
	summary: "Notes a message that came, once: the contact is logged, and what it may mean is proposed, never done.",
	effect: "write",
	method: "POST",
	path: "/replies",
	input: z.strictObject({
		/** The raw message, as an .eml file has it. */
		content: z.string().check(z.maxLength(LONGEST, `is longer than ${LONGEST} characters; its beginning is enough`)),
		encoding: z._default(z.enum(["text", "base64"]), "text"),
	}),
	refusals: ["unreadable-mail", "not-found", "in-the-future", "recipient-needed"],
	run: async (context, { content, encoding }) => {
		const raw = bytesOf(content, encoding);
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
