import type { Migration } from "./migration.ts";
import { ownRowsOnly } from "./noun-table.ts";

/**
 * One table per noun: the record as JSON text, and in columns only what it is looked up by. `archived_at` closes the
 * index of the lanes so that a lane is counted without reading its records.
 */
const nouns = (text: string, end: string): string => `
create table meta (
	name ${text} not null primary key,
	value ${text} not null
)${end};

create table companies (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	name_key ${text} not null,
	body ${text} not null,
	primary key (owner_id, id)
)${end};
create index companies_by_name on companies (owner_id, name_key, id);

create table people (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	company_id ${text},
	name_key ${text} not null,
	body ${text} not null,
	primary key (owner_id, id),
	foreign key (owner_id, company_id) references companies (owner_id, id)
)${end};
create index people_by_company on people (owner_id, company_id, id);
create index people_by_name on people (owner_id, name_key, id);

create table opportunities (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	company_id ${text} not null,
	agency_id ${text},
	stage ${text} not null,
	search_key ${text} not null,
	body ${text} not null,
	primary key (owner_id, id),
	foreign key (owner_id, company_id) references companies (owner_id, id),
	foreign key (owner_id, agency_id) references companies (owner_id, id)
)${end};
create index opportunities_by_company on opportunities (owner_id, company_id, id);
create index opportunities_by_agency on opportunities (owner_id, agency_id, id);
create index opportunities_by_stage on opportunities (owner_id, stage, id);

create table interviews (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	opportunity_id ${text} not null,
	ended_at ${text} check (length(ended_at) = 24),
	people_key ${text} not null,
	body ${text} not null,
	primary key (owner_id, id),
	foreign key (owner_id, opportunity_id) references opportunities (owner_id, id)
)${end};
create index interviews_by_opportunity on interviews (owner_id, opportunity_id, id);
create index interviews_by_end on interviews (owner_id, ended_at, id);

create table debriefs (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	opportunity_id ${text} not null,
	body ${text} not null,
	primary key (owner_id, id),
	foreign key (owner_id, id) references interviews (owner_id, id),
	foreign key (owner_id, opportunity_id) references opportunities (owner_id, id)
)${end};
create index debriefs_by_opportunity on debriefs (owner_id, opportunity_id, id);

create table promises (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	opportunity_id ${text} not null,
	body ${text} not null,
	primary key (owner_id, id),
	foreign key (owner_id, opportunity_id) references opportunities (owner_id, id)
)${end};
create index promises_by_opportunity on promises (owner_id, opportunity_id, id);

create table touches (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	opportunity_id ${text} not null,
	company_id ${text} not null,
	body ${text} not null,
	primary key (owner_id, id),
	foreign key (owner_id, opportunity_id) references opportunities (owner_id, id),
	foreign key (owner_id, company_id) references companies (owner_id, id)
)${end};
create index touches_by_opportunity on touches (owner_id, opportunity_id, id);
create index touches_by_company on touches (owner_id, company_id, id);

create table letters (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	opportunity_id ${text} not null,
	interview_id ${text},
	state ${text} not null,
	body ${text} not null,
	primary key (owner_id, id),
	foreign key (owner_id, opportunity_id) references opportunities (owner_id, id),
	foreign key (owner_id, interview_id) references interviews (owner_id, id)
)${end};
create index letters_by_opportunity on letters (owner_id, opportunity_id, id);
create index letters_by_interview on letters (owner_id, interview_id, id);
create index letters_by_state on letters (owner_id, state, id);

create table outcomes (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	opportunity_id ${text} not null,
	body ${text} not null,
	primary key (owner_id, id),
	foreign key (owner_id, opportunity_id) references opportunities (owner_id, id)
)${end};
create index outcomes_by_opportunity on outcomes (owner_id, opportunity_id, id);

create table snoozes (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	opportunity_id ${text} not null,
	body ${text} not null,
	primary key (owner_id, id),
	foreign key (owner_id, opportunity_id) references opportunities (owner_id, id)
)${end};
create index snoozes_by_opportunity on snoozes (owner_id, opportunity_id, id);

create table settings (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	body ${text} not null,
	primary key (owner_id, id)
)${end};

create table plans (
	owner_id ${text} not null,
	id ${text} not null,
	version integer not null,
	created_at ${text} not null check (length(created_at) = 24),
	updated_at ${text} not null check (length(updated_at) = 24),
	archived_at ${text} check (length(archived_at) = 24),
	company_id ${text} not null,
	lane ${text} not null,
	rank ${text} not null,
	next_change_at ${text} check (length(next_change_at) = 24),
	search_key ${text} not null,
	body ${text} not null,
	primary key (owner_id, id),
	foreign key (owner_id, id) references opportunities (owner_id, id),
	foreign key (owner_id, company_id) references companies (owner_id, id)
)${end};
create index plans_by_lane on plans (owner_id, lane, rank, id, archived_at);
create index plans_by_rank on plans (owner_id, rank, id);
create index plans_by_next_change on plans (owner_id, next_change_at, id);
create index plans_by_company on plans (owner_id, company_id, id);
`;

const OWNED = [
	"companies",
	"people",
	"opportunities",
	"interviews",
	"debriefs",
	"promises",
	"touches",
	"letters",
	"outcomes",
	"snoozes",
	"settings",
	"plans",
	"owners",
];

/** The row every write of an owner locks first; SQLite needs none, its writers take turns anyway. */
const owners = `create table owners (owner_id text collate "C" not null primary key);`;

export const nounsMigration: Migration = {
	version: 1,
	name: "nouns",
	sqlite: nouns("text", " strict"),
	postgres: [nouns('text collate "C"', ""), owners, ...OWNED.map(ownRowsOnly)].join("\n"),
};
