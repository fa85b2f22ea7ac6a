import { createBinaryModuleFromUrl, Dialect, LocalLinter } from "harper.js";
import {
	ENGINE_FILE,
	type EngineAnswers,
	type EngineSlip,
	engineConfig,
	engineSlips,
} from "#core/letter/grammar/engine.ts";
import { isBritish } from "#core/letter/grammar/english.ts";
import type { GrammarQuestion } from "./messages.ts";

const linters = new Map<Dialect, Promise<LocalLinter>>();

/** Asks Harper, which is loaded from this server's `/grammar/` with the first question. */
export const askHarper = async ({ paragraphs, language }: GrammarQuestion): Promise<EngineAnswers> => {
	const dialect = isBritish(language) ? Dialect.British : Dialect.American;
	const loading = linters.get(dialect) ?? loadLinter(dialect);
	linters.set(dialect, loading);
	const linter = await loading;
	const answers = new Map<string, readonly EngineSlip[]>();
	for (const paragraph of paragraphs) {
		const lints = await linter.organizedLints(paragraph, { language: "plaintext" });
		answers.set(paragraph, engineSlips(paragraph, lints));
	}
	return answers;
};

const loadLinter = async (dialect: Dialect): Promise<LocalLinter> => {
	const url = new URL(`/grammar/${ENGINE_FILE}`, self.location.origin).href;
	// Asked first, because Harper throws past its caller where the file does not come.
	if (!(await fetch(url, { method: "HEAD" })).ok) throw new Error(`${url} is not there`);
	const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(url, "slim"), dialect });
	await linter.setLintConfig(engineConfig(await linter.getLintConfig()));
	return linter;
};
