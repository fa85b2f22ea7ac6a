import { foldName } from "../../proofread/fold.ts";
import type { LetterLanguage } from "../letter.ts";

/** What a title says of a person: the language it belongs to, whom it suits, and whether it was earned. */
interface TitleSense {
	/** Titles that say the same share it. */
	readonly key: string;
	readonly language: "en" | "de" | "fr" | "es" | "ar" | null;
	/** `neither` is "Mx"; `null` suits anybody. */
	readonly gender: "woman" | "man" | "neither" | null;
	/** 0 for a form of address, 1 for a title that was earned, 2 for a professor. */
	readonly rank: number;
}

const LINES: readonly (readonly [TitleSense["language"], TitleSense["gender"], TitleSense["rank"], string])[] = [
	["en", "man", 0, "mr mister"],
	["en", "woman", 0, "mrs"],
	["en", "woman", 0, "ms"],
	["en", "woman", 0, "miss"],
	["en", "neither", 0, "mx"],
	["de", "man", 0, "herr herrn"],
	["de", "woman", 0, "frau"],
	["fr", "man", 0, "monsieur m"],
	["fr", "woman", 0, "madame mme"],
	["fr", "woman", 0, "mademoiselle mlle"],
	["es", "man", 0, "senor sr don d"],
	["es", "woman", 0, "senora sra dona"],
	["es", "woman", 0, "senorita srta"],
	// In Arabic "الأستاذة" is as polite as "السيدة", and either is right.
	["ar", "man", 0, "السيد الاستاذ استاذ"],
	["ar", "woman", 0, "السيده الاستاذه استاذه"],
	["ar", "woman", 0, "الانسه"],
	["ar", null, 0, "ا"],
	[null, null, 1, "dr doctor doktor docteur docteure د"],
	["es", "woman", 1, "dra doctora"],
	["ar", "man", 1, "الدكتور دكتور"],
	["ar", "woman", 1, "الدكتوره دكتوره"],
	["ar", "man", 1, "المهندس مهندس"],
	["ar", "woman", 1, "المهندسه مهندسه"],
	["ar", "man", 1, "الشيخ"],
	["ar", "woman", 1, "الشيخه"],
	["ar", "man", 1, "المحامي"],
	["ar", "woman", 1, "المحاميه"],
	["ar", "man", 1, "القاضي"],
	["ar", "woman", 1, "القاضيه"],
	[null, null, 2, "prof professor professeur professeure pr"],
	["es", "man", 2, "profesor"],
	["es", "woman", 2, "profesora"],
	["ar", null, 2, "البروفيسور"],
	["ar", "woman", 2, "البروفيسوره"],
];

const SENSES: ReadonlyMap<string, TitleSense> = new Map(
	LINES.flatMap(([language, gender, rank, words]) => {
		const all = words.split(" ");
		return all.map((word) => [word, { key: all[0] ?? word, language, gender, rank }] as const);
	}),
);
/** In a Spanish letter "Dr." is a man's: a woman is "Dra." */
const SPANISH_DOCTOR: TitleSense = { key: "dr", language: "es", gender: "man", rank: 1 };

/** Of a title no list knows, only that it was earned. */
const senseOf = (title: string, language: LetterLanguage): TitleSense => {
	const folded = foldName(title);
	const sense = SENSES.get(folded) ?? { key: folded, language: null, gender: null, rank: 1 };
	return language === "es" && sense.key === "dr" ? SPANISH_DOCTOR : sense;
};

/** What several titles of one person say together: "Frau Prof. Dr." */
export interface TitlesSense {
	readonly keys: readonly string[];
	readonly languages: readonly TitleSense["language"][];
	readonly gender: TitleSense["gender"];
	readonly rank: TitleSense["rank"];
}

export const senseOfTitles = (titles: readonly string[], language: LetterLanguage): TitlesSense => {
	const senses = titles.map((title) => senseOf(title, language));
	return {
		keys: senses.map(({ key }) => key),
		languages: senses.map((sense) => sense.language),
		gender: senses.find(({ gender }) => gender !== null)?.gender ?? null,
		rank: Math.max(0, ...senses.map((sense) => sense.rank)),
	};
};

/**
 * Whether titles are other ones than recorded: another person's gender, one that says less, or a plain one of the same
 * language that is not theirs ("Mrs" for "Ms"). A higher title than recorded may be right.
 */
export const isAnotherTitle = (written: TitlesSense, recorded: TitlesSense): boolean => {
	if (written.gender !== null && recorded.gender !== null && written.gender !== recorded.gender) return true;
	if (written.rank < recorded.rank) return true;
	if (written.rank > 0 || written.gender === null || recorded.gender === null) return false;
	return (
		written.languages.some((language) => recorded.languages.includes(language)) &&
		!written.keys.some((key) => recorded.keys.includes(key))
	);
};
