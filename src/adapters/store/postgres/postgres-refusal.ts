import { type StoreRefusal, StoreRefused } from "../store-refused.ts";

const BY_STATE: Readonly<Record<string, StoreRefusal>> = {
	"23503": "reference-missing",
	"25006": "database-not-writable",
	"40001": "database-busy",
	"40P01": "database-busy",
	"53100": "disk-full",
	"53300": "database-busy",
	"55P03": "database-busy",
	"57P03": "database-busy",
};

const stateOf = (error: unknown): string =>
	error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** True where PostgreSQL undid the transaction for the sake of another one, and it may simply run again. */
export const isUndoneForAnother = (error: unknown): boolean => ["40001", "40P01"].includes(stateOf(error));

/** What PostgreSQL said as the refusal it means; any other error as it is. */
export const postgresRefusal = (error: unknown): unknown => {
	const code = BY_STATE[stateOf(error)];
	return code === undefined ? error : new StoreRefused(code, { cause: error });
};
