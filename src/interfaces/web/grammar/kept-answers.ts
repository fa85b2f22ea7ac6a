import type { LetterText } from "#core/letter/checks/check.ts";
import { type EngineAnswers, type EngineSlip, paragraphsToAsk } from "#core/letter/grammar/engine.ts";
import { isBritish } from "#core/letter/grammar/english.ts";

/** What of a letter an engine of grammar reads. */
export type Prose = Pick<LetterText, "body" | "language">;

/** Each pause in typing leaves a paragraph behind; those of long ago are dropped. */
const MOST_KEPT = 400;

/** The engine's answers by paragraph and by whose English it is. The same words are asked about once. */
export class KeptAnswers {
	/** The one used longest ago comes first. */
	readonly #kept = new Map<string, readonly EngineSlip[]>();

	/** What is known of this letter's paragraphs; `null` where nothing is. */
	of(prose: Prose): EngineAnswers | null {
		const answers = new Map<string, readonly EngineSlip[]>();
		for (const paragraph of paragraphsToAsk(prose)) {
			const key = keyOf(paragraph, prose);
			const slips = this.#kept.get(key);
			if (slips === undefined) continue;
			answers.set(paragraph, slips);
			this.#kept.delete(key);
			this.#kept.set(key, slips);
		}
		return answers.size === 0 ? null : answers;
	}

	/** The paragraphs of this letter that nobody has asked about yet. */
	missing(prose: Prose): readonly string[] {
		return paragraphsToAsk(prose).filter((paragraph) => !this.#kept.has(keyOf(paragraph, prose)));
	}

	add(answers: EngineAnswers, { language }: Pick<Prose, "language">): void {
		for (const [paragraph, slips] of answers) this.#kept.set(keyOf(paragraph, { language }), slips);
		for (const key of this.#kept.keys()) {
			if (this.#kept.size <= MOST_KEPT) return;
			this.#kept.delete(key);
		}
	}
}

const keyOf = (paragraph: string, { language }: Pick<Prose, "language">): string =>
	`${isBritish(language) ? "British" : "American"}\n${paragraph}`;
