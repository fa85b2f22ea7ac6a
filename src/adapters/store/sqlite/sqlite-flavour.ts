import { sql } from "kysely";
import type { SqlFlavour } from "../sql-flavour.ts";

export const sqliteFlavour: SqlFlavour = {
	listParameter: (values) => JSON.stringify(values),
	isIn: (column, list) => sql`${column} in (select value from json_each(${list}))`,
	sortedAfterwards: (column) => sql`+${column}`,
	hasPart: (column, part) => sql`instr(${column}, ${part}) > 0`,
};
