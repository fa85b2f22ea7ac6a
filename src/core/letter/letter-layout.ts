import { beginsLikeGreeting } from "./greeting-words.ts";

/** A stretch of text in UTF-16 units, `end` not included. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Where the parts of a letter stand in its body. */
export interface LetterLayout {
	/** The whole greeting line; `null` where the letter begins without one. */
	readonly greeting: Range | null;
	/** From the closing line to the end of the body; `null` where there is none. */
	readonly closing: Range | null;
}

const GREETING = /^(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|to whom)\b/i;
const CLOSING =
	/^(?:(?:with |my |many |kind |best |warm |very |warmest |kindest )*(?:regards|wishes|thanks)|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|best|respectfully|cordially|thank you|cheers|all the best)(?: again| so much| very much)?[,.!]?$/i;
const OTHER_GREETING =
	/^(?:تحية|تحياتي إلى|السلام عليكم|السيد|السيدة|السادة|الآنسة|الأستاذ|الأستاذة|الدكتور|الدكتورة|المهندس|المهندسة|الشيخ|الشيخة|سعادة|معالي|حضرة|عزيزي|عزيزتي|إلى|مرحباً|مرحبا|أهلاً|صباح الخير|مساء الخير|[أدم]\.|bonjour|bonsoir|salut|madame|monsieur|mademoiselle|mesdames|messieurs|chers?|chères?|à l['’]attention|sehr \p{L}+te[rs]?|guten [tma]\p{L}+|liebe[rs]?|werte[rs]?|hallo|grüß gott|grüezi|servus|moin|hola|(?:buenos|buen) d\p{L}+|buenas [tn]\p{L}+|(?:muy )?(?:estimad|querid|apreciad|distinguid)[oa]s?|muy señor[ae]?s?|a quien corresponda)(?=[\s،,:!]|$)/iu;
const OTHER_CLOSING =
	/^(?:(?:و?(?:مع|لكم|تقبلوا|تفضلوا بقبول) )?(?:(?:خالص|أطيب|أصدق|وافر|بالغ|فائق|جزيل) )*(?:تحياتي|تحياتنا|التحية|التحيات|تقديري|التقدير|الشكر|شكري|الاحترام|احترامي|الامتنان|امتناني)(?: (?:و)?(?:التقدير|تقديري|الاحترام|احترامي|الشكر|الامتنان))*|والسلام(?: عليكم(?: ورحمة الله وبركاته)?)?|دمتم بخير|شكراً لكم|(?:bien |très )?cordialement|(?:bien|sincères) (?:à vous|salutations)|(?:meilleures|sincères) salutations|avec mes remerciements|(?:mit )?(?:freundlichen|besten|herzlichen|vielen|freundliche|beste|herzliche|viele) (?:grüßen|grüße|grüssen|grüsse|dank)|hochachtungsvoll|atentamente|(?:(?:un )?cordial(?:es)? )?saludos?(?: cordiales)?|un cordial saludo|muchas gracias)[،,.!]?$/iu;
const LONGEST_GREETING_WORDS = 9;
const LAST_LINES = 8;

/** Finds greeting and closing of a plain-text letter. */
export const layoutOf = (body: string): LetterLayout => {
	const lines = linesOf(body).filter((line) => body.slice(line.start, line.end).trim() !== "");
	const first = lines[0];
	const greeting = first !== undefined && isGreeting(body.slice(first.start, first.end).trim()) ? first : null;
	const closing = lines
		.slice(greeting === null ? 0 : 1)
		.slice(-LAST_LINES)
		.findLast((line) => isClosing(body.slice(line.start, line.end).trim()));
	return { greeting, closing: closing === undefined ? null : { start: closing.start, end: body.length } };
};

const isGreeting = (line: string): boolean => {
	if (line.split(/\s+/).length > LONGEST_GREETING_WORDS) return false;
	if (GREETING.test(line) || OTHER_GREETING.test(line)) return true;
	return /[,:،]$/.test(line) && (line.split(/\s+/).length <= 4 || beginsLikeGreeting(line));
};

const isClosing = (line: string): boolean => CLOSING.test(line) || OTHER_CLOSING.test(line);

const linesOf = (text: string): readonly Range[] => {
	const lines: Range[] = [];
	let start = 0;
	for (const line of text.split("\n")) {
		lines.push({ start, end: start + line.length });
		start += line.length + 1;
	}
	return lines;
};

export const isInside = (at: number, range: Range | null): boolean =>
	range !== null && at >= range.start && at < range.end;
