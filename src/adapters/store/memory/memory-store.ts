import type { IdSource, Store } from "#app/ports.ts";
import type { OwnerId } from "#core/ids.ts";
import { guardedRecords } from "../guarded-records.ts";
import { turns } from "../turns.ts";
import { memoryRecords } from "./memory-records.ts";
import type { OwnerRows } from "./memory-rows.ts";

/** A store that forgets when the process ends, with everything else alike: for tests. */
export const memoryStore = ({ ids }: { readonly ids: IdSource }): Store => {
	const owners = new Map<OwnerId, OwnerRows>();
	const writers = turns();
	// As on SQLite, where reads share one connection: a read within a read would wait for itself, here too.
	const readers = turns();
	return {
		storeId: ids.next(),
		async read(owner, work) {
			const endTurn = await readers.take();
			try {
				return await work(memoryRecords(owners.get(owner) ?? {}));
			} finally {
				endTurn();
			}
		},
		async write(owner, work) {
			const endTurn = await writers.take();
			try {
				const changed = memoryRecords(owners.get(owner) ?? {});
				const { records, mustBeWhole } = guardedRecords(changed);
				const value = await work(records);
				mustBeWhole();
				owners.set(owner, changed.rows());
				return value;
			} finally {
				endTurn();
			}
		},
		async close() {},
	};
};
