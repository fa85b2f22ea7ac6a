export interface Toast {
	readonly text: string;
	readonly tone: "done" | "quiet" | "failure";
	/** What the button says and does; `null`: nothing to undo. */
	readonly action: { readonly label: string; readonly run: () => unknown } | null;
}

const SHOWN_MS = 8_000;

/** One message at a time, for eight seconds; it stays while it is hovered or focused. */
class Toasts {
	current: Toast | null = $state.raw(null);
	/** Where messages are shown: on the page, else in the dialog over it, below which nothing can be read or pressed. */
	#places: readonly symbol[] = $state.raw([]);
	#left = SHOWN_MS;
	#since = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	get place(): symbol | null {
		return this.#places.at(-1) ?? null;
	}

	/** Shows messages in this place, until what is given back is called. */
	showAt(place: symbol): () => void {
		this.#places = [...this.#places, place];
		return () => {
			this.#places = this.#places.filter((each) => each !== place);
			// Whoever hovered it there can leave it no more.
			this.resume();
		};
	}

	show(toast: Toast): void {
		clearTimeout(this.#timer);
		this.current = toast;
		this.#left = SHOWN_MS;
		this.resume();
	}

	pause(): void {
		clearTimeout(this.#timer);
		this.#left -= Date.now() - this.#since;
	}

	resume(): void {
		if (this.current === null) return;
		clearTimeout(this.#timer);
		this.#since = Date.now();
		this.#timer = setTimeout(() => this.close(), Math.max(this.#left, 1_000));
	}

	close(): void {
		clearTimeout(this.#timer);
		this.current = null;
	}

	act(): void {
		const run = this.current?.action?.run;
		this.close();
		run?.();
	}
}

export const toasts = new Toasts();
