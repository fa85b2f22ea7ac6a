import { TextDecoder } from "node:util";
import type { Email } from "postal-mime";

const UNKNOWN = /\ufffd/g;

const unknownIn = (mail: Email): number =>
	(`${mail.text ?? ""}${mail.subject ?? ""}${mail.html ?? ""}`.match(UNKNOWN) ?? []).length;

/** The same message with another charset in its labels; byte for byte the same elsewhere. */
const relabelled = (raw: Uint8Array, charset: string): Uint8Array => {
	const text = Buffer.from(raw).toString("latin1");
	const labelled = text.replace(/(charset\s*=\s*)("?)[\w.:-]+\2/gi, `$1"${charset}"`);
	if (labelled !== text) return Buffer.from(labelled, "latin1");
	return Buffer.from(`Content-Type: text/plain; charset=${charset}\r\n${text}`, "latin1");
};

const arabicShare = (text: string): number => {
	const foreign = text.match(/\P{ASCII}/gu) ?? [];
	return foreign.length === 0 ? 0 : foreign.filter((each) => /\p{Script=Arabic}/u.test(each)).length / foreign.length;
};

/** UTF-8 that was read as windows-1252: "Ã©" for "é". Put right only where every character fits. */
const withMojibakeMended = (text: string | undefined): string | undefined => {
	if (text === undefined || !/[ÃÂØÙ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]/.test(text)) return text;
	const bytes: number[] = [];
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const at = code < 0x100 ? code : 0x80 + HIGH_1252.indexOf(character);
		if (code >= 0x100 && at < 0x80) return text;
		bytes.push(at);
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
	} catch {
		return text;
	}
};

/** What windows-1252 has from 0x80 to 0x9f. */
const HIGH_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The message, read with the charset that fits where the one it claims does not: labels are wrong in real mail, above all
 * in Arabic. Where bytes do not fit the label it is read as windows-1256 or windows-1252, whichever gives words.
 */
export const withCharsetMended = async (raw: Uint8Array, read: (raw: Uint8Array) => Promise<Email>): Promise<Email> => {
	const mail = await read(raw);
	if (unknownIn(mail) < 2) {
		return withFields(mail, { text: withMojibakeMended(mail.text), html: withMojibakeMended(mail.html) });
	}
	const arabic = await read(relabelled(raw, "windows-1256"));
	if (unknownIn(arabic) < unknownIn(mail) && arabicShare(arabic.text ?? arabic.html ?? "") > 0.8) return arabic;
	const western = await read(relabelled(raw, "windows-1252"));
	return unknownIn(western) < unknownIn(mail) ? western : mail;
};

const withFields = (
	mail: Email,
	fields: { readonly text: string | undefined; readonly html: string | undefined },
): Email => ({ ...mail, text: fields.text, html: fields.html });
