/** What the server does not have yet, and the version of the record it was typed on. */
export interface KeptPatch<Patch extends object> {
	/** `null`: there was no record yet, or it has no versions. */
	readonly base: number | null;
	readonly patch: Partial<Patch>;
}

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** One record's place in the browser's storage. Each database has its own: notes of one never reach another. */
export const keptPatchShelf = <Patch extends object>(shelf: Shelf, storeId: string, key: string) => {
	const name = `unsaved:${storeId}:${key}`;
	return {
		/** `null` where nothing is kept, or nothing readable. */
		read: (): KeptPatch<Patch> | null => {
			try {
				const kept: unknown = JSON.parse(shelf.getItem(name) ?? "null");
				if (typeof kept !== "object" || kept === null || !("base" in kept) || !("patch" in kept)) return null;
				return isEmpty(kept.patch) ? null : (kept as KeptPatch<Patch>);
			} catch {
				return null;
			}
		},
		/** An empty patch clears the place. */
		write: (kept: KeptPatch<Patch>): void => {
			try {
				if (isEmpty(kept.patch)) shelf.removeItem(name);
				else shelf.setItem(name, JSON.stringify(kept));
			} catch {
				// Storage may be full or switched off; the page still holds the text.
			}
		},
	};
};

/** Later wins, field by field; a field that holds a table (`items`) is merged entry by entry. */
export const mergePatches = <Patch extends object>(earlier: Partial<Patch>, later: Partial<Patch>): Partial<Patch> => {
	const merged: Record<string, unknown> = { ...earlier };
	for (const [key, value] of Object.entries(later)) {
		const before = merged[key];
		const isTable = key === "items" && typeof before === "object" && typeof value === "object";
		merged[key] = isTable ? { ...before, ...value } : value;
	}
	return merged as Partial<Patch>;
};

/** What of a patch the record does not say already: a save whose answer was lost is no conflict. */
export const notYetIn = <Patch extends object>(
	patch: Partial<Patch>,
	record: Readonly<Record<string, unknown>>,
): Partial<Patch> => {
	const news = Object.entries(patch).filter(([key, value]) =>
		key === "items" ? !holdsEach(record[key], value) : !isSame(record[key], value),
	);
	return Object.fromEntries(news) as Partial<Patch>;
};

const isEmpty = (value: unknown): boolean =>
	typeof value !== "object" || value === null || Object.keys(value).length === 0;

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null ? { ...value } : {};

/** An entry that was cleared is the same as one that is not there. */
const holdsEach = (table: unknown, entries: unknown): boolean =>
	Object.entries(fieldsOf(entries)).every(([key, value]) => isSame(fieldsOf(table)[key] ?? null, value));

const isSame = (one: unknown, other: unknown): boolean => {
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
	const [here, there] = [fieldsOf(one), fieldsOf(other)];
	const keys = Object.keys(here);
	return keys.length === Object.keys(there).length && keys.every((key) => isSame(here[key], there[key]));
};
