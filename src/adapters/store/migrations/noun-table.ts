/** How one engine writes a column of text and the end of a table. */
export interface TableDialect {
	readonly text: string;
	readonly end: string;
}

export interface NounTable {
	readonly name: string;
	/** Its key columns, as they stand in the statement. */
	readonly keys?: readonly string[];
	/** Which of its columns are ids of another table's records. */
	readonly references?: Readonly<Record<string, string>>;
}

/**
 * The table of one noun with the columns that every noun has, as 0001 writes them out. Released migrations are made of
 * it: another shape is another function.
 */
export const nounTable = ({ text, end }: TableDialect, { name, keys = [], references = {} }: NounTable): string => {
	const foreignKeys = Object.entries(references).map(
		([column, table]) => `foreign key (owner_id, ${column}) references ${table} (owner_id, id)`,
	);
	const lines = [
		`owner_id ${text} not null`,
		`id ${text} not null`,
		"version integer not null",
		`created_at ${text} not null check (length(created_at) = 24)`,
		`updated_at ${text} not null check (length(updated_at) = 24)`,
		`archived_at ${text} check (length(archived_at) = 24)`,
		...keys,
		`body ${text} not null`,
		"primary key (owner_id, id)",
		...foreignKeys,
	];
	return `create table ${name} (\n\t${lines.join(",\n\t")}\n)${end};`;
};

/** Lets PostgreSQL itself refuse every row of another owner: a second guard behind the conditions of each statement. */
export const ownRowsOnly = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy own_rows on ${table}
	using (owner_id = current_setting('afterword.owner_id', true))
	with check (owner_id = current_setting('afterword.owner_id', true));
`;
