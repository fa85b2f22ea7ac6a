import type { Answer, Problem } from "../api.ts";

const PAUSE_MS = 600;
const RETRY_MS = 10_000;

export type SaveState = "idle" | "waiting" | "saving" | "saved" | "kept-here" | "conflict" | "refused";

interface AutosaveOptions<Patch extends object> {
	/** Names the copy kept on this device until the server has it. */
	readonly key: string;
	readonly send: (patch: Patch) => Promise<Answer<unknown>>;
}

/**
 * Saves what was typed: at once when asked, or after a pause. One request at a time, later changes merged into the
 * next. What the server does not have yet is also kept in the browser's own storage, so that a closed page loses
 * nothing.
 */
export class Autosave<Patch extends object> {
	state: SaveState = $state("idle");
	savedAt: Date | null = $state.raw(null);
	problem: Problem | null = $state.raw(null);
	readonly #options: AutosaveOptions<Patch>;
	#pending: Partial<Patch> = {};
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<boolean> | null = null;

	constructor(options: AutosaveOptions<Patch>) {
		this.#options = options;
	}

	/** What a page that was closed too early had not saved; empty as a rule. */
	leftOver(): Partial<Patch> {
		try {
			return JSON.parse(localStorage.getItem(this.#storageKey) ?? "{}") as Partial<Patch>;
		} catch {
			return {};
		}
	}

	/** What waits to be saved. */
	get pending(): Readonly<Partial<Patch>> {
		return this.#pending;
	}

	/** Notes a change and saves it after a pause in typing. */
	change(patch: Partial<Patch>): void {
		this.#note(patch);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
	}

	/** Notes a change and saves it now; true once the server has it. */
	async save(patch: Partial<Patch>): Promise<boolean> {
		this.#note(patch);
		return this.flush();
	}

	/** Saves what waits; true when nothing waits any more. */
	async flush(): Promise<boolean> {
		clearTimeout(this.#timer);
		if (this.#running !== null) {
			await this.#running;
			return this.flush();
		}
		if (Object.keys(this.#pending).length === 0) return true;
		this.#running = this.#send();
		const isSaved = await this.#running;
		this.#running = null;
		return isSaved;
	}

	/** Drops what waits: the person chose the other version. */
	drop(): void {
		this.#pending = {};
		this.#store();
		this.state = "idle";
		this.problem = null;
	}

	stop(): void {
		clearTimeout(this.#timer);
		void this.flush();
	}

	get #storageKey(): string {
		return `unsaved:${this.#options.key}`;
	}

	#note(patch: Partial<Patch>): void {
		if (Object.keys(patch).length === 0) return;
		this.#pending = this.#merge(this.#pending, patch);
		if (this.state !== "conflict") this.state = "waiting";
		this.#store();
	}

	async #send(): Promise<boolean> {
		const sent = this.#pending;
		this.#pending = {};
		this.state = "saving";
		const answer = await this.#options.send(sent as Patch);
		if (answer.ok) {
			this.savedAt = new Date();
			this.problem = null;
			this.state = Object.keys(this.#pending).length === 0 ? "saved" : "waiting";
			this.#store();
			return true;
		}
		this.#pending = this.#merge(sent, this.#pending);
		this.#store();
		this.problem = answer.problem;
		if (answer.problem.kind === "refused") {
			this.state = answer.problem.code === "version-conflict" ? "conflict" : "refused";
			return false;
		}
		this.state = "kept-here";
		this.#timer = setTimeout(() => void this.flush(), RETRY_MS);
		return false;
	}

	/** Later wins, field by field; a field that holds a table (`items`) is merged entry by entry. */
	#merge(earlier: Partial<Patch>, later: Partial<Patch>): Partial<Patch> {
		const merged: Record<string, unknown> = { ...earlier };
		for (const [key, value] of Object.entries(later)) {
			const before = merged[key];
			const isTable = key === "items" && typeof before === "object" && typeof value === "object";
			merged[key] = isTable ? { ...before, ...value } : value;
		}
		return merged as Partial<Patch>;
	}

	#store(): void {
		try {
			if (Object.keys(this.#pending).length === 0) localStorage.removeItem(this.#storageKey);
			else localStorage.setItem(this.#storageKey, JSON.stringify(this.#pending));
		} catch {
			// Storage may be full or switched off; the page still holds the text.
		}
	}
}
