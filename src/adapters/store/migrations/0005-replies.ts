import type { Migration } from "./migration.ts";
import { nounTable, ownRowsOnly, type TableDialect } from "./noun-table.ts";

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

export const repliesMigration: Migration = {
	version: 5,
	name: "replies",
	sqlite: table({ text: "text", end: " strict" }),
	postgres: [table({ text: 'text collate "C"', end: "" }), ownRowsOnly("replies")].join("\n"),
};
