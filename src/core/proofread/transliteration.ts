import { isArabicScript } from "./arabic-name.ts";

/** How each Arabic letter may be written in Latin names; vowels may be left out or be any. Letters as `foldName` leaves them. */
const SOUNDS: Readonly<Record<string, string>> = {
	ب: "b|p",
	پ: "p",
	ت: "t",
	ث: "th|s|t",
	ج: "j|g|dj",
	ح: "h",
	خ: "kh|ch|h",
	د: "d",
	ذ: "dh|th|z|d",
	ر: "r",
	ز: "z|s",
	س: "s|c",
	ش: "sh|ch|sch",
	ص: "s",
	ض: "d|dh",
	ط: "t",
	ظ: "z|dh|th",
	غ: "gh|g",
	ف: "f|ph|v",
	ق: "q|k|g|c|gh",
	ك: "k|c|ck|ch|q",
	ل: "l",
	م: "m",
	ن: "n",
	ه: "h|t|",
	و: "w|v|",
	ي: "y|j|",
	ا: "",
	ع: "",
};
const VOWELS = "[aeiouywj]*";
/** No name has more letters; what is longer is not worth the search. */
const LONGEST = 24;

/**
 * Whether a Latin name may be how an Arabic one is written, both folded by `foldName`: "مهند" and "muhannad" or
 * "mohanad". A name is accepted where its consonants agree; what a person calls themselves is theirs to say.
 */
const isTransliteration = (arabic: string, latin: string): boolean => {
	if (arabic.length > LONGEST || latin.length > 2 * LONGEST) return false;
	const pattern = patternOf(arabic);
	// "John" and "Sarah" hold an h that nobody hears.
	return pattern !== null && (pattern.test(latin) || pattern.test(latin.replace(/(?<=[aeo])h(?=[nm]|$)/g, "")));
};

const patternOf = (arabic: string): RegExp | null => {
	let source = "";
	for (const [at, letter] of [...arabic].entries()) {
		const sounds = SOUNDS[letter];
		if (sounds === undefined) return null;
		if (sounds === "") source += VOWELS;
		// The l of the article is often written as the sound it takes on: "Abdurrahman", "An-Nasser".
		else if (letter === "ل" && arabic[at - 1] === "ا") source += `(?:l|[dnrstz])*${VOWELS}`;
		else source += `(?:${sounds})${sounds.endsWith("|") ? "{0,2}" : "{1,2}"}${VOWELS}`;
	}
	return source === "" ? null : new RegExp(`^${`${VOWELS}${source}`.replaceAll(`${VOWELS}${VOWELS}`, VOWELS)}$`);
};

/** Whether two folded names in different scripts may be the same; false where both are in one. */
export const areSameAcrossScripts = (a: string, b: string): boolean => {
	if (isArabicScript(a) === isArabicScript(b)) return false;
	return isArabicScript(a) ? isTransliteration(a, b) : isTransliteration(b, a);
};
