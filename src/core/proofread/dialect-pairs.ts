/** How a language writes words that its other dialect writes differently: "colour" → "color" for an American letter. */
export type DialectTwins = () => ReadonlyMap<string, string>;

/** Reads the pairs of American and British words, one a line, for the language of the letter; read when first asked for. */
export const dialectTwins = (bytes: Uint8Array, language: "en" | "en-gb"): DialectTwins => {
	let twins: ReadonlyMap<string, string> | null = null;
	return () => {
		twins ??= new Map(
			String.fromCharCode(...bytes)
				.trimEnd()
				.split("\n")
				.map((line): [string, string] => {
					const [american = "", british = ""] = line.split(" ");
					return language === "en" ? [british, american] : [american, british];
				}),
		);
		return twins;
	};
};
