import type { Migration } from "./migration.ts";
import { nounTable, ownRowsOnly, type TableDialect } from "./noun-table.ts";

/** Plans kept by an older version lack what this one reads: they are due at once, and the first look renews them. */
const LONG_AGO = "2000-01-01T00:00:00.000Z";

/**
 * New keys of nouns that are there already. Every debrief begins as `open`, a superset that costs nothing: whether
 * something is still to come is asked of the record again by whoever reads it, the next save writes the truth, and the
 * condition is not written a second and a third time in SQL. `person_id` names no table, as a column added later cannot
 * on SQLite.
 */
const columns = ({ text }: TableDialect): string => `
alter table opportunities add column applied_on ${text} check (length(applied_on) = 10);
create index opportunities_by_application on opportunities (owner_id, applied_on, id);

alter table debriefs add column self_work ${text} not null default 'open';
create index debriefs_by_self_work on debriefs (owner_id, self_work, id);

alter table touches add column person_id ${text};
create index touches_by_person on touches (owner_id, person_id, id);
`;

const tables = (dialect: TableDialect): string => {
	const { text } = dialect;
	return `
${nounTable(dialect, {
	name: "offers",
	keys: [`opportunity_id ${text} not null`, `state ${text} not null`],
	references: { opportunity_id: "opportunities" },
})}
create index offers_by_opportunity on offers (owner_id, opportunity_id, id);
create index offers_by_state on offers (owner_id, state, id);

${nounTable(dialect, { name: "referees", references: { id: "people" } })}

${nounTable(dialect, {
	name: "reference_uses",
	keys: [`opportunity_id ${text} not null`, `referee_id ${text} not null`],
	references: { opportunity_id: "opportunities", referee_id: "people" },
})}
create index reference_uses_by_opportunity on reference_uses (owner_id, opportunity_id, id);
create index reference_uses_by_referee on reference_uses (owner_id, referee_id, id);

${nounTable(dialect, {
	name: "feeds",
	keys: [`company_id ${text} not null`],
	references: { company_id: "companies" },
})}
create index feeds_by_company on feeds (owner_id, company_id, id);

${nounTable(dialect, {
	name: "clippings",
	keys: [`company_id ${text} not null`, `state ${text} not null`],
	references: { company_id: "companies" },
})}
create index clippings_by_company on clippings (owner_id, company_id, id);
create index clippings_by_company_and_state on clippings (owner_id, company_id, state, id);
create index clippings_by_state on clippings (owner_id, state, id);

${nounTable(dialect, {
	name: "nudges",
	keys: [`nudge_key ${text} not null`, `at ${text} not null check (length(at) = 24)`],
})}
create index nudges_by_key on nudges (owner_id, nudge_key, id);
create index nudges_by_time on nudges (owner_id, at, id);

${nounTable(dialect, { name: "search_plans" })}
`;
};

const filledInSqlite = `
update opportunities set applied_on = json_extract(body, '$.appliedOn');
update touches set person_id = json_extract(body, '$.personId');
update letters set body = json_insert(body, '$.clippingId', null, '$.offerId', null);
update plans set
	next_change_at = '${LONG_AGO}',
	body = json_set(body, '$.nextChangeAt', '${LONG_AGO}', '$.plan.nextChangeAt', '${LONG_AGO}');
`;

const FILLED = ["opportunities", "touches", "letters", "plans"];

/** Row-level security is forced, so even the owner of the tables, who migrates, would change no row of anybody's. */
const filledInPostgres = `
${FILLED.map((table) => `alter table ${table} no force row level security;`).join("\n")}
update opportunities set applied_on = body::jsonb ->> 'appliedOn';
update touches set person_id = body::jsonb ->> 'personId';
update letters set body = ('{"clippingId": null, "offerId": null}'::jsonb || body::jsonb)::text;
update plans set
	next_change_at = '${LONG_AGO}',
	body = jsonb_set(
		jsonb_set(body::jsonb, '{nextChangeAt}', '"${LONG_AGO}"'), '{plan,nextChangeAt}', '"${LONG_AGO}"'
	)::text;
${FILLED.map((table) => `alter table ${table} force row level security;`).join("\n")}
`;

const OWNED = ["offers", "referees", "reference_uses", "feeds", "clippings", "nudges", "search_plans"];

const sqlite: TableDialect = { text: "text", end: " strict" };
const postgres: TableDialect = { text: 'text collate "C"', end: "" };

export const offersReferencesNewsMigration: Migration = {
	version: 2,
	name: "offers, references and news",
	sqlite: [columns(sqlite), filledInSqlite, tables(sqlite)].join("\n"),
	postgres: [columns(postgres), filledInPostgres, tables(postgres), ...OWNED.map(ownRowsOnly)].join("\n"),
};
