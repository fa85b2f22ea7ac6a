import { join } from "node:path";
import type { GrammarSource } from "#app/grammar-source.ts";
import { ENGINE_FILE } from "#core/letter/grammar/engine.ts";

/** The grammar engine of this build, which loads nothing before it is first asked. */
export const lateGrammar = (built: string): GrammarSource => {
	const start = async (): Promise<GrammarSource> => {
		const [{ Worker }, { threadedGrammarSource }] = await Promise.all([
			import("node:worker_threads"),
			import("#adapters/grammar/threaded-grammar-source.ts"),
		]);
		const workerData = join(built, "data", "grammar", ENGINE_FILE);
		return threadedGrammarSource(
			() => new Worker(join(built, "main", "grammar-thread.js"), { workerData, execArgv: [] }),
		);
	};
	let source: Promise<GrammarSource> | null = null;
	return {
		answers: async (paragraphs, language) => {
			source ??= start();
			return (await source).answers(paragraphs, language);
		},
	};
};
