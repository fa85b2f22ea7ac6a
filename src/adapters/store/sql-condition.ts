import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Noun } from "#app/ports.ts";
import type { Condition } from "./selection.ts";
import type { SqlFlavour } from "./sql-flavour.ts";
import { keyColumnsOf } from "./tables.ts";

/** A condition as SQL, built only when a statement of this shape was not seen before. */
export interface SqlCondition {
	/** Conditions with the same shape differ in their parameters alone. */
	readonly shape: string;
	/** In the order in which `where` has them. */
	readonly parameters: readonly unknown[];
	readonly where: () => RawBuilder<SqlBool>;
}

export const sqlCondition = (noun: Noun, condition: Condition, flavour: SqlFlavour): SqlCondition => {
	const shaped = (detail: string, parameters: readonly unknown[], where: () => RawBuilder<SqlBool>): SqlCondition => ({
		shape: `${condition.kind} ${detail}`,
		parameters,
		where,
	});
	const id = sql.ref("id");

	switch (condition.kind) {
		case "archived":
			return condition.isArchived
				? shaped("yes", [], () => sql`archived_at is not null`)
				: shaped("no", [], () => sql`archived_at is null`);
		case "id-one-of": {
			const list = flavour.listParameter(condition.ids);
			return shaped("", [list], () => flavour.isIn(id, list));
		}
		case "after-id":
			return shaped("", [condition.id], () => sql`${id} > ${condition.id}`);
		case "before-id":
			return shaped("", [condition.id], () => sql`${id} < ${condition.id}`);
	}

	const column = keyColumnsOf(noun)[condition.key];
	if (column === undefined) throw new Error(`${noun} has no key ${condition.key}`);
	const key = sql.ref(column.column);
	switch (condition.kind) {
		case "absent":
			return shaped(condition.key, [], () => sql`${key} is null`);
		case "equal":
			return shaped(condition.key, [condition.value], () => sql`${key} = ${condition.value}`);
		case "one-of": {
			const list = flavour.listParameter(condition.values);
			return condition.orAbsent
				? shaped(`${condition.key} or absent`, [list], () => sql`(${flavour.isIn(key, list)} or ${key} is null)`)
				: shaped(condition.key, [list], () => flavour.isIn(key, list));
		}
		case "contains":
			return shaped(condition.key, [condition.part], () => flavour.hasPart(key, condition.part));
		case "at-most":
			return shaped(condition.key, [condition.value], () => sql`${key} <= ${condition.value}`);
		case "after-key": {
			const { cursor } = condition;
			if (cursor.key === null) {
				return shaped(`${condition.key} absent`, [cursor.id], () => sql`(${key} is null and ${id} > ${cursor.id})`);
			}
			if (!column.isNullable) {
				const { key: value } = cursor;
				return shaped(condition.key, [value, cursor.id], () => sql`(${key}, ${id}) > (${value}, ${cursor.id})`);
			}
			return shaped(
				condition.key,
				[cursor.key, cursor.key, cursor.id],
				() => sql`(${key} > ${cursor.key} or (${key} = ${cursor.key} and ${id} > ${cursor.id}) or ${key} is null)`,
			);
		}
	}
};
