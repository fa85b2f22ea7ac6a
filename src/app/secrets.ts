/** Keeps what must not be read from the database or a backup: sealed with a key that lies elsewhere. */
export interface Secrets {
	seal(secret: string): Promise<string>;
	/** `null` where it was sealed with another key, or is damaged. */
	open(sealed: string): Promise<string | null>;
}
