import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Kysely } from "kysely";
import type Libsql from "libsql";
import type { Clock, IdSource, Store } from "#app/ports.ts";
import type { OwnerId } from "#core/ids.ts";
import { instantFromMs } from "#core/time/instant.ts";
import { guardedRecords } from "../guarded-records.ts";
import { sqlRecords } from "../sql-records.ts";
import type { SqlTables } from "../sql-tables.ts";
import { inspectFile } from "./inspect-file.ts";
import { libsqlDialect } from "./libsql-dialect.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { openConnection, patiently } from "./open-connection.ts";
import { sqliteFlavour } from "./sqlite-flavour.ts";
import { sqliteRefusal } from "./sqlite-refusal.ts";

export interface SqliteStoreOptions {
	readonly file: string;
	/** Makes the database's own id when it is new. */
	readonly ids: IdSource;
	/** Dates the migrations; the machine's clock when left out. */
	readonly clock?: Clock;
}

/**
 * Opens the database in `file`, making it (0600) and its folder (0700) when they do not exist. A file that is not ours,
 * damaged or newer is refused and left untouched.
 *
 * @throws StoreRefused
 */
export const openSqliteStore = async (options: SqliteStoreOptions): Promise<Store> => {
	try {
		return await open(options);
	} catch (error) {
		throw sqliteRefusal(error);
	}
};

const machineClock: Clock = { now: () => instantFromMs(Date.now()) };

const open = async ({ file: path, ids, clock = machineClock }: SqliteStoreOptions): Promise<Store> => {
	const file = resolve(path);
	makeIfMissing(file);
	accessSync(file, constants.R_OK | constants.W_OK);
	// SQLite writes its log beside the database.
	accessSync(dirname(file), constants.W_OK);
	inspectFile(file);

	const writing = await openConnection(file);
	const beginWrite = () => patiently(() => void writing.exec("begin immediate"));
	const storeId = await migrateSqlite(writing, { begin: beginWrite, ids, clock });
	// The driver is synchronous: a wait inside it stops the whole process, so writes wait outside it (`patiently`).
	writing.pragma("busy_timeout=1");
	// Reads have a connection of their own: they see the last commit and never wait for a write under way. They take
	// turns on it, so a read must not be asked for within a read, nor a write within a write.
	const reading = await openConnection(file);
	const writer = new Kysely<SqlTables>({ dialect: libsqlDialect(writing, beginWrite) });
	const reader = new Kysely<SqlTables>({
		dialect: libsqlDialect(reading, () => patiently(() => void reading.exec("begin"))),
	});
	const compiled = new Map();
	const recordsIn = (database: Kysely<SqlTables>, owner: OwnerId) =>
		sqlRecords(database, { owner, flavour: sqliteFlavour, compiled });

	return {
		storeId,
		async read(owner, work) {
			try {
				return await reader.transaction().execute((transaction) => work(recordsIn(transaction, owner)));
			} catch (error) {
				throw sqliteRefusal(error);
			}
		},
		async write(owner, work) {
			try {
				return await writer.transaction().execute(async (transaction) => {
					const { records, mustBeWhole } = guardedRecords(recordsIn(transaction, owner));
					const value = await work(records);
					mustBeWhole();
					return value;
				});
			} catch (error) {
				throw sqliteRefusal(error);
			}
		},
		async close() {
			await reader.destroy();
			await writer.destroy();
			emptyLog(writing);
			reading.close();
			writing.close();
		},
	};
};

/** Whoever copies the one file after a clean end gets everything. */
const emptyLog = (database: Libsql.Database): void => {
	try {
		database.pragma("wal_checkpoint(TRUNCATE)");
	} catch {
		// On a full disk the log cannot be moved into the file; nothing is missing, the next opening reads both.
	}
};

const makeIfMissing = (file: string): void => {
	if (existsSync(file)) return;
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	closeSync(openSync(file, "a", 0o600));
};
