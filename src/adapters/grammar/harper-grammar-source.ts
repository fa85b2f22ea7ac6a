import { access } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { createBinaryModuleFromUrl, Dialect, LocalLinter } from "harper.js";
import type { GrammarSource } from "#app/grammar-source.ts";
import { type EngineSlip, engineConfig, engineSlips } from "#core/letter/grammar/engine.ts";
import { isBritish } from "#core/letter/grammar/english.ts";

/**
 * Harper in this thread, from its WebAssembly file: about 1.5 s of processor time and 300 MB when first asked. It asks
 * nobody else: the file is all it reads.
 */
export const harperGrammarSource = (file: string): GrammarSource => {
	const linters = new Map<Dialect, Promise<LocalLinter>>();
	const linterFor = (dialect: Dialect): Promise<LocalLinter> => {
		const kept = linters.get(dialect);
		if (kept !== undefined) return kept;
		const loading = loadLinter(file, dialect);
		linters.set(dialect, loading);
		loading.catch(() => linters.delete(dialect));
		return loading;
	};
	return {
		answers: async (paragraphs, language) => {
			const linter = await linterFor(isBritish(language) ? Dialect.British : Dialect.American);
			const answers = new Map<string, readonly EngineSlip[]>();
			for (const paragraph of paragraphs) {
				const lints = await linter.organizedLints(paragraph, { language: "plaintext" });
				answers.set(paragraph, engineSlips(paragraph, lints));
			}
			return answers;
		},
	};
};

const loadLinter = async (file: string, dialect: Dialect): Promise<LocalLinter> => {
	try {
		await access(file);
		const binary = createBinaryModuleFromUrl(pathToFileURL(file).href, "slim");
		const linter = new LocalLinter({ binary, dialect });
		await linter.setLintConfig(engineConfig(await linter.getLintConfig()));
		return linter;
	} catch (cause) {
		throw new Error(`The grammar engine could not be loaded from ${file}`, { cause });
	}
};
