import type Libsql from "libsql";
import type { Clock, IdSource } from "#app/ports.ts";
import { MIGRATIONS, SCHEMA_VERSION } from "../migrations/index.ts";
import { StoreRefused } from "../store-refused.ts";
import { APPLICATION_ID } from "./application-id.ts";

/**
 * Brings the schema up to date in one transaction, and gives the database's id. `begin` takes the write lock, so of two
 * processes that open at once the second finds the work done.
 */
export const migrateSqlite = async (
	database: Libsql.Database,
	{ begin, ids, clock }: { readonly begin: () => Promise<void>; readonly ids: IdSource; readonly clock: Clock },
): Promise<string> => {
	if (versionOf(database) < SCHEMA_VERSION) {
		await begin();
		try {
			migrate(database, ids, clock);
			database.exec("commit");
		} catch (error) {
			if (database.inTransaction) database.exec("rollback");
			throw error;
		}
	}
	if (versionOf(database) > SCHEMA_VERSION) throw new StoreRefused("database-newer");
	const [row] = database.prepare("select value from meta where name = 'store_id'").all() as { value: string }[];
	if (row === undefined) throw new StoreRefused("database-damaged");
	return row.value;
};

const migrate = (database: Libsql.Database, ids: IdSource, clock: Clock): void => {
	database.exec(`
		pragma application_id = ${APPLICATION_ID};
		create table if not exists schema_version (
			version integer primary key,
			name text not null,
			applied_at text not null
		) strict;
	`);
	const start = versionOf(database);
	const applied = database.prepare("insert into schema_version (version, name, applied_at) values (?, ?, ?)");
	for (const { version, name, sqlite } of MIGRATIONS) {
		if (version <= start) continue;
		database.exec(sqlite);
		applied.run([version, name, clock.now()]);
	}
	if (start === 0) database.prepare("insert into meta (name, value) values ('store_id', ?)").run([ids.next()]);
};

const versionOf = (database: Libsql.Database): number => {
	const [table] = database.prepare("select 1 from sqlite_schema where name = 'schema_version'").all();
	if (table === undefined) return 0;
	const [row] = database.prepare("select max(version) as version from schema_version").all() as {
		version: number | null;
	}[];
	return row?.version ?? 0;
};
