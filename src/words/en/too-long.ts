import { plural } from "../plural.ts";

const LOCALE = "en-GB";

/** "1,200 characters too long". */
export const charactersTooLong = (over: number): string =>
	`${over.toLocaleString(LOCALE)} ${plural(LOCALE, over, { one: "character", other: "characters" })} too long`;

export const KEPT_UNTIL_SHORTER = "What you typed stays in this browser until you shorten it.";
