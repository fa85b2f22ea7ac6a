import type { ZoneId } from "../../time/zone.ts";

/** Something in a story that cannot be understood; the reader adds the file and the line. */
export class StoryProblem extends Error {}

/** What has been said in a story up to the line that is read. */
export interface Scene {
	/** The office's clock, on which times are told. */
	zone: ZoneId;
	/** The user's. */
	home: ZoneId;
	/** The year of the last date that named one. */
	year: number | null;
	/** Whoever was named, so that a misspelt name is noticed. */
	readonly people: Set<string>;
	readonly firms: Set<string>;
	/** True for a story about the whole search. */
	isSearch: boolean;
}
