import { type RawBuilder, sql } from "kysely";
import type { Noun } from "#app/ports.ts";
import type { Selection } from "./selection.ts";
import type { SqlFlavour } from "./sql-flavour.ts";
import { keyColumnsOf } from "./tables.ts";

/** What a list is sorted by, as SQL. */
export const sqlOrder = (
	noun: Noun,
	{ conditions, orderBy, isLastFirst }: Selection,
	flavour: SqlFlavour,
): RawBuilder<unknown>[] => {
	const id = sql.ref("id");
	const column = keyColumnsOf(noun)[orderBy];
	if (column === undefined) {
		const isLookUp = conditions.some(({ kind }) => kind === "one-of");
		const sorted = isLookUp ? flavour.sortedAfterwards(id) : id;
		return [orderBy === "id" ? sorted : sql`${sorted} desc`];
	}
	const key = sql.ref(column.column);
	if (!isLastFirst) return [column.isNullable ? sql`${key} asc nulls last` : key, id];
	// Said only where it matters: PostgreSQL reads an index backwards with absent keys first, and would sort instead.
	const isPresent = !column.isNullable || conditions.some((each) => each.kind === "at-most" && each.key === orderBy);
	return [isPresent ? sql`${key} desc` : sql`${key} desc nulls last`, sql`${id} desc`];
};
