import { nounsMigration } from "./0001-nouns.ts";
import { offersReferencesNewsMigration } from "./0002-offers-references-news.ts";
import { mailMigration } from "./0003-mail.ts";
import { templatesMigration } from "./0004-templates.ts";
import { repliesMigration } from "./0005-replies.ts";
import { serverMessageIdsMigration } from "./0006-server-message-ids.ts";
import type { Migration } from "./migration.ts";

/** Every step, oldest first, numbered from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [
	nounsMigration,
	offersReferencesNewsMigration,
	mailMigration,
	templatesMigration,
	repliesMigration,
	serverMessageIdsMigration,
];

/** The version of the schema this program works with. */
export const SCHEMA_VERSION = MIGRATIONS.length;
