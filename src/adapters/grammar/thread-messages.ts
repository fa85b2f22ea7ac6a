import type { EngineAnswers } from "#core/letter/grammar/engine.ts";
import type { LetterLanguage } from "#core/letter/letter.ts";

export interface ThreadQuestion {
	readonly number: number;
	readonly paragraphs: readonly string[];
	readonly language: LetterLanguage;
}

export type ThreadAnswer =
	| { readonly number: number; readonly answers: EngineAnswers }
	| { readonly number: number; readonly error: unknown };
