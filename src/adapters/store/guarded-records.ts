import type { Records } from "#app/ports.ts";

/**
 * Records of one transaction that stay failed once something failed. PostgreSQL answers COMMIT after an error with a
 * silent rollback, and SQLite may have rolled back by itself when the disk filled: work that swallowed the error must
 * not go on, nor be told that it was kept.
 */
export const guardedRecords = <Own extends Records>(records: Own): { records: Records; mustBeWhole: () => void } => {
	let failure: { readonly error: unknown } | null = null;
	const mustBeWhole = (): void => {
		if (failure !== null) throw failure.error;
	};
	const guarded = async <Value>(step: () => Promise<Value>): Promise<Value> => {
		mustBeWhole();
		try {
			return await step();
		} catch (error) {
			failure = { error };
			throw error;
		}
	};
	return {
		mustBeWhole,
		records: {
			get: (noun, id) => guarded(() => records.get(noun, id)),
			list: (noun, query) => guarded(() => records.list(noun, query)),
			count: (noun, query, limit) => guarded(() => records.count(noun, query, limit)),
			insert: (noun, record, at) => guarded(() => records.insert(noun, record, at)),
			update: (noun, record, version, at) => guarded(() => records.update(noun, record, version, at)),
			put: (noun, record, at) => guarded(() => records.put(noun, record, at)),
			archive: (noun, id, archivedAt, at) => guarded(() => records.archive(noun, id, archivedAt, at)),
			remove: (noun, id) => guarded(() => records.remove(noun, id)),
		},
	};
};
