import type { LetterText } from "#core/letter/checks/check.ts";
import type { LetterContext } from "#core/letter/context.ts";
import type { EngineAnswers } from "#core/letter/grammar/engine.ts";
import type { LetterLanguage } from "#core/letter/letter.ts";
import type { Review } from "#core/letter/review.ts";

/** What the page asks of the worker. A context is sent once and then stands for all reviews until the next. */
export type Question =
	| { readonly kind: "open"; readonly context: LetterContext }
	| {
			readonly kind: "review";
			readonly number: number;
			readonly letter: LetterText;
			/** What the grammar engine has said so far. */
			readonly engine: EngineAnswers | null;
	  }
	| { readonly kind: "suggest"; readonly number: number; readonly language: LetterLanguage; readonly word: string };

/** `null` where the worker could not answer. */
export type Answer =
	| { readonly kind: "review"; readonly number: number; readonly review: Review | null }
	| { readonly kind: "suggest"; readonly number: number; readonly words: readonly string[] };
