import pg from "pg";
import type { Clock, IdSource } from "#app/ports.ts";
import { MIGRATIONS, SCHEMA_VERSION } from "../migrations/index.ts";
import { StoreRefused } from "../store-refused.ts";

export interface MigratePostgresOptions {
	/** Connects as the role that owns the tables. */
	readonly url: string;
	/** The role the application connects as: no superuser, no owner, so that row-level security binds it. */
	readonly appRole: string;
	/** Makes the database's own id when it is new. */
	readonly ids: IdSource;
	readonly clock: Clock;
}

/** Any number, the same in every process that migrates: the second one waits and finds the work done. */
const MIGRATION_LOCK = 0x41667477;

/**
 * Brings the schema up to date in one transaction and lets the application's role use it.
 *
 * @throws StoreRefused `database-newer`
 */
export const migratePostgres = async ({ url, appRole, ids, clock }: MigratePostgresOptions): Promise<void> => {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query("begin");
		await client.query("select pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
		await client.query(`create table if not exists schema_version (
			version integer primary key,
			name text not null,
			applied_at text not null
		)`);
		const start = await versionIn(client);
		if (start > SCHEMA_VERSION) throw new StoreRefused("database-newer");
		for (const { version, name, postgres } of MIGRATIONS.slice(start)) {
			await client.query(postgres);
			const applied = [version, name, clock.now()];
			await client.query("insert into schema_version (version, name, applied_at) values ($1, $2, $3)", applied);
		}
		if (start === 0) await client.query("insert into meta (name, value) values ('store_id', $1)", [ids.next()]);
		await client.query(grants(pg.escapeIdentifier(appRole)));
		await client.query("commit");
	} finally {
		// Ends the transaction too, where it did not commit.
		await client.end();
	}
};

/** What the application's role, already escaped, may do with the tables there are. */
export const grants = (role: string): string => `
	grant select, insert, update, delete on all tables in schema public to ${role};
	revoke insert, update, delete on meta, schema_version from ${role};
`;

export const versionIn = async (client: Pick<pg.ClientBase, "query">): Promise<number> => {
	const { rows } = await client.query<{ version: number | null }>("select max(version) as version from schema_version");
	return rows[0]?.version ?? 0;
};
