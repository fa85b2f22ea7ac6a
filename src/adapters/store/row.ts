import type { Noun, Nouns, Stored } from "#app/ports.ts";
import type { Instant } from "#core/time/instant.ts";
import { storableJson } from "./storable-text.ts";

/** What a store keeps about a record besides its key columns. */
export interface Row {
	readonly version: number;
	readonly created_at: string;
	readonly updated_at: string;
	readonly archived_at: string | null;
	readonly body: string;
}

/** Fields that are the store's: a caller may hand a stored record back with them, and they are not kept twice. */
const OWN_FIELDS: ReadonlySet<string> = new Set(["version", "createdAt", "updatedAt", "archivedAt"]);

/** @throws StoreRefused `text-not-storable` */
export const bodyOf = (record: object): string => {
	const isStored = "version" in record || "createdAt" in record;
	const own = isStored
		? Object.fromEntries(Object.entries(record).filter(([field]) => !OWN_FIELDS.has(field)))
		: record;
	return storableJson(JSON.stringify(own));
};

export const recordOf = <N extends Noun>(row: Row): Stored<Nouns[N]> => {
	const record = JSON.parse(row.body) as Nouns[N];
	return Object.assign(record, {
		version: row.version,
		createdAt: row.created_at as Instant,
		updatedAt: row.updated_at as Instant,
		archivedAt: row.archived_at as Instant | null,
	});
};
