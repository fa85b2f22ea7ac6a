import type { LetterContext } from "../context.ts";
import { isNoReply } from "../no-reply-address.ts";

/** Where the letter goes: the recipient's own address, never one that nobody reads. Empty while unknown. */
export const addressOf = (context: LetterContext): string => {
	const email = context.recipient?.email?.trim() ?? "";
	return isNoReply(email) ? "" : email;
};
