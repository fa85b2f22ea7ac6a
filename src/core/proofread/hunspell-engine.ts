/** The part of a loaded Hunspell engine that a dictionary needs; the caller loads the engine, as only it knows how. */
export interface HunspellEngine {
	readonly FS: {
		readonly mkdir: (path: string) => unknown;
		readonly writeFile: (path: string, data: Uint8Array, options: { readonly encoding: "binary" }) => void;
		readonly unlink: (path: string) => void;
	};
	readonly cwrap: (
		name: string,
		returns: "number" | null,
		takes: readonly "number"[],
	) => (...given: number[]) => number;
	readonly allocateUTF8: (text: string) => number;
	readonly _malloc: (bytes: number) => number;
	readonly _free: (pointer: number) => void;
	readonly getValue: (pointer: number, type: "*") => number;
	readonly UTF8ToString: (pointer: number) => string;
}

/** What the engine's loader is given, and then fills with the engine itself before it calls `onRuntimeInitialized`. */
export interface EngineModule extends Partial<HunspellEngine> {
	onRuntimeInitialized?: () => void;
	onAbort?: (reason: unknown) => void;
	print?: (line: string) => void;
	printErr?: (line: string) => void;
}
