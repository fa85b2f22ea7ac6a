import type { Answer, Problem } from "../api.ts";

const SLOW_AFTER_MS = 400;
/** What each page last showed, so that going back shows it at once while it is asked for again. */
const shownBefore = new Map<string, unknown>();

/**
 * A value from the server: what is known now, what went wrong, and whether waiting is worth showing. Without a key
 * nothing older is shown first: for pages that are typed into.
 */
export class Loaded<Value> {
	value: Value | null = $state.raw(null);
	problem: Problem | null = $state.raw(null);
	isSlow = $state(false);
	readonly #key: string | null;
	readonly #ask: () => Promise<Answer<Value>>;
	#round = 0;

	constructor(key: string | null, ask: () => Promise<Answer<Value>>) {
		this.#key = key;
		this.#ask = ask;
		this.value = key === null ? null : ((shownBefore.get(key) as Value | undefined) ?? null);
		void this.reload();
	}

	async reload(): Promise<void> {
		const round = ++this.#round;
		const timer = setTimeout(() => {
			this.isSlow = this.value === null;
		}, SLOW_AFTER_MS);
		const answer = await this.#ask();
		clearTimeout(timer);
		// A later question makes an earlier answer stale.
		if (round !== this.#round) return;
		this.isSlow = false;
		this.problem = answer.ok ? null : answer.problem;
		if (answer.ok) this.set(answer.value);
	}

	/** Takes over a newer value that came with another answer. */
	set(value: Value): void {
		this.value = value;
		if (this.#key !== null) shownBefore.set(this.#key, value);
	}
}
