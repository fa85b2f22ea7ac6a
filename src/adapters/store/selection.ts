import type { ListQuery, Noun } from "#app/ports.ts";
import { nameKey } from "#core/name-key.ts";
import { type Cursor, cursorFrom } from "./cursor.ts";
import { keyColumnsOf } from "./tables.ts";

/** One thing that must hold for a record to be in a list; `key` is a key's name, as in `NounKeys`. */
export type Condition =
	| { readonly kind: "archived"; readonly isArchived: boolean }
	| { readonly kind: "equal"; readonly key: string; readonly value: string }
	| { readonly kind: "absent"; readonly key: string }
	| { readonly kind: "one-of"; readonly key: string; readonly values: readonly string[]; readonly orAbsent: boolean }
	| { readonly kind: "contains"; readonly key: string; readonly part: string }
	| { readonly kind: "at-most"; readonly key: string; readonly value: string }
	| { readonly kind: "id-one-of"; readonly ids: readonly string[] }
	| { readonly kind: "after-id"; readonly id: string }
	| { readonly kind: "before-id"; readonly id: string }
	/** Past the cursor in a list ordered by a key, absent keys last, then by id. */
	| { readonly kind: "after-key"; readonly key: string; readonly cursor: Cursor };

/** A list query with its defaults filled in and its page marker read: what every store has to interpret. */
export interface Selection {
	readonly conditions: readonly Condition[];
	readonly orderBy: string;
	/** The other way round, absent keys still last; only in the order of a key, and with no page after it. */
	readonly isLastFirst: boolean;
	readonly limit: number;
}

const MOST = 1000;

type Where = Readonly<Record<string, string | null | readonly (string | null)[] | undefined>>;
type Texts = Readonly<Record<string, string | undefined>>;

/** @throws BadCursor */
export const selectionOf = <N extends Noun>(noun: N, query: ListQuery<N>): Selection => {
	const orderBy = (query.orderBy ?? "id") as string;
	const isLastFirst = query.isLastFirst ?? false;
	if (isLastFirst && (query.after !== undefined || !(orderBy in keyColumnsOf(noun)))) {
		throw new Error("A list has the last first only in the order of a key, on its first page");
	}
	return {
		conditions: [...matching(noun, query), ...(query.after === undefined ? [] : [past(noun, orderBy, query.after)])],
		orderBy,
		isLastFirst,
		limit: Math.min(Math.max(Math.trunc(query.limit ?? MOST), 1), MOST),
	};
};

/** The conditions of a query without its page. */
export const matching = <N extends Noun>(noun: N, query: ListQuery<N>): Condition[] => {
	const known = keyColumnsOf(noun);
	const given = <Value>(part: object | undefined): [string, Value][] =>
		Object.entries(part ?? {}).filter(([key, value]) => {
			if (!(key in known)) throw new Error(`${noun} has no key ${key}`);
			return value !== undefined;
		});
	const conditions: Condition[] = [];
	for (const [key, value] of given<NonNullable<Where[string]> | null>(query.where))
		conditions.push(equality(key, value));
	for (const [key, part] of given<NonNullable<Texts[string]>>(query.contains)) {
		conditions.push({ kind: "contains", key, part: nameKey(part) });
	}
	for (const [key, value] of given<NonNullable<Texts[string]>>(query.atMost)) {
		conditions.push({ kind: "at-most", key, value });
	}
	if (query.ids !== undefined) conditions.push({ kind: "id-one-of", ids: query.ids });
	if (query.archived !== "included") {
		conditions.push({ kind: "archived", isArchived: query.archived === "only" });
	}
	return conditions;
};

const equality = (key: string, value: string | null | readonly (string | null)[]): Condition => {
	if (value === null) return { kind: "absent", key };
	if (typeof value === "string") return { kind: "equal", key, value };
	const [only, ...more] = value;
	if (typeof only === "string" && more.length === 0) return { kind: "equal", key, value: only };
	const values = value.filter((one) => one !== null);
	return { kind: "one-of", key, values, orAbsent: values.length < value.length };
};

const past = (noun: Noun, orderBy: string, after: string): Condition => {
	if (orderBy === "id") return { kind: "after-id", id: cursorFrom(after, orderBy, true).id };
	if (orderBy === "id-descending") return { kind: "before-id", id: cursorFrom(after, orderBy, true).id };
	const column = keyColumnsOf(noun)[orderBy];
	if (column === undefined) throw new Error(`${noun} has no key ${orderBy}`);
	return { kind: "after-key", key: orderBy, cursor: cursorFrom(after, orderBy, column.isNullable) };
};
