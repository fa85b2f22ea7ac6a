import type { Migration } from "./migration.ts";
import { nounTable, ownRowsOnly, type TableDialect } from "./noun-table.ts";

const tables = (dialect: TableDialect): string => {
	const { text } = dialect;
	return `
${nounTable(dialect, { name: "mail_accounts" })}

${nounTable(dialect, {
	name: "dispatches",
	keys: [
		`letter_id ${text} not null`,
		`state ${text} not null`,
		`due_at ${text} check (length(due_at) = 24)`,
		`message_id ${text} not null`,
	],
	references: { letter_id: "letters" },
})}
create index dispatches_by_letter on dispatches (owner_id, letter_id, id);
create index dispatches_by_state on dispatches (owner_id, state, id);
create index dispatches_by_due_time on dispatches (owner_id, due_at, id);
create index dispatches_by_message on dispatches (owner_id, message_id, id);
`;
};

const lettersInSqlite = `update letters set body = json_insert(body, '$.delivery', null);`;

/** Row-level security is forced, so even the owner of the tables, who migrates, would change no row of anybody's. */
const lettersInPostgres = `
alter table letters no force row level security;
update letters set body = ('{"delivery": null}'::jsonb || body::jsonb)::text;
alter table letters force row level security;
`;

const OWNED = ["mail_accounts", "dispatches"];

export const mailMigration: Migration = {
	version: 3,
	name: "sending letters",
	sqlite: [lettersInSqlite, tables({ text: "text", end: " strict" })].join("\n"),
	postgres: [lettersInPostgres, tables({ text: 'text collate "C"', end: "" }), ...OWNED.map(ownRowsOnly)].join("\n"),
};
