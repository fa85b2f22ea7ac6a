import {
	type CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type QueryResult,
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
} from "kysely";
import type Libsql from "libsql";
import { turns } from "../turns.ts";

/**
 * Kysely over one libsql connection. It differs from Kysely's own SQLite driver in three ways: transactions begin as
 * `begin` says (a deferred one that comes to write gets SQLITE_BUSY_SNAPSHOT, which no waiting cures), statements are
 * prepared once, and a rollback that SQLite did by itself (disk full) is not asked for again.
 */
export const libsqlDialect = (database: Libsql.Database, begin: () => Promise<void>): Dialect => ({
	createAdapter: () => new SqliteAdapter(),
	createDriver: () => libsqlDriver(database, begin),
	createIntrospector: (kysely) => new SqliteIntrospector(kysely),
	createQueryCompiler: () => new SqliteQueryCompiler(),
});

const libsqlDriver = (database: Libsql.Database, begin: () => Promise<void>): Driver => {
	const holders = turns();
	const connection = libsqlConnection(database);
	let endTurn = (): void => {};
	return {
		async init() {},
		async acquireConnection() {
			endTurn = await holders.take();
			return connection;
		},
		async releaseConnection() {
			endTurn();
		},
		beginTransaction: begin,
		async commitTransaction() {
			database.exec("commit");
		},
		async rollbackTransaction() {
			if (database.inTransaction) database.exec("rollback");
		},
		async destroy() {},
	};
};

const libsqlConnection = (database: Libsql.Database): DatabaseConnection => {
	const prepared = new Map<string, PreparedStatement>();
	return {
		async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
			const { statement, isReader } = prepared.get(sql) ?? prepare(database, sql);
			prepared.set(sql, { statement, isReader });
			if (isReader) return { rows: statement.all(parameters) as Row[] };
			return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
		},
		streamQuery() {
			throw new Error("Streaming is not supported here");
		},
	};
};

interface PreparedStatement {
	readonly statement: Libsql.Statement<[readonly unknown[]]>;
	readonly isReader: boolean;
}

const prepare = (database: Libsql.Database, sql: string): PreparedStatement => {
	const statement = database.prepare<[readonly unknown[]]>(sql);
	return { statement, isReader: statement.reader };
};
