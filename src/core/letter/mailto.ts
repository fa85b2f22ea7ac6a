import { mailAddresses } from "../mail/mail-addresses.ts";

/** Mail programs and browsers cut longer addresses without saying so. Source: measured, docs/decisions. */
const LONGEST = 2000;

/** A link that opens the mail program with the letter in it, or the news that the letter is too long for one. */
export const mailtoOf = (letter: {
	readonly to: string;
	readonly subject: string;
	readonly body: string;
}): { readonly url: string } | { readonly tooLong: true; readonly characters: number } => {
	const to = mailAddresses(letter.to)
		.filter((address) => address !== "")
		.map((address) => encode(address).replace(/%40/g, "@"))
		.join(",");
	const body = encode(letter.body.replace(/\r\n?|\n/g, "\r\n"));
	const url = `mailto:${to}?subject=${encode(letter.subject.replace(/\s+/g, " "))}&body=${body}`;
	return url.length > LONGEST ? { tooLong: true, characters: url.length } : { url };
};

// Half of a surrogate pair, as a cut emoji leaves it, would make the encoding throw.
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
