import type { OwnerId } from "#core/ids.ts";

/** Who asks. Local mode has one owner; a hosted instance finds the owner in the session. */
export interface Actor {
	readonly ownerId: OwnerId;
}
