import { bareForms } from "../../proofread/arabic-name.ts";
import { fold, foldName } from "../../proofread/fold.ts";
import type { Token } from "../../proofread/tokens.ts";
import { isInside } from "../letter-layout.ts";
import type { CheckInput } from "./check.ts";
import { TITLES } from "./names.ts";

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
const ARABIC_TITLES = foldedSet(
	"السيد السيدة الآنسة الأستاذ الأستاذة أستاذ أستاذة الدكتور الدكتورة دكتور دكتورة د أ م المهندس المهندسة مهندس مهندسة البروفيسور البروفيسورة الشيخ الشيخة المحامي المحامية القاضي القاضية الأخ الأخت الكابتن النقيب",
);

const ARABIC_DEAR = foldedSet("عزيزي عزيزتي");

/** The greeting line's words that name somebody. */
export const greetedWords = (input: CheckInput): readonly Token[] =>
	greetingTokens(input).filter(
		(token) =>
			!GREETING_WORDS.has(token.folded) &&
			!ARABIC_GREETING_WORDS.has(token.folded) &&
			!isTitle(token) &&
			!isGroupWord(token) &&
			// A single letter is an initial.
			token.folded.length > 1 &&
			(token.isCapitalised || isArabic(token) || input.names.accepted.has(token.folded)),
	);

/** The title in the greeting ("Dr"), if any. */
export const greetedTitle = (input: CheckInput): Token | null =>
	greetingTokens(input).find((token) => isTitle(token) && token.folded !== "sir" && token.folded !== "madam") ?? null;

const greetingTokens = (input: CheckInput): readonly Token[] =>
	input.bodyTokens.filter((token) => isInside(token.start, input.layout.greeting));

const isTitle = ({ folded }: Token): boolean => TITLES.has(folded) || ARABIC_TITLES.has(folded);

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

const isGroupWord = ({ text, folded }: Token): boolean => GROUP_WORDS.has(fold(text)) || ARABIC_GROUP_WORDS.has(folded);

/** Arabic has no capitals: every word that is no word of a greeting may be a name. */
const isArabic = ({ text }: Token): boolean => /^\p{Script=Arabic}/u.test(text);
