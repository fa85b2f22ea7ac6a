import type { Noun, Nouns, Records } from "#app/ports.ts";
import type { Instant } from "#core/time/instant.ts";
import { keysOf } from "../keys.ts";
import { pageOf } from "../page.ts";
import { bodyOf, recordOf } from "../row.ts";
import { matching, selectionOf } from "../selection.ts";
import { StoreRefused } from "../store-refused.ts";
import { keyColumnsOf, TABLES } from "../tables.ts";
import { holds, type MemoryRow, type OwnerRows, selectedRows } from "./memory-rows.ts";

/** One transaction's view of an owner's rows; `rows()` is the state to keep if it ends well. */
export interface MemoryRecords extends Records {
	rows(): OwnerRows;
}

export const memoryRecords = (start: OwnerRows): MemoryRecords => {
	const rows: Partial<Record<Noun, ReadonlyMap<string, MemoryRow>>> = { ...start };
	const copied = new Map<Noun, Map<string, MemoryRow>>();

	const kept = (noun: Noun): ReadonlyMap<string, MemoryRow> => rows[noun] ?? new Map();
	const changing = (noun: Noun): Map<string, MemoryRow> => {
		const own = copied.get(noun) ?? new Map(kept(noun));
		copied.set(noun, own);
		rows[noun] = own;
		return own;
	};
	const save = <N extends Noun>(noun: N, record: Nouns[N], row: Omit<MemoryRow, "id" | "keys" | "body">): void => {
		const keys: Readonly<Record<string, string | null>> = keysOf(noun, record);
		const body = bodyOf(record);
		for (const [key, { references }] of Object.entries(keyColumnsOf(noun))) {
			if (references !== null) mustBeKept(references, keys[key] ?? null);
		}
		const { idReferences } = TABLES[noun];
		if (idReferences !== null) mustBeKept(idReferences, record.id);
		changing(noun).set(record.id, { ...row, id: record.id, keys, body });
	};
	const mustBeKept = (noun: Noun, id: string | null): void => {
		if (id !== null && !kept(noun).has(id)) throw new StoreRefused("reference-missing");
	};
	const first = (at: Instant) => ({ version: 1, created_at: at, updated_at: at, archived_at: null });

	return {
		rows: () => rows,
		async get<N extends Noun>(noun: N, id: string) {
			const row = kept(noun).get(id);
			return row === undefined ? null : recordOf<N>(row);
		},
		async list(noun, query = {}) {
			const selection = selectionOf(noun, query);
			return pageOf(noun, selection, selectedRows(kept(noun).values(), selection));
		},
		async count(noun, query, limit) {
			const conditions = matching(noun, query);
			const found = [...kept(noun).values()].filter((row) => conditions.every((condition) => holds(condition, row)));
			return Math.min(found.length, limit);
		},
		async insert(noun, record, at) {
			if (kept(noun).has(record.id)) return "exists";
			save(noun, record, first(at));
			return "inserted";
		},
		async update(noun, record, version, at) {
			const row = kept(noun).get(record.id);
			if (row === undefined) return "missing";
			if (row.version !== version) return "stale";
			save(noun, record, { ...row, version: version + 1, updated_at: at });
			return "updated";
		},
		async put(noun, record, at) {
			const row = kept(noun).get(record.id);
			save(noun, record, row === undefined ? first(at) : { ...row, version: row.version + 1, updated_at: at });
		},
		async archive(noun, id, archivedAt, at) {
			const row = kept(noun).get(id);
			if (row === undefined) return "missing";
			if ((row.archived_at === null) === (archivedAt === null)) return "archived";
			changing(noun).set(id, { ...row, archived_at: archivedAt, version: row.version + 1, updated_at: at });
			return "archived";
		},
		async remove(noun, id) {
			changing(noun).delete(id);
		},
	};
};
