import Libsql from "libsql";
import { nounsMigration } from "../migrations/0001-nouns.ts";
import { insertOld, OLD_CREATED_AT, OLD_ROWS, OLD_STORE_ID } from "../migrations/version-1.testing.ts";
import { APPLICATION_ID } from "./application-id.ts";

/** Makes a file as the first version left it, with its rows in it. */
export const makeOldSqlite = (file: string): void => {
	const database = new Libsql(file);
	database.pragma("journal_mode=WAL");
	database.exec(`
		pragma application_id = ${APPLICATION_ID};
		create table schema_version (version integer primary key, name text not null, applied_at text not null) strict;
		insert into schema_version values (1, 'nouns', '${OLD_CREATED_AT}');
		${nounsMigration.sqlite}
		insert into meta values ('store_id', '${OLD_STORE_ID}');
	`);
	for (const row of OLD_ROWS) {
		const { sql, parameters } = insertOld(row, () => "?");
		database.prepare(sql).run([...parameters]);
	}
	database.pragma("wal_checkpoint(TRUNCATE)");
	database.close();
};
