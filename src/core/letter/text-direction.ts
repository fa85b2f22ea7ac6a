export type TextDirection = "ltr" | "rtl";

const LETTER = /\p{L}/u;
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Which way a text reads, by its first letter; `null` where it has none. Digits and signs go along with their text. */
export const directionOf = (text: string): TextDirection | null => {
	const first = LETTER.exec(text)?.[0];
	if (first === undefined) return null;
	return FROM_THE_RIGHT.test(first) ? "rtl" : "ltr";
};
