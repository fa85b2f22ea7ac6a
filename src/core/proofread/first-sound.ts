import { isArabicScript } from "./arabic-name.ts";

/** How names in Latin letters may begin that are written in Arabic with this first letter; foreign names included. */
const BEGINNINGS: Readonly<Record<string, string>> = {
	ا: "[aeiouyh]",
	ع: "[aeiouyg]",
	ي: "[yjieuh]|gi",
	و: "[wvuol]",
	ه: "[hj]",
	ح: "h",
	خ: "[khjxg]",
	ب: "[bpv]",
	پ: "p",
	ت: "[tzqc]|ch",
	ث: "t|s",
	ط: "t",
	ج: "[jgc]|dj|dz|zh|zs",
	چ: "c|j",
	د: "d",
	ض: "d",
	ذ: "[dz]",
	ظ: "[zd]",
	ر: "r|wr|rh|hr",
	ز: "[zsx]|cs|dz",
	ژ: "j|zh|g",
	س: "[scxz]|ps",
	ص: "[sc]",
	ش: "sh|s|c|j|x|z",
	غ: "[gr]",
	ف: "[fvw]|ph|pf",
	ڤ: "[vw]",
	ق: "[qkgc]",
	ك: "[kcqx]",
	گ: "g",
	ل: "l",
	م: "m",
	ن: "n|kn|gn|ng|m",
};

const ARTICLE = /^ال(?=..)/;

/**
 * Whether a name in one script may begin as a name in the other does, both folded by `foldName`: "شيفون" and "siobhan".
 * It is far wider than a transliteration, for names whose spelling and sound have parted. False where both are in one
 * script.
 */
export const mayBeginAlike = (a: string, b: string): boolean => {
	if (isArabicScript(a) === isArabicScript(b)) return false;
	const [arabic, latin] = isArabicScript(a) ? [a, b] : [b, a];
	return [arabic, arabic.replace(ARTICLE, "")].some((form) => {
		const beginnings = BEGINNINGS[form[0] ?? ""];
		return beginnings === undefined || new RegExp(`^(?:${beginnings})`).test(latin);
	});
};
