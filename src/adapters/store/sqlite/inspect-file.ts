import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import Libsql from "libsql";
import { SCHEMA_VERSION } from "../migrations/index.ts";
import { StoreRefused } from "../store-refused.ts";
import { APPLICATION_ID } from "./application-id.ts";

const HEADER = "SQLite format 3\0";
/**
 * About 0.7 ms a megabyte, and every command pays it: whole files are checked while that is not felt (some hundred
 * opportunities), larger ones by their schema only.
 */
const CHECKED_WHOLE_UP_TO_BYTES = 16 * 1024 * 1024;

/**
 * Looks at a database before it is opened for writing, changing nothing in it and making no file beside it.
 *
 * @throws StoreRefused `database-damaged`, `database-foreign`, `database-newer`, or `database-not-writable` for what is
 * no file
 */
export const inspectFile = (file: string): "empty" | "usable" => {
	const status = statSync(file);
	if (!status.isFile()) throw new StoreRefused("database-not-writable");
	const { size } = status;
	if (size === 0) return "empty";
	if (size < 512 || header(file) !== HEADER) throw new StoreRefused("database-damaged");
	const isShared = existsSync(`${file}-wal`);
	try {
		look(file, size, isShared);
	} catch (error) {
		// Looking without locks, a file that another process began to write meanwhile can seem damaged.
		if (isShared || !existsSync(`${file}-wal`)) throw refused(error);
		try {
			look(file, size, true);
		} catch (again) {
			throw refused(again);
		}
	}
	return "usable";
};

const look = (file: string, size: number, isShared: boolean): void => {
	// Reading a database in WAL mode makes its -wal and -shm files, unless it is said that nobody writes to it.
	const database = new Libsql(`${pathToFileURL(file).href}?mode=ro${isShared ? "" : "&immutable=1"}`);
	try {
		database.pragma("busy_timeout=2000");
		if (size <= CHECKED_WHOLE_UP_TO_BYTES) mustBeWhole(database);
		mustBeOurs(database);
	} finally {
		database.close();
	}
};

const mustBeWhole = (database: Libsql.Database): void => {
	const [first] = database.pragma("quick_check(1)") as { quick_check: string }[];
	if (first?.quick_check !== "ok") throw new StoreRefused("database-damaged", { cause: first?.quick_check });
};

const mustBeOurs = (database: Libsql.Database): void => {
	const [id] = database.pragma("application_id") as { application_id: number }[];
	const [schema] = database.prepare("select count(*) as tables from sqlite_schema").all() as { tables: number }[];
	if (id?.application_id === 0 && schema?.tables === 0) return;
	if (id?.application_id !== APPLICATION_ID) throw new StoreRefused("database-foreign");
	const [newest] = database.prepare("select max(version) as version from schema_version").all() as {
		version: number;
	}[];
	if ((newest?.version ?? 0) > SCHEMA_VERSION) throw new StoreRefused("database-newer");
};

const header = (file: string): string => {
	const bytes = Buffer.alloc(HEADER.length);
	const descriptor = openSync(file, "r");
	try {
		readSync(descriptor, bytes, 0, bytes.length, 0);
	} finally {
		closeSync(descriptor);
	}
	return bytes.toString("latin1");
};

/** Whatever SQLite cannot read here is damage, but for a database that is locked. */
const refused = (error: unknown): StoreRefused => {
	if (error instanceof StoreRefused) return error;
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return new StoreRefused(code.startsWith("SQLITE_BUSY") ? "database-busy" : "database-damaged", { cause: error });
};
