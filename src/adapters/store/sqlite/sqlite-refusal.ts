import { type StoreRefusal, StoreRefused } from "../store-refused.ts";

const BY_RESULT: readonly (readonly [prefix: string, code: StoreRefusal])[] = [
	["SQLITE_BUSY", "database-busy"],
	["SQLITE_LOCKED", "database-busy"],
	["SQLITE_FULL", "disk-full"],
	["SQLITE_CORRUPT", "database-damaged"],
	["SQLITE_NOTADB", "database-damaged"],
	["SQLITE_READONLY", "database-not-writable"],
	["SQLITE_PERM", "database-not-writable"],
	["SQLITE_CANTOPEN", "database-not-writable"],
	["SQLITE_CONSTRAINT_FOREIGNKEY", "reference-missing"],
	["ENOSPC", "disk-full"],
	["EDQUOT", "disk-full"],
	["EACCES", "database-not-writable"],
	["EPERM", "database-not-writable"],
	["EROFS", "database-not-writable"],
	["ENOTDIR", "database-not-writable"],
	["EISDIR", "database-not-writable"],
	["EEXIST", "database-not-writable"],
	["ENOENT", "database-not-writable"],
];

const codeOf = (error: unknown): string =>
	typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

export const isBusy = (error: unknown): boolean => codeOf(error).startsWith("SQLITE_BUSY");

/** What SQLite or the file system said, as the refusal it means; any other error as it is. */
export const sqliteRefusal = (error: unknown): unknown => {
	if (error instanceof StoreRefused) return error;
	const code = codeOf(error);
	const found = BY_RESULT.find(([prefix]) => code.startsWith(prefix));
	if (found !== undefined) return new StoreRefused(found[1], { cause: error });
	// The driver reports a failed open without a code, only with SQLite's number for CANTOPEN in its text.
	const isFailedOpen = error instanceof Error && error.message.includes("Unable to open connection");
	return isFailedOpen ? new StoreRefused("database-not-writable", { cause: error }) : error;
};
