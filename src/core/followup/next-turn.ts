import type { Instant } from "../time/instant.ts";

/** Keeps the earliest of the moments it is shown that is later than `now`: when something next reads differently. */
export class NextTurn {
	readonly #now: Instant;
	#at: Instant | null = null;

	constructor(now: Instant) {
		this.#now = now;
	}

	/** A moment that is past, or none, changes nothing. */
	see(at: Instant | null | undefined): void {
		if (at == null || at <= this.#now) return;
		if (this.#at === null || at < this.#at) this.#at = at;
	}

	get at(): Instant | null {
		return this.#at;
	}
}
