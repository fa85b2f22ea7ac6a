import * as z from "zod/mini";

/** A request carries no more: 900,000 characters, or 675,000 bytes in base64. */
const LONGEST = 900_000;

/** A file as a request carries it: as text, or byte by byte in base64 where its charset is its own affair. */
export const rawFile = (advice: string) => ({
	content: z.string().check(z.maxLength(LONGEST, `is longer than ${LONGEST} characters; ${advice}`)),
	encoding: z.optional(z.enum(["text", "base64"])),
});

/** The bytes behind base64; `null` where it is none. */
export const bytesOfBase64 = (content: string): Uint8Array | null => {
	try {
		return Uint8Array.from(atob(content.replace(/\s+/g, "")), (character) => character.charCodeAt(0));
	} catch {
		// Not base64.
		return null;
	}
};
