import type { Answer } from "../api.ts";
import { Autosave } from "../state/autosave.svelte.ts";
import { notYetIn } from "../state/kept-patch.ts";

interface Versioned {
	readonly version: number;
}

interface RecordSaverOptions<Patch extends object, Stored extends Versioned> {
	/** Names the copy kept on this device until the server has it. */
	readonly key: string;
	readonly record: Stored;
	readonly send: (patch: Patch, version: number) => Promise<Answer<Stored>>;
	/** The server has it. */
	readonly onsaved: (record: Stored) => unknown;
}

const fieldsOf = (record: object): Readonly<Record<string, unknown>> => ({ ...record });

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A record that is typed into: saved by itself on the version it was typed on, so that a lost race is asked about. */
export class RecordSaver<Patch extends object, Stored extends Versioned> {
	readonly autosave: Autosave<Patch>;
	/** What a page that was closed too early had not saved; the fields show it again. */
	readonly leftOver: Partial<Patch>;
	kept: Stored;

	constructor({ key, record, send, onsaved }: RecordSaverOptions<Patch, Stored>) {
		this.kept = $state.raw(record);
		this.autosave = new Autosave<Patch>({
			key,
			base: () => this.kept.version,
			send: async (patch) => {
				const answer = await send(patch, this.kept.version);
				if (answer.ok) {
					this.kept = answer.value;
					onsaved(answer.value);
				}
				return answer;
			},
		});
		const left = this.autosave.leftOver();
		this.leftOver = left === null ? {} : notYetIn(left.patch, fieldsOf(record));
		if (left === null) return;
		if (Object.keys(this.leftOver).length === 0) {
			this.autosave.drop();
			return;
		}
		this.kept = { ...record, version: left.base ?? record.version };
		void this.autosave.save(this.leftOver);
	}

	/** A newer copy came with another answer. Where it differs in what is being typed, the server is left to say so. */
	take(record: Stored): void {
		if (record.version <= this.kept.version) return;
		const [before, after] = [fieldsOf(this.kept), fieldsOf(record)];
		const typed = Object.keys(this.autosave.pending);
		if (typed.every((field) => isSame(before[field], after[field]))) this.kept = record;
	}

	/** The other version, after a lost race; `null` as a rule. */
	get theirs(): Stored | null {
		const { problem, state } = this.autosave;
		return state === "conflict" && problem?.kind === "refused" ? (problem.current as Stored | null) : null;
	}

	/** What is wrong with one field, in words; `null`: nothing. */
	errorOf(field: keyof Patch & string): string | null {
		const { problem } = this.autosave;
		if (problem?.kind !== "refused") return null;
		return problem.errors.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message ?? null;
	}

	keepMine(): void {
		const { theirs } = this;
		if (theirs !== null) this.kept = theirs;
		void this.autosave.flush();
	}

	/** Drops what was typed here; gives back what the fields show now. */
	keepTheirs(): Stored {
		const { theirs } = this;
		this.autosave.drop();
		if (theirs !== null) this.kept = theirs;
		return this.kept;
	}
}
