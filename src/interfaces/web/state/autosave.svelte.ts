import type { Answer, Problem } from "../api.ts";
import { connection } from "./connection.svelte.ts";
import { type KeptPatch, keptPatchShelf, mergePatches } from "./kept-patch.ts";

const PAUSE_MS = 600;
const RETRY_MS = 10_000;

export type SaveState = "idle" | "waiting" | "saving" | "saved" | "kept-here" | "conflict" | "refused";

interface AutosaveOptions<Patch extends object> {
	/** Names the copy kept on this device until the server has it. */
	readonly key: string;
	/** The version that what is typed now changes; `null` where there is none. */
	readonly base: () => number | null;
	readonly send: (patch: Patch) => Promise<Answer<unknown>>;
}

/**
 * Saves what was typed: at once when asked, or after a pause. One request at a time, later changes merged into the
 * next. What the server does not have yet is also kept in the browser's own storage, with the version it was typed on,
 * so that a closed page loses nothing and overwrites nothing later.
 */
export class Autosave<Patch extends object> {
	state: SaveState = $state("idle");
	savedAt: Date | null = $state.raw(null);
	problem: Problem | null = $state.raw(null);
	readonly #options: AutosaveOptions<Patch>;
	readonly #storeId = connection.storeId;
	readonly #shelf;
	#pending: Partial<Patch> = {};
	/** What is on its way: not the server's yet. */
	#sending: Partial<Patch> = {};
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<boolean> | null = null;

	constructor(options: AutosaveOptions<Patch>) {
		this.#options = options;
		this.#shelf = this.#storeId === null ? null : keptPatchShelf<Patch>(localStorage, this.#storeId, options.key);
	}

	/** What a page that was closed too early had not saved; `null` as a rule. */
	leftOver(): KeptPatch<Patch> | null {
		return this.#shelf?.read() ?? null;
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

	#note(patch: Partial<Patch>): void {
		if (Object.keys(patch).length === 0) return;
		this.#pending = mergePatches(this.#pending, patch);
		if (this.state !== "conflict") this.state = "waiting";
		this.#store();
	}

	async #send(): Promise<boolean> {
		if (connection.storeId !== this.#storeId && this.#storeId !== null) {
			// The server was started again with another database: this text is not for it.
			this.state = "kept-here";
			return false;
		}
		const sent = this.#pending;
		this.#sending = sent;
		this.#pending = {};
		this.state = "saving";
		const answer = await this.#options.send(sent as Patch);
		this.#sending = {};
		if (answer.ok) {
			this.savedAt = new Date();
			this.problem = null;
			this.state = Object.keys(this.#pending).length === 0 ? "saved" : "waiting";
			this.#store();
			return true;
		}
		this.#pending = mergePatches(sent, this.#pending);
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

	#store(): void {
		this.#shelf?.write({ base: this.#options.base(), patch: mergePatches(this.#sending, this.#pending) });
	}
}
