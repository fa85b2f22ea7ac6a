import type { Noun } from "#app/ports.ts";
import type { Row } from "../row.ts";
import type { Condition, Selection } from "../selection.ts";

export interface MemoryRow extends Row {
	readonly id: string;
	readonly keys: Readonly<Record<string, string | null>>;
}

/** One owner's rows by noun and id; never changed in place, so an older state stays readable. */
export type OwnerRows = Readonly<Partial<Record<Noun, ReadonlyMap<string, MemoryRow>>>>;

/** Byte order of UTF-8, as both databases have it; JavaScript's own order differs beyond the basic plane. */
export const compareText = (a: string, b: string): number =>
	a === b ? 0 : Buffer.compare(Buffer.from(a, "utf8"), Buffer.from(b, "utf8"));

/** Absent keys last, whichever way the others go. */
const compareKeys = (a: string | null, b: string | null, isLastFirst: boolean): number => {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return isLastFirst ? compareText(b, a) : compareText(a, b);
};

const keyOf = (row: MemoryRow, key: string): string | null => row.keys[key] ?? null;

export const holds = (condition: Condition, row: MemoryRow): boolean => {
	switch (condition.kind) {
		case "archived":
			return (row.archived_at !== null) === condition.isArchived;
		case "equal":
			return keyOf(row, condition.key) === condition.value;
		case "absent":
			return keyOf(row, condition.key) === null;
		case "one-of": {
			const value = keyOf(row, condition.key);
			return value === null ? condition.orAbsent : condition.values.includes(value);
		}
		case "contains":
			return keyOf(row, condition.key)?.includes(condition.part) ?? false;
		case "at-most": {
			const value = keyOf(row, condition.key);
			return value !== null && compareText(value, condition.value) <= 0;
		}
		case "id-one-of":
			return condition.ids.includes(row.id);
		case "after-id":
			return compareText(row.id, condition.id) > 0;
		case "before-id":
			return compareText(row.id, condition.id) < 0;
		case "after-key": {
			const byKey = compareKeys(keyOf(row, condition.key), condition.cursor.key, false);
			return byKey > 0 || (byKey === 0 && compareText(row.id, condition.cursor.id) > 0);
		}
	}
};

/** The rows of a selection in its order, one more than its limit. */
export const selectedRows = (
	rows: Iterable<MemoryRow>,
	{ conditions, orderBy, isLastFirst, limit }: Selection,
): MemoryRow[] => {
	const found = [...rows].filter((row) => conditions.every((condition) => holds(condition, row)));
	const byId = (a: MemoryRow, b: MemoryRow): number => compareText(a.id, b.id);
	if (orderBy === "id") found.sort(byId);
	else if (orderBy === "id-descending") found.sort((a, b) => byId(b, a));
	else {
		found.sort(
			(a, b) =>
				compareKeys(keyOf(a, orderBy), keyOf(b, orderBy), isLastFirst) || (isLastFirst ? byId(b, a) : byId(a, b)),
		);
	}
	return found.slice(0, limit + 1);
};
