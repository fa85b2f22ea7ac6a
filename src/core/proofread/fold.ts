const LETTERS: Readonly<Record<string, string>> = {
	ł: "l",
	ß: "ss",
	ø: "o",
	đ: "d",
	ð: "d",
	þ: "th",
	æ: "ae",
	œ: "oe",
	ı: "i",
};

/**
 * Lower case without marks, so that spellings of one name compare equal: "Łukasz" and "lukasz", "Müller" and "muller".
 * Punctuation stays; the length may change.
 */
export const fold = (text: string): string =>
	isPlain(text)
		? text.toLowerCase()
		: text
				.normalize("NFD")
				.replace(/\p{M}+/gu, "")
				.toLowerCase()
				.replace(/[łßøđðþæœı]/g, (letter) => LETTERS[letter] ?? letter);

/** Arabic letters that are written for one another: hamza and its seats, the two last letters, Persian forms. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
	ٱ: "ا",
	ى: "ي",
	ی: "ي",
	ة: "ه",
	ک: "ك",
	ء: "",
	ـ: "",
};

/**
 * A folded name without its inner apostrophes, hyphens and stops: "O’Neill" is "oneill", "Al-Rashid" is "alrashid". In
 * Arabic script hamza, ة and ى are told apart no more than marks are: "أحمد" is "احمد", "فاطمة" is "فاطمه".
 */
export const foldName = (name: string): string => {
	const folded = fold(name).replace(/['’ʼ‘`\-‐‑.]/g, "");
	return isPlain(folded) ? folded : folded.replace(/[ٱىیةکءـ]/g, (letter) => ARABIC_LETTERS[letter] ?? letter);
};

const WITH_DIGRAPHS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe", æ: "ae" };

/** The spelling without marks that is used where a keyboard lacks them: "Müller" is "mueller". Folded like a name. */
export const foldWithDigraphs = (name: string): string =>
	foldName(
		name
			.normalize("NFC")
			.toLowerCase()
			.replace(/[äöüåøæ]/g, (letter) => WITH_DIGRAPHS[letter] ?? letter),
	);

const isPlain = (text: string): boolean => {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
	return true;
};
