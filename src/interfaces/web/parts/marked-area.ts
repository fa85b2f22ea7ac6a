/** A stretch of a text and how it is marked; `null` for plain text. */
export interface MarkedPiece {
	readonly text: string;
	/** By how much it matters, slips of grammar as such; or a slot of a template. */
	readonly mark: "must-look" | "may-look" | "grammar" | "slot" | null;
	/** The number that stands behind it, where a list beside the text has one. */
	readonly number?: number | null;
}
