/** A spelling dictionary, passed in by whoever can load one. */
export interface Dictionary {
	knows(word: string): boolean;
	/** Best first; may be slow, so it is asked only for words shown to a person. */
	suggest(word: string): readonly string[];
	/** The same word as this dialect writes it, for one of the other dialect in lower case; only where there are two. */
	readonly twin?: (word: string) => string | null;
}
