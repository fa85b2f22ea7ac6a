/** One step of the schema, written by hand for both engines under the same number; never changed once released. */
export interface Migration {
	readonly version: number;
	readonly name: string;
	readonly sqlite: string;
	readonly postgres: string;
}
