import type { Row } from "./row.ts";

/** A row as both engines hold it: the store's own columns, and the noun's keys by column name. */
export interface SqlRow extends Row {
	readonly owner_id: string;
	readonly id: string;
	readonly [column: string]: string | number | null;
}

/** Every noun's table looks the same to the queries but for its keys. */
export type SqlTables = Readonly<Record<string, SqlRow>>;
