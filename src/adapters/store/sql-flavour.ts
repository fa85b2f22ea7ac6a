import type { RawBuilder, SqlBool } from "kysely";

/** The little that the two engines say differently. */
export interface SqlFlavour {
	/** Several values as one parameter, so that one statement serves any number of them. */
	listParameter(values: readonly string[]): unknown;
	isIn(column: RawBuilder<unknown>, listParameter: unknown): RawBuilder<SqlBool>;
	hasPart(column: RawBuilder<unknown>, part: string): RawBuilder<SqlBool>;
}
