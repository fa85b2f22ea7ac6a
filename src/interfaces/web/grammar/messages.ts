import type { EngineAnswers } from "#core/letter/grammar/engine.ts";
import type { LetterLanguage } from "#core/letter/letter.ts";

/** What the page asks of the grammar worker, one question at a time. */
export interface GrammarQuestion {
	readonly paragraphs: readonly string[];
	readonly language: LetterLanguage;
}

/** `null` where the engine did not load. */
export interface GrammarAnswer {
	readonly answers: EngineAnswers | null;
}
