import type { RawBuilder, SqlBool } from "kysely";

/** The little that the two engines say differently. */
export interface SqlFlavour {
	/** Several values as one parameter, so that one statement serves any number of them. */
	listParameter(values: readonly string[]): unknown;
	isIn(column: RawBuilder<unknown>, listParameter: unknown): RawBuilder<SqlBool>;
	/**
	 * A column to sort the rows by that were looked up by several keys. SQLite would otherwise read the owner's whole
	 * table in the order of this column's index, rather than look up the few and sort them.
	 */
	sortedAfterwards(column: RawBuilder<unknown>): RawBuilder<unknown>;
	hasPart(column: RawBuilder<unknown>, part: string): RawBuilder<SqlBool>;
}
