/** Words in bands, the commonest band first. */
export type WordBands = readonly (readonly string[])[];

/** Reads a list of common words: one word a line, an empty line between bands, plain ASCII. */
export const commonWords = (bytes: Uint8Array): (() => WordBands) => {
	// Read when the first correction is asked for: a check without one does not pay for it.
	let bands: WordBands | null = null;
	return () => {
		bands ??= asText(bytes)
			.trimEnd()
			.split(/\n\n/)
			.map((band) => band.split("\n"));
		return bands;
	};
};

const asText = (bytes: Uint8Array): string => {
	let text = "";
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
};
