import { bareForms } from "../../proofread/arabic-name.ts";
import { fold, foldName } from "../../proofread/fold.ts";
import type { Token } from "../../proofread/tokens.ts";
import { type GreetingWords, greetingWords } from "../greeting-words.ts";
import { isInside } from "../letter-layout.ts";
import { ARABIC_TITLES, TITLES } from "../titles.ts";
import type { CheckInput } from "./check.ts";

const GREETING_WORDS = new Set(
	"dear hello hi hey greetings good morning afternoon evening day to whom it may concern and my again there".split(" "),
);
const GROUP_WORDS = new Set(
	"all both everyone team colleagues hiring manager managers recruiter recruiters recruitment recruiting talent hr human resources committee panel members member search selection interview interviewers office reception department friends folks ladies gentlemen sir madam sirs madame".split(
		" ",
	),
);

const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(foldName));

const ARABIC_GREETING_WORDS = foldedSet(
	"تحية طيبة وبعد السلام عليكم ورحمة الله وبركاته إلى مرحبا مرحباً بكم بك أهلاً صباح مساء الخير النور عزيزي عزيزتي أعزائي المحترم المحترمة المحترمون المحترمين الكريم الكريمة الموقر الموقرة الفاضل الفاضلة حضرة سعادة معالي جناب",
);
const ARABIC_GROUP_WORDS = foldedSet(
	"السادة السيدات فريق الفريق التوظيف قسم إدارة الموارد البشرية لجنة اللجنة المقابلة المقابلات أعضاء الجميع الزملاء مسؤول مسؤولي القائمين الاستقبال الأفاضل",
);

const ARABIC_DEAR = foldedSet("عزيزي عزيزتي");

/** The greeting line's words that name somebody. */
export const greetedWords = (input: CheckInput): readonly Token[] => {
	const tokens = greetingTokens(input);
	const known = wordsIn(input, tokens);
	return tokens.filter(
		(token, at) =>
			!isTitle(token, known) &&
			(isNamesake(token, at, input) || (!isGreetingWord(token, known) && !isGroupWord(token, known))) &&
			// A single letter is an initial.
			token.folded.length > 1 &&
			(token.isCapitalised || isArabic(token) || input.names.accepted.has(token.folded)),
	);
};

/** The title in the greeting ("Dr"), or several that belong together ("Frau Prof. Dr."); none: an empty list. */
export const greetedTitles = (input: CheckInput): readonly Token[] => {
	const tokens = greetingTokens(input);
	const known = wordsIn(input, tokens);
	const isOne = (token: Token): boolean => isTitle(token, known) && token.folded !== "sir" && token.folded !== "madam";
	const first = tokens.findIndex(isOne);
	if (first < 0) return [];
	const after = tokens.slice(first).findIndex((token) => !isOne(token));
	return tokens.slice(first, after < 0 ? tokens.length : first + after);
};

/** The words at the beginning of a form of address that are titles: "Frau", "Dr." of "Frau Dr. Okafor". */
export const titlesOfForm = (form: string, { letter }: CheckInput): readonly string[] => {
	const known = greetingWords(letter.language, "");
	const words = form.trim().split(/\s+/);
	const after = words.findIndex((word) => !isTitle({ folded: foldName(word) }, known));
	return after < 0 ? words : words.slice(0, after);
};

const greetingTokens = (input: CheckInput): readonly Token[] =>
	input.bodyTokens.filter((token) => isInside(token.start, input.layout.greeting));

const wordsIn = ({ letter }: CheckInput, tokens: readonly Token[]): GreetingWords =>
	greetingWords(letter.language, tokens[0]?.folded ?? "");

/** "Dear Ms Day": what the recipient is called is a name, behind the word the greeting begins with. */
const isNamesake = ({ folded }: Token, at: number, { names }: CheckInput): boolean =>
	at > 0 && names.recipientWords.has(folded);

const isGreetingWord = ({ folded }: Token, { openers, seconds, words }: GreetingWords): boolean =>
	GREETING_WORDS.has(folded) ||
	ARABIC_GREETING_WORDS.has(folded) ||
	words.has(folded) ||
	[...openers, ...Object.values(seconds).flat()].some((word) => foldName(word) === folded);

const isTitle = ({ folded }: Pick<Token, "folded">, { titles }: GreetingWords): boolean =>
	TITLES.has(folded) || titles.has(folded);

/** How many words behind an Arabic title may name who has it. */
const NAME_LENGTH = 2;

/** True for the words next to an Arabic title or to "dear": "للدكتورة سلمى القحطاني". */
export const isBehindArabicTitle = (token: Token, tokens: readonly Token[]): boolean => {
	const at = tokens.indexOf(token);
	for (let back = 1; back <= NAME_LENGTH; back++) {
		const before = tokens[at - back];
		const after = tokens[at - back + 1];
		if (before === undefined || after === undefined || after.start - before.end !== 1) return false;
		if (bareForms(before.folded).some((form) => ARABIC_TITLES.has(form) || ARABIC_DEAR.has(form))) return true;
	}
	return false;
};

/** "HR-Team" is made of two of them. */
const isGroupWord = ({ text, folded }: Token, { group }: GreetingWords): boolean => {
	const isOne = (word: string): boolean => GROUP_WORDS.has(word) || group.has(word);
	return isOne(fold(text)) || ARABIC_GROUP_WORDS.has(folded) || text.split(/[-‐‑]/).map(foldName).every(isOne);
};

/** Arabic has no capitals: every word that is no word of a greeting may be a name. */
const isArabic = ({ text }: Token): boolean => /^\p{Script=Arabic}/u.test(text);
