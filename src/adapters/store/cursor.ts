import { BadCursor } from "./bad-cursor.ts";
import { isStorable } from "./storable-text.ts";

/** Where a page ended: the last record's id and, in a list ordered by a key, that key. */
export interface Cursor {
	readonly orderBy: string;
	/** `null` where the key is absent, and in lists ordered by id. */
	readonly key: string | null;
	readonly id: string;
}

const LONGEST = 4096;

export const cursorText = ({ orderBy, key, id }: Cursor): string =>
	Buffer.from(JSON.stringify([orderBy, key, id]), "utf8").toString("base64url");

/**
 * Reads a page marker made for a list in the same order.
 *
 * @throws BadCursor for anything else: it comes from outside and has passed no schema but "text".
 */
export const cursorFrom = (text: string, orderBy: string, isKeyNullable: boolean): Cursor => {
	if (text.length > LONGEST || !/^[A-Za-z0-9_-]+$/.test(text)) throw new BadCursor();
	const parts = parsed(Buffer.from(text, "base64url").toString("utf8"));
	if (!Array.isArray(parts) || parts.length !== 3) throw new BadCursor();
	const [order, key, id] = parts as readonly unknown[];
	if (order !== orderBy || typeof id !== "string" || !isStorable(id)) throw new BadCursor();
	if (key === null ? !isKeyNullable : typeof key !== "string" || !isStorable(key)) throw new BadCursor();
	return { orderBy, key: key as string | null, id };
};

const parsed = (json: string): unknown => {
	try {
		return JSON.parse(json);
	} catch {
		throw new BadCursor();
	}
};
