import { foldName } from "../proofread/fold.ts";

const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(foldName));

/** Titles and forms of address in Arabic letters, folded by `foldName`. */
export const ARABIC_TITLES = foldedSet(
	"السيد السيدة الآنسة الأستاذ الأستاذة أستاذ أستاذة الدكتور الدكتورة دكتور دكتورة د أ م المهندس المهندسة مهندس مهندسة البروفيسور البروفيسورة الشيخ الشيخة المحامي المحامية القاضي القاضية الأخ الأخت الكابتن النقيب",
);

/** Titles and forms of address in every language of the letters, folded by `foldName`. */
export const TITLES: ReadonlySet<string> = new Set([
	...foldedSet(
		"mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam eng engr engineer ustaz ustadh sheikh herr herrn frau doktor mme mlle monsieur madame mademoiselle docteur docteure professeur professeure sr sra srta senor senora senorita dra doctora profesor profesora rev reverend judge captain",
	),
	...ARABIC_TITLES,
]);
