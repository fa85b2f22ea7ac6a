import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import type { Store } from "#app/ports.ts";
import type { OwnerId } from "#core/ids.ts";
import { guardedRecords } from "../guarded-records.ts";
import { SCHEMA_VERSION } from "../migrations/index.ts";
import { sqlRecords } from "../sql-records.ts";
import type { CompiledByShape } from "../sql-statements.ts";
import type { SqlTables } from "../sql-tables.ts";
import { StoreRefused } from "../store-refused.ts";
import { versionIn } from "./migrate-postgres.ts";
import { postgresFlavour } from "./postgres-flavour.ts";
import { isUndoneForAnother, postgresRefusal } from "./postgres-refusal.ts";

export interface PostgresStoreOptions {
	/** Connects as the application's plain role; `migratePostgres` ran before, as the owner. */
	readonly url: string;
	readonly connections?: number;
}

/** How often a transaction runs that PostgreSQL undid for the sake of another one. */
const ATTEMPTS = 5;

/**
 * Opens a migrated PostgreSQL database.
 *
 * Writes of one owner take turns, as on SQLite: each first locks the owner's row in `owners` and then reads what is
 * committed (`read committed`), so nothing read within it can change before it ends. Owners never wait for each other.
 * Reads have one consistent look (`repeatable read`) and lock nothing.
 *
 * @throws StoreRefused `database-not-migrated` or `database-newer`
 */
export const openPostgresStore = async ({ url, connections = 10 }: PostgresStoreOptions): Promise<Store> => {
	const pool = new pg.Pool({ connectionString: url, max: connections });
	// A connection lost while idle is replaced when the next one is needed; unheard, the event would end the process.
	pool.on("error", () => {});
	const storeId = await storeIdIn(pool).catch(async (error: unknown) => {
		await pool.end();
		throw postgresRefusal(error);
	});
	const database = new Kysely<SqlTables>({ dialect: new PostgresDialect({ pool }) });
	const compiled: CompiledByShape = new Map();
	const recordsOf = async (transaction: Transaction<SqlTables>, owner: OwnerId) => {
		// For this transaction only: a pooled connection carries no owner over to the next one.
		await sql`select set_config('afterword.owner_id', ${owner}, true)`.execute(transaction);
		return sqlRecords(transaction, { owner, flavour: postgresFlavour, compiled });
	};

	return {
		storeId,
		read: (owner, work) =>
			attempted(() =>
				database
					.transaction()
					.setIsolationLevel("repeatable read")
					.setAccessMode("read only")
					.execute(async (transaction) => work(await recordsOf(transaction, owner))),
			),
		write: (owner, work) =>
			attempted(() =>
				database
					.transaction()
					.setIsolationLevel("read committed")
					.execute(async (transaction) => {
						const { records, mustBeWhole } = guardedRecords(await recordsOf(transaction, owner));
						await lockOwner(transaction, owner);
						const value = await work(records);
						mustBeWhole();
						return value;
					}),
			),
		close: () => database.destroy(),
	};
};

const attempted = async <Value>(transaction: () => Promise<Value>): Promise<Value> => {
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await transaction();
		} catch (error) {
			if (!isUndoneForAnother(error) || attempt === ATTEMPTS) throw postgresRefusal(error);
			await sleep(Math.random() * 10 * 2 ** attempt);
		}
	}
};

const lockOwner = async (transaction: Transaction<SqlTables>, owner: OwnerId): Promise<void> => {
	const lock = sql`select owner_id from owners where owner_id = ${owner} for update`;
	if ((await lock.execute(transaction)).rows.length > 0) return;
	await sql`insert into owners (owner_id) values (${owner}) on conflict do nothing`.execute(transaction);
	await lock.execute(transaction);
};

const storeIdIn = async (pool: pg.Pool): Promise<string> => {
	const { rows: tables } = await pool.query("select to_regclass('schema_version') as found");
	const version = tables[0]?.found === null ? 0 : await versionIn(pool);
	if (version < SCHEMA_VERSION) throw new StoreRefused("database-not-migrated");
	if (version > SCHEMA_VERSION) throw new StoreRefused("database-newer");
	const { rows } = await pool.query<{ value: string }>("select value from meta where name = 'store_id'");
	if (rows[0] === undefined) throw new StoreRefused("database-damaged");
	return rows[0].value;
};
