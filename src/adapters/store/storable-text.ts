import { StoreRefused } from "./store-refused.ts";

// In JSON text, NUL and a lone surrogate can only stand escaped: well-formed pairs are written as themselves.
const SUSPICIOUS = /\\u(?:0000|d[89a-f])/;
const ESCAPED = /\\(?:u(.{4})|.)/g;

/**
 * The same JSON text. SQLite through its driver would cut a text at NUL and replace half a surrogate pair, and
 * PostgreSQL refuses both: so every store refuses them here, alike.
 *
 * @throws StoreRefused `text-not-storable`
 */
export const storableJson = (json: string): string => {
	if (!SUSPICIOUS.test(json)) return json;
	// A backslash the user typed is written twice, so escapes have to be read from the left.
	for (const [, hex] of json.matchAll(ESCAPED)) {
		if (hex !== undefined && (hex === "0000" || /^d[89a-f]/.test(hex))) throw new StoreRefused("text-not-storable");
	}
	return json;
};

/** True for text that every store keeps as it is. */
export const isStorable = (text: string): boolean => !text.includes("\0") && !/\p{Surrogate}/u.test(text);
