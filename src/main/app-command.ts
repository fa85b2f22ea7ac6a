/** Options before a command that take the next word as their value. */
const WITH_VALUE = ["--data", "--server", "--port"];

/** The command among the words of a command line, wherever its options stand, and all the other words. */
export interface AppCommand {
	readonly name: string | null;
	readonly args: readonly string[];
}

/** Finds the first word that is neither an option nor an option's value. */
export const appCommandOf = (words: readonly string[]): AppCommand => {
	const at = words.findIndex((word, index) => !word.startsWith("-") && !WITH_VALUE.includes(words[index - 1] ?? ""));
	return { name: words[at] ?? null, args: words.filter((_, index) => index !== at) };
};
