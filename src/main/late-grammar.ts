import type { GrammarSource } from "#app/grammar-source.ts";

/** The grammar engine in this file, whose adapter is loaded when it is first asked. */
export const lateGrammar = (file: string): GrammarSource => {
	let source: Promise<GrammarSource> | null = null;
	return {
		answers: async (paragraphs, language) => {
			source ??= import("#adapters/grammar/harper-grammar-source.ts").then((late) => late.harperGrammarSource(file));
			return (await source).answers(paragraphs, language);
		},
	};
};
