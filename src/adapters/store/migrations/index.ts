import { nounsMigration } from "./0001-nouns.ts";
import { offersReferencesNewsMigration } from "./0002-offers-references-news.ts";
import { mailMigration } from "./0003-mail.ts";
import { repliesMigration } from "./0004-replies.ts";
import type { Migration } from "./migration.ts";

/** Every step, oldest first, numbered from 1 without gaps. */
export const MIGRATIONS: readonly Migration[] = [
	nounsMigration,
	offersReferencesNewsMigration,
	mailMigration,
	repliesMigration,
];

/** The version of the schema this program works with. */
export const SCHEMA_VERSION = MIGRATIONS.length;
