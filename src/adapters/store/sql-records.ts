import { type Kysely, sql } from "kysely";
import type { Noun, Nouns, Records } from "#app/ports.ts";
import type { OwnerId } from "#core/ids.ts";
import type { Instant } from "#core/time/instant.ts";
import { keysOf } from "./keys.ts";
import { pageOf } from "./page.ts";
import { bodyOf, recordOf } from "./row.ts";
import { type Condition, matching, selectionOf } from "./selection.ts";
import { sqlCondition } from "./sql-condition.ts";
import type { SqlFlavour } from "./sql-flavour.ts";
import { sqlOrder } from "./sql-order.ts";
import { type CompiledByShape, statementRunner } from "./sql-statements.ts";
import type { SqlTables } from "./sql-tables.ts";
import { keyColumnsOf, TABLES } from "./tables.ts";

const ROW = ["version", "created_at", "updated_at", "archived_at", "body"] as const;
const ID = ["owner_id", "id"] as const;
const nextVersion = sql<number>`version + 1`;

/** One owner's records in an open transaction, on either engine. */
export const sqlRecords = (
	database: Kysely<SqlTables>,
	{ owner, flavour, compiled }: { owner: OwnerId; flavour: SqlFlavour; compiled: CompiledByShape },
): Records => {
	const run = statementRunner(database, compiled);

	const conditionsOf = (noun: Noun, conditions: readonly Condition[]) =>
		conditions.map((condition) => sqlCondition(noun, condition, flavour));

	const isKept = async (noun: Noun, id: string): Promise<boolean> => {
		const { rows } = await run(`is-kept ${noun}`, [owner, id], () =>
			database.selectFrom(TABLES[noun].name).select("version").where("owner_id", "=", owner).where("id", "=", id),
		);
		return rows.length > 0;
	};

	const insertRow = async <N extends Noun>(
		noun: N,
		record: Nouns[N],
		at: Instant,
		onConflict: "do-nothing" | "replace",
	): Promise<number> => {
		const table = TABLES[noun].name;
		const keys = keyRow(noun, record);
		const row = { owner_id: owner, id: record.id, created_at: at, updated_at: at, ...keys, body: bodyOf(record) };
		const { numAffectedRows } = await run(`insert ${onConflict} ${noun}`, Object.values(row), () =>
			database
				.insertInto(table)
				.values({ ...row, version: sql`1` })
				.onConflict((conflict) =>
					onConflict === "do-nothing"
						? conflict.columns(ID).doNothing()
						: conflict.columns(ID).doUpdateSet((eb) => ({
								...Object.fromEntries(
									["updated_at", "body", ...Object.keys(keys)].map((column) => [column, eb.ref(`excluded.${column}`)]),
								),
								version: sql`${sql.ref(`${table}.version`)} + 1`,
							})),
				),
		);
		return Number(numAffectedRows ?? 0);
	};

	return {
		async get<N extends Noun>(noun: N, id: string) {
			const { rows } = await run(`get ${noun}`, [owner, id], () =>
				database.selectFrom(TABLES[noun].name).select(ROW).where("owner_id", "=", owner).where("id", "=", id),
			);
			return rows[0] === undefined ? null : recordOf<N>(rows[0]);
		},

		async list<N extends Noun>(noun: N, query = {}) {
			const selection = selectionOf(noun, query);
			const conditions = conditionsOf(noun, selection.conditions);
			const limit = selection.limit + 1;
			const order = selection.isLastFirst ? `${selection.orderBy} last first` : selection.orderBy;
			const shape = ["list", noun, order, ...conditions.map((condition) => condition.shape)].join("|");
			const parameters = [owner, ...conditions.flatMap((condition) => condition.parameters), limit];
			const { rows } = await run(shape, parameters, () => {
				const found = conditions.reduce(
					(select, { where }) => select.where(where()),
					database.selectFrom(TABLES[noun].name).select(ROW).where("owner_id", "=", owner),
				);
				return sqlOrder(noun, selection, flavour)
					.reduce((sorted, by) => sorted.orderBy(by), found)
					.limit(limit);
			});
			return pageOf(noun, selection, rows);
		},

		async count(noun, query, limit) {
			const conditions = conditionsOf(noun, matching(noun, query));
			const shape = ["count", noun, ...conditions.map((condition) => condition.shape)].join("|");
			const parameters = [owner, ...conditions.flatMap((condition) => condition.parameters), limit];
			const { rows } = await run(shape, parameters, () => {
				const found = conditions.reduce(
					(select, { where }) => select.where(where()),
					database.selectFrom(TABLES[noun].name).select("id").where("owner_id", "=", owner),
				);
				return database.selectFrom(found.limit(limit).as("found")).select((eb) => eb.fn.countAll().as("version"));
			});
			return Number(rows[0]?.version ?? 0);
		},

		async insert(noun, record, at) {
			return (await insertRow(noun, record, at, "do-nothing")) > 0 ? "inserted" : "exists";
		},

		async update(noun, record, version, at) {
			const changes = { updated_at: at, ...keyRow(noun, record), body: bodyOf(record) };
			const parameters = [...Object.values(changes), owner, record.id, version];
			const { numAffectedRows } = await run(`update ${noun}`, parameters, () =>
				database
					.updateTable(TABLES[noun].name)
					.set({ ...changes, version: nextVersion })
					.where("owner_id", "=", owner)
					.where("id", "=", record.id)
					.where("version", "=", version),
			);
			if (Number(numAffectedRows ?? 0) > 0) return "updated";
			return (await isKept(noun, record.id)) ? "stale" : "missing";
		},

		async put(noun, record, at) {
			await insertRow(noun, record, at, "replace");
		},

		async archive(noun, id, archivedAt, at) {
			const isPuttingAway = archivedAt !== null;
			const { numAffectedRows } = await run(`archive ${noun} ${isPuttingAway}`, [archivedAt, at, owner, id], () =>
				database
					.updateTable(TABLES[noun].name)
					.set({ archived_at: archivedAt, updated_at: at, version: nextVersion })
					.where("owner_id", "=", owner)
					.where("id", "=", id)
					.where("archived_at", isPuttingAway ? "is" : "is not", null),
			);
			if (Number(numAffectedRows ?? 0) > 0) return "archived";
			return (await isKept(noun, id)) ? "archived" : "missing";
		},

		async remove(noun, id) {
			await run(`remove ${noun}`, [owner, id], () =>
				database.deleteFrom(TABLES[noun].name).where("owner_id", "=", owner).where("id", "=", id),
			);
		},
	};
};

const keyRow = <N extends Noun>(noun: N, record: Nouns[N]): Record<string, string | null> => {
	const keys: Readonly<Record<string, string | null>> = keysOf(noun, record);
	return Object.fromEntries(Object.entries(keyColumnsOf(noun)).map(([key, { column }]) => [column, keys[key] ?? null]));
};
