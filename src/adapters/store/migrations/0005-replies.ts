import type { Migration } from "./migration.ts";
import { nounTable, type TableDialect } from "./noun-table.ts";

const table = (dialect: TableDialect): string => {
	const { text } = dialect;
	return `
${nounTable(dialect, {
	name: "replies",
	keys: [`opportunity_id ${text}`, `state ${text} not null`, `at ${text} not null check (length(at) = 24)`],
	references: { opportunity_id: "opportunities" },
})}
create index replies_by_opportunity on replies (owner_id, opportunity_id, id);
create index replies_by_state on replies (owner_id, state, id);
create index replies_by_time on replies (owner_id, at, id);
`;
};

const GUARDED = `
alter table replies enable row level security;
alter table replies force row level security;
create policy own_rows on replies
	using (owner_id = current_setting('afterword.owner_id', true))
	with check (owner_id = current_setting('afterword.owner_id', true));
`;

export const repliesMigration: Migration = {
	version: 5,
	name: "replies",
	sqlite: table({ text: "text", end: " strict" }),
	postgres: [table({ text: 'text collate "C"', end: "" }), GUARDED].join("\n"),
};
