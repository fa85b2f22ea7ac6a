import type { LetterLanguage } from "../letter.ts";

/** The language most rules, and the grammar engine, are made for. */
export const isEnglish = (language: LetterLanguage): boolean => language === "en" || language === "en-gb";

export const isBritish = (language: LetterLanguage): boolean => language === "en-gb";
