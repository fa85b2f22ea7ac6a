import type { Migration } from "./migration.ts";
import type { TableDialect } from "./noun-table.ts";

/** Reports and answers name the Message-ID that the server gave a letter, where it gave it one of its own. */
const column = ({ text }: TableDialect): string => `
alter table dispatches add column server_message_id ${text};
create index dispatches_by_server_message on dispatches (owner_id, server_message_id, id);
`;

const filledInSqlite = `update dispatches set server_message_id = json_extract(body, '$.serverMessageId');`;

/** Row-level security is forced, so even the owner of the tables, who migrates, would change no row of anybody's. */
const filledInPostgres = `
alter table dispatches no force row level security;
update dispatches set server_message_id = body::jsonb ->> 'serverMessageId';
alter table dispatches force row level security;
`;

export const serverMessageIdsMigration: Migration = {
	version: 6,
	name: "letters by the id their server gave them",
	sqlite: [column({ text: "text", end: " strict" }), filledInSqlite].join("\n"),
	postgres: [column({ text: 'text collate "C"', end: "" }), filledInPostgres].join("\n"),
};
