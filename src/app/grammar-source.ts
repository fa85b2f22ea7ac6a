import type { EngineAnswers } from "#core/letter/grammar/engine.ts";
import type { LetterLanguage } from "#core/letter/letter.ts";

/** A grammar engine for English, loaded when first asked: it is large and slow to start. */
export interface GrammarSource {
	/** What it says about each paragraph. */
	answers(paragraphs: readonly string[], language: LetterLanguage): Promise<EngineAnswers>;
}
