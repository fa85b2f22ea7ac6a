export type StoreRefusal =
	| "database-busy"
	| "database-damaged"
	| "database-foreign"
	| "database-newer"
	| "database-not-migrated"
	| "database-not-writable"
	| "disk-full"
	| "reference-missing"
	| "text-not-storable";

const SENTENCES: Readonly<Record<StoreRefusal, string>> = {
	"database-busy": "Another program is writing to the database. Nothing was changed; try again in a moment.",
	"database-damaged": "This file is not a readable database. It was left as it is; restore a backup beside it.",
	"database-foreign": "This database belongs to another program. It was left as it is; choose another place.",
	"database-newer": "This database was made by a newer version. It was left as it is; update, then open it again.",
	"database-not-migrated": "This database has to be migrated before this version can use it.",
	"database-not-writable": "The database cannot be written here. Check who owns the file and its folder.",
	"disk-full": "The disk is full. Nothing was lost; free some space and try again.",
	"reference-missing": "This record names another one that is not kept here.",
	"text-not-storable": "A text holds a character that cannot be stored (NUL or half of a surrogate pair).",
};

/** The store could not do it; whatever it was, nothing of it was kept. `code` says which of the known reasons. */
export class StoreRefused extends Error {
	readonly code: StoreRefusal;

	constructor(code: StoreRefusal, options?: ErrorOptions) {
		super(SENTENCES[code], options);
		this.name = "StoreRefused";
		this.code = code;
	}
}
