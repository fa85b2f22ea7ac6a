/** The page marker was not made by this list. `code` is the refusal the application gives for it. */
export class BadCursor extends Error {
	readonly code = "bad-cursor";

	constructor() {
		super("This page marker is not one of ours.");
		this.name = "BadCursor";
	}
}
