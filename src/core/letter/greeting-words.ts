import { foldName } from "../proofread/fold.ts";
import { osaDistance } from "../proofread/osa.ts";
import type { LetterLanguage } from "./letter.ts";

/** What a greeting in one language is made of beside a name; folded but for the openers. */
export interface GreetingWords {
	/** Words a greeting begins with, as they are written there. */
	readonly openers: readonly string[];
	/** What follows some of them before a title or name: "Sehr geehrte", "Buenos días". */
	readonly seconds: Readonly<Record<string, readonly string[]>>;
	/** Other words of greetings that may have a capital. */
	readonly words: ReadonlySet<string>;
	/** Words for readers who are not named. */
	readonly group: ReadonlySet<string>;
	/** Titles that are a name or a word elsewhere, and so are titles in this language only. */
	readonly titles: ReadonlySet<string>;
}

const list = (words: string): readonly string[] => words.split(" ");
const folded = (words: string): ReadonlySet<string> => new Set(list(words).map(foldName));

const ENGLISH: GreetingWords = {
	openers: ["Dear", "Hello"],
	seconds: {},
	words: new Set(),
	group: new Set(),
	titles: new Set(),
};

const GERMAN: GreetingWords = {
	openers: list("Sehr Liebe Lieber Liebes Guten Hallo Werte Werter Grüß Grüezi Servus Moin Geehrte Geehrter"),
	seconds: {
		sehr: list("geehrte geehrter geehrtes verehrte verehrter"),
		guten: list("Tag Morgen Abend"),
	},
	words: folded("schönen Gott hochgeehrte und an das die den der"),
	group: folded(
		"Damen Herren zusammen alle allerseits Kollegin Kollege Kolleginnen Kollegen Team Teams Recruiting Auswahl Auswahlkommission Kommission Personalabteilung Personalteam Personalleitung Personalleiter Personalleiterin Bewerbungsteam Abteilung Leitung Ausschuss",
	),
	titles: folded("Dipl Ing Mag"),
};

const FRENCH: GreetingWords = {
	openers: list("Bonjour Bonsoir Salut Madame Monsieur Mademoiselle Mesdames Messieurs Cher Chère Chers Chères"),
	seconds: {},
	words: folded("à l la le les attention et"),
	group: folded(
		"Mesdames Messieurs tous toutes équipe équipes recruteur recruteuse recruteurs recrutement responsable responsables ressources humaines directeur directrice président présidente service collègue collègues comité jury membres",
	),
	titles: folded("M MM Mmes Me Maître Pr"),
};

const SPANISH: GreetingWords = {
	openers: list(
		"Estimada Estimado Estimadas Estimados Querida Querido Queridas Queridos Hola Buenos Buenas Buen Distinguida Distinguido Apreciada Apreciado Muy",
	),
	seconds: {
		buenos: list("días"),
		buenas: list("tardes noches"),
		buen: list("día"),
		muy: list("estimada estimado estimados estimadas señora señor señores"),
	},
	words: folded("a quien corresponda mía mío míos mías la el las los y"),
	group: folded(
		"todos todas equipo equipos responsable responsables recursos humanos selección comité departamento señores señoras sres sras directora director compañeros compañeras colegas miembros tribunal",
	),
	titles: folded("Don Doña D Da Lic Licenciado Licenciada Ing Ingeniero Ingeniera Mtro Mtra"),
};

const BY_LANGUAGE: Readonly<Record<LetterLanguage, GreetingWords>> = {
	en: ENGLISH,
	"en-gb": ENGLISH,
	ar: ENGLISH,
	de: GERMAN,
	fr: FRENCH,
	es: SPANISH,
};
const OTHERS = [GERMAN, FRENCH, SPANISH];

const FOLDED_OPENERS = new Map([ENGLISH, ...OTHERS].map((words) => [words, new Set(words.openers.map(foldName))]));

const opens = (words: GreetingWords, word: string): boolean => FOLDED_OPENERS.get(words)?.has(word) === true;

/** The words of a greeting by its first word, folded; where that says nothing, by the letter's language. */
export const greetingWords = (language: LetterLanguage, first: string): GreetingWords => {
	const own = BY_LANGUAGE[language];
	if (opens(own, first)) return own;
	if (opens(ENGLISH, first)) return ENGLISH;
	return OTHERS.find((words) => opens(words, first)) ?? own;
};

const EVERY = new Set(
	[ENGLISH, ...OTHERS].flatMap(({ openers, seconds, words, titles }) => [
		...[...openers, ...Object.values(seconds).flat()].map(foldName),
		...words,
		...titles,
	]),
);

/** True for a word that greetings of some language are made of beside a name, folded: "Sehr", "geehrter", "Don". */
export const isOfGreetings = (folded: string): boolean => EVERY.has(folded);

/** A shorter word is one slip from too many others. */
const SHORTEST = 4;

const oneSlipFrom = (word: string, known: readonly string[]): string | null => {
	const right = known.map((each) => ({ each, key: foldName(each) }));
	if (right.some(({ key }) => key === word)) return null;
	return right.find(({ key }) => osaDistance(word, key, 1) === 1)?.each ?? null;
};

/** The word a greeting was to begin with, where it begins with one that is one slip away: "Dear" for "Daer". */
export const meantOpener = (language: LetterLanguage, first: string): string | null => {
	const own = BY_LANGUAGE[language];
	if ([own, ENGLISH, ...OTHERS].some((words) => opens(words, first))) return null;
	const long = own.openers.filter((opener) => opener.length >= SHORTEST && opener !== "Buen");
	return oneSlipFrom(first, long) ?? oneSlipFrom(first, ENGLISH.openers);
};

/** The word that was to follow the first one: "geehrte" for "gehrte" after "Sehr". */
export const meantSecond = (language: LetterLanguage, first: string, second: string): string | null =>
	oneSlipFrom(second, greetingWords(language, first).seconds[first] ?? []);

/** True for a line whose first word is a slip away from one that greetings begin with in any language. */
export const beginsLikeGreeting = (line: string): boolean => {
	const first = foldName(line.match(/^[\p{L}\p{M}]+/u)?.[0] ?? "");
	return (Object.keys(BY_LANGUAGE) as LetterLanguage[]).some((language) => meantOpener(language, first) !== null);
};
