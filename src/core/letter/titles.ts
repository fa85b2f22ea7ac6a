import { foldName } from "../proofread/fold.ts";

const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(foldName));

/** Titles and forms of address in Arabic letters, folded by `foldName`. */
export const ARABIC_TITLES = foldedSet(
	"السيد السيدة الآنسة الأستاذ الأستاذة أستاذ أستاذة الدكتور الدكتورة دكتور دكتورة د أ م المهندس المهندسة مهندس مهندسة البروفيسور البروفيسورة الشيخ الشيخة المحامي المحامية القاضي القاضية الأخ الأخت الكابتن النقيب",
);

/** What stands in a form of address and is no part of a name, folded: "Mr President", "Dr. med.", "سعادة المدير العام". */
export const OFFICES = foldedSet(
	"dipl med ing hon hr fr anh chi ong ba em president chairman chairwoman chairperson chair director minister ambassador justice judge dean provost rector chancellor mayor senator consul madam san sama sensei ministerialrat regierungsrat hofrat direktor direktorin präsident präsidentin président présidente directeur directrice maître presidente director directora المدير المديرة العام العامة الرئيس الرئيسة الوزير الوزيرة السفير السفيرة العميد العميدة سعادة معالي حضرة الموقر الموقرة المحترم المحترمة الكريم الكريمة الفاضل الفاضلة عزيزي عزيزتي أستاذنا",
);

/** Titles and forms of address in every language of the letters, folded by `foldName`. */
export const TITLES: ReadonlySet<string> = new Set([
	...foldedSet(
		"mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam eng engr engineer ustaz ustadh sheikh herr herrn frau doktor mme mlle monsieur madame mademoiselle docteur docteure professeur professeure sr sra srta senor senora senorita dra doctora profesor profesora rev reverend judge captain",
	),
	...ARABIC_TITLES,
]);
