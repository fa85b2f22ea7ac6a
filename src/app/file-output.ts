/** A file that an operation gives. */
export interface FileOutput {
	/** Letters, digits and signs that every file system takes. */
	readonly fileName: string;
	readonly mediaType: string;
	/** Text as it stands; bytes in base64, as JSON has no other way. */
	readonly encoding: "text" | "base64";
	readonly content: string;
}

export const textFile = (fileName: string, mediaType: string, content: string): FileOutput => ({
	fileName,
	mediaType,
	encoding: "text",
	content,
});

export const byteFile = (fileName: string, mediaType: string, content: Uint8Array): FileOutput => ({
	fileName,
	mediaType,
	encoding: "base64",
	content: base64Of(content),
});

const CHUNK = 8_190;

/** In pieces that are multiples of three bytes, so that the parts can be put one after another. */
const base64Of = (bytes: Uint8Array): string => {
	let text = "";
	for (let at = 0; at < bytes.length; at += CHUNK) text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
	return text;
};
