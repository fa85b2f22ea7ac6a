/** The words of a name as written; "Okafor, Ines" has two, and "Brendan's" is "Brendan", as in a text. */
export const wordsOfName = (name: string | null): readonly string[] =>
	(name ?? "")
		.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ‐‑-]*/gu)
		?.map((word) => word.replace(/(?:['’ʼ][sS])?['’ʼ‐‑-]*$/, "")) ?? [];

/** Each two neighbouring words of a name in one: "Abdel Rahman" is written "Abdelrahman" too. */
export const joinedPairsOf = (words: readonly string[]): readonly string[] =>
	words.slice(1).map((word, at) => `${words[at]}${word}`);
