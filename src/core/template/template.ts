import type { TemplateId } from "../ids.ts";
import type { LetterKind, LetterLanguage } from "../letter/letter.ts";

/** A letter in the user's own words, with slots in braces that the record fills: "Dear {name}". */
export interface Template {
	readonly id: TemplateId;
	/** What the user calls it. */
	readonly name: string;
	/** `null`: for any kind of letter. */
	readonly kind: LetterKind | null;
	readonly language: LetterLanguage;
	readonly subject: string;
	/** Plain text, lines separated by \n. */
	readonly body: string;
}
