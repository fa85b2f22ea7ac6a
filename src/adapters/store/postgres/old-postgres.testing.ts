import pg from "pg";
import { nounsMigration } from "../migrations/0001-nouns.ts";
import { insertOld, OLD_CREATED_AT, OLD_ROWS, OLD_STORE_ID } from "../migrations/version-1.testing.ts";
import { grants } from "./migrate-postgres.ts";

/** Makes a database as the first version's migration left it, with its rows in it. */
export const makeOldPostgres = async ({
	adminUrl,
	appRole,
}: {
	readonly adminUrl: string;
	readonly appRole: string;
}): Promise<void> => {
	const client = new pg.Client({ connectionString: adminUrl });
	await client.connect();
	try {
		await client.query("begin");
		await client.query(`
			create table schema_version (version integer primary key, name text not null, applied_at text not null);
			insert into schema_version values (1, 'nouns', '${OLD_CREATED_AT}');
			${nounsMigration.postgres}
			insert into meta values ('store_id', '${OLD_STORE_ID}');
			${grants(pg.escapeIdentifier(appRole))}
		`);
		for (const row of OLD_ROWS) {
			await client.query("select set_config('afterword.owner_id', $1, true)", [row.owner]);
			const { sql, parameters } = insertOld(row, (index) => `$${index + 1}`);
			await client.query(sql, [...parameters]);
		}
		await client.query("commit");
	} finally {
		await client.end();
	}
};
