import type { Noun, Nouns, Page, Stored } from "#app/ports.ts";
import { cursorText } from "./cursor.ts";
import { keysOf } from "./keys.ts";
import { type Row, recordOf } from "./row.ts";
import type { Selection } from "./selection.ts";

/** A page from its rows, of which one more than `limit` was asked for to see whether there is a next one. */
export const pageOf = <N extends Noun>(
	noun: N,
	{ orderBy, isLastFirst, limit }: Selection,
	rows: readonly Row[],
): Page<Stored<Nouns[N]>> => {
	const records = rows.slice(0, limit).map((row) => recordOf<N>(row));
	const last = records.at(-1);
	if (rows.length <= limit || isLastFirst || last === undefined) return { records, next: null };
	const keys: Readonly<Record<string, string | null>> = keysOf(noun, last);
	return { records, next: cursorText({ orderBy, key: keys[orderBy] ?? null, id: last.id }) };
};
