import { TextDecoder } from "node:util";

/** Far enough for a prolog and for what a page says of itself at its start. */
const HEAD_BYTES = 4_096;

const BYTE_ORDER_MARKS: readonly (readonly [label: string, ...bytes: number[]])[] = [
	["utf-8", 0xef, 0xbb, 0xbf],
	["utf-16be", 0xfe, 0xff],
	["utf-16le", 0xff, 0xfe],
];

/** What windows-1252 has from 0x80 to 0x9f; five of them stand for nothing. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const markOf = (bytes: Uint8Array): string | null =>
	BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;

const headerCharset = (contentType: string): string | null =>
	/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1] ?? null;

const ownCharset = (bytes: Uint8Array): string | null => {
	const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
	const label =
		/^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ??
		/<meta[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ??
		null;
	// It was just read byte by byte, so it cannot be what it says.
	return label !== null && /^utf-?16/i.test(label) ? "utf-8" : label;
};

const decoderOf = (label: string | null): TextDecoder | null => {
	if (label === null) return null;
	try {
		return new TextDecoder(label);
	} catch {
		// No such charset.
		return null;
	}
};

/**
 * The text of a feed or a page. A byte order mark decides, then what the server says, then what the text says of itself;
 * where none names a charset there is, UTF-8. What does not fit becomes U+FFFD.
 */
export const decodedText = (bytes: Uint8Array, contentType: string): string => {
	const decoder =
		decoderOf(markOf(bytes)) ??
		decoderOf(headerCharset(contentType)) ??
		decoderOf(ownCharset(bytes)) ??
		new TextDecoder("utf-8");
	const text = decoder.decode(bytes);
	if (decoder.encoding !== "windows-1252") return text;
	// Node 20 and some after it leave the quotes and dashes of this charset as controls (nodejs/node#56542).
	return text.replace(/\p{Cc}/gu, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
};
