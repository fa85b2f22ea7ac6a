/** Where a command reads and writes: the terminal, or a test. */
export interface Io {
	readonly out: (text: string) => void;
	readonly error: (text: string) => void;
	/** Everything on standard input. */
	readonly readInput: () => Promise<string>;
	readonly readFile: (path: string) => Promise<string>;
	/** The first bytes of a file whose encoding is its own affair. */
	readonly readBytes: (path: string, most: number) => Promise<Uint8Array>;
	/** @throws with the code `EEXIST` where there is one already that is not to be replaced. */
	readonly writeFile: (
		path: string,
		content: string | Uint8Array,
		how: { readonly isReplaced: boolean },
	) => Promise<void>;
	/** True where a person can be asked. */
	readonly isInteractive: boolean;
}

/** Ends a command with an exit code and a sentence for the person. */
export class CliStop extends Error {
	readonly exitCode: number;
	constructor(exitCode: number, sentence: string) {
		super(sentence);
		this.exitCode = exitCode;
	}
}
