import type { Compilable, CompiledQuery, Kysely, QueryResult } from "kysely";
import type { SqlRow, SqlTables } from "./sql-tables.ts";

/** Statements by their shape: compiling one costs more than running it, and there are only some dozens. */
export type CompiledByShape = Map<string, CompiledQuery>;

/** Runs statements of which all but the parameters is known after the first time. */
export type RunStatement = (
	shape: string,
	parameters: readonly unknown[],
	build: () => Compilable,
) => Promise<QueryResult<SqlRow>>;

export const statementRunner =
	(database: Kysely<SqlTables>, known: CompiledByShape): RunStatement =>
	(shape, parameters, build) => {
		const compiled = known.get(shape) ?? compile(shape, parameters, build);
		known.set(shape, compiled);
		return database.executeQuery<SqlRow>({ ...compiled, parameters } as CompiledQuery<SqlRow>);
	};

const compile = (shape: string, parameters: readonly unknown[], build: () => Compilable): CompiledQuery => {
	const compiled = build().compile();
	const isInOrder = compiled.parameters.every((parameter, index) => parameter === parameters[index]);
	if (!isInOrder || compiled.parameters.length !== parameters.length) {
		throw new Error(`The parameters of "${shape}" are not in the order of its text: ${compiled.sql}`);
	}
	return compiled;
};
