import { sql } from "kysely";
import type { SqlFlavour } from "../sql-flavour.ts";

export const postgresFlavour: SqlFlavour = {
	listParameter: (values) => values,
	isIn: (column, list) => sql`${column} = any(${list}::text[])`,
	sortedAfterwards: (column) => column,
	hasPart: (column, part) => sql`strpos(${column}, ${part}) > 0`,
};
