/** A spelling dictionary, passed in by whoever can load one. */
export interface Dictionary {
	knows(word: string): boolean;
	/** Best first; may be slow, so it is asked only for words shown to a person. */
	suggest(word: string): readonly string[];
}
