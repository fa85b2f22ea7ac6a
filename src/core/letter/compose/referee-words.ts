import type { LetterLanguage } from "../letter.ts";

/** What a referee does, as each English says it. */
export const standFor = (language: LetterLanguage): { readonly be: string; readonly being: string } =>
	language === "en-gb"
		? { be: "act as a referee for me", being: "acting as a referee for me" }
		: { be: "serve as a reference for me", being: "serving as a reference for me" };
