import type { Answer, Problem } from "../api.ts";
import { Loaded } from "./loaded.svelte.ts";

interface PageOf<Item> {
	readonly items: readonly Item[];
	readonly next: string | null;
}

/** A long list, page by page: the first by itself, the others when asked for. */
export class Paged<Item> {
	readonly first: Loaded<PageOf<Item>>;
	#more = $state.raw<readonly Item[]>([]);
	#next = $state.raw<{ readonly after: string | null } | null>(null);
	problem = $state.raw<Problem | null>(null);
	readonly #ask: (after: string | undefined) => Promise<Answer<PageOf<Item>>>;

	constructor(key: string, ask: (after: string | undefined) => Promise<Answer<PageOf<Item>>>) {
		this.#ask = ask;
		this.first = new Loaded(key, () => ask(undefined));
	}

	get items(): readonly Item[] {
		return [...(this.first.value?.items ?? []), ...this.#more];
	}

	get next(): string | null {
		return this.#next === null ? (this.first.value?.next ?? null) : this.#next.after;
	}

	async reload(): Promise<void> {
		this.#more = [];
		this.#next = null;
		await this.first.reload();
	}

	async showMore(): Promise<void> {
		const after = this.next;
		if (after === null) return;
		const answer = await this.#ask(after);
		if (!answer.ok) {
			this.problem = answer.problem;
			return;
		}
		this.#more = [...this.#more, ...answer.value.items];
		this.#next = { after: answer.value.next };
	}
}
