/** A word in the other English than the letter's. */
export interface DialectFindingData {
	readonly written: string;
	readonly expected: string;
	/** The letter's own. */
	readonly dialect: "american" | "british";
}
