import type { LetterContext } from "#core/letter/context.ts";
import type { Letter } from "#core/letter/letter.ts";
import type { Review } from "#core/letter/review.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { sayDay } from "#words/en/dates.ts";
import { sayReview } from "#words/en/letter-review.ts";
import { call } from "../api.ts";
import type { ReviewView } from "../contract.ts";
import { grammarClient } from "../grammar/grammar-client.ts";
import { SpellingClient } from "../spelling/spelling-client.ts";
import { wallClock } from "../time.ts";

/** A review with its sentences, as the server would say it. */
const inWords = (review: Review, context: LetterContext, accepted: readonly string[]): ReviewView => {
	const dayAt = (at: string): string => sayDay(wallClock(at, context.officeZone).date as CalendarDate, context.today);
	return sayReview(review, dayAt, accepted);
};

/** The person's browser asks for fewer bytes; the engine is seven million of them. */
const savesData = (): boolean => {
	const { connection }: { readonly connection?: { readonly saveData?: boolean } } = navigator as object;
	return connection?.saveData === true;
};

/** Checks one letter in a worker of the page; where that fails, the server does it. */
export class LetterChecker {
	readonly #letterId: string;
	readonly #client = new SpellingClient();
	#context: Promise<LetterContext | null>;

	constructor(letterId: string) {
		this.#letterId = letterId;
		this.#context = this.#open();
		grammarClient.tryAgain();
	}

	/** Reads the record anew: a name, an address or the person's own words changed. */
	async refresh(): Promise<void> {
		this.#context = this.#open();
		await this.#context;
	}

	/** `null` where neither the worker nor the server could check. */
	async check(letter: Letter): Promise<ReviewView | null> {
		const context = await this.#context;
		const review = context === null ? null : await this.#client.review(letter, grammarClient.known(letter));
		if (context !== null && review !== null) return inWords(review, context, letter.acceptedFindings);
		const { id, to, subject, body } = letter;
		const answer = await call("letters.check", { id, to, subject, body });
		return answer.ok ? answer.value : null;
	}

	/**
	 * Lets the grammar engine read what has changed since it was last asked, and says whether the next check knows more.
	 * It takes its time, the first time some seconds: to be called after a check, so that spelling does not wait.
	 */
	async readOn(letter: Letter): Promise<boolean> {
		return !savesData() && grammarClient.readOn(letter);
	}

	suggest(word: string, language: Letter["language"]): Promise<readonly string[]> {
		return this.#client.suggest(word, language);
	}

	close(): void {
		this.#client.close();
	}

	async #open(): Promise<LetterContext | null> {
		const answer = await call("letters.context", { id: this.#letterId });
		if (!answer.ok) return null;
		this.#client.open(answer.value.context);
		return answer.value.context;
	}
}
