import type { Migration } from "./migration.ts";
import { nounTable, ownRowsOnly, type TableDialect } from "./noun-table.ts";

const table = (dialect: TableDialect): string => `
${nounTable(dialect, { name: "templates", keys: [`name_key ${dialect.text} not null`] })}
create index templates_by_name on templates (owner_id, name_key, id);
`;

/** Companies kept by an older version have no address yet: nothing is known of it. */
const filledInSqlite = `update companies set body = json_insert(body, '$.postalAddress', '');`;

/** Row-level security is forced, so even the owner of the tables, who migrates, would change no row of anybody's. */
const filledInPostgres = `
alter table companies no force row level security;
update companies set body = ('{"postalAddress": ""}'::jsonb || body::jsonb)::text;
alter table companies force row level security;
`;

const sqlite: TableDialect = { text: "text", end: " strict" };
const postgres: TableDialect = { text: 'text collate "C"', end: "" };

export const templatesMigration: Migration = {
	version: 4,
	name: "templates, and postal addresses of companies",
	sqlite: [filledInSqlite, table(sqlite)].join("\n"),
	postgres: [filledInPostgres, table(postgres), ownRowsOnly("templates")].join("\n"),
};
