import type { NoteText } from "../phrases.ts";

const LONGEST_NOTE_WORDS = 45;

/** The note as the user wrote it, without the mark of a list, and with one stop. */
export const sentence = (raw: NoteText): string => {
	const tidy = raw
		.replace(/\s+/g, " ")
		.trim()
		.replace(/^[-–—•*·]+\s*/, "")
		.replace(/[\s.;,:!،؛]+$/, "");
	return /[?؟…]$/.test(tidy) ? tidy : `${tidy}.`;
};

/** A sentence that ends in the note; `null` where it is empty, a whole story, or speaks of pay or leave. */
export const told = (raw: NoteText, say: (note: string) => string): string | null => {
	const note = sentence(raw);
	if (!/[\p{L}\p{N}]/u.test(note) || note.split(" ").length > LONGEST_NOTE_WORDS || PAY_OR_LEAVE.test(note))
		return null;
	return say(note);
};

/** "تحدثنا عن الجدول" names the topic. */
export const topicOf = (raw: NoteText): NoteText =>
	raw.trim().replace(/^(?:تحدثنا|تكلمنا|تناقشنا|ناقشنا|الحديث|حديثنا)\s+(?:(?:عن|حول|في)\s+)?/u, "");

/** A note about the recipient in the third person, which cannot be said to them. */
export const isAboutThem = (raw: NoteText): boolean =>
	/^\s*(?:هي|هو|هم|سألتني|سألني|سألوني|أخبرتني|أخبرني|أخبروني|قالت|قال|قالوا|(?:ذكرت|ذكر|شرحت|شرح|أوضحت|أوضح|قالت|قال) (?:لي|أنه|أنها|إنه|إنها))(?=\s|$)/u.test(
		raw,
	);

const PAY_OR_LEAVE =
	/(?:^|[\s«"(])(?:[وفبكل]{0,2}(?:ال)?)(?:راتب|رواتب|مرتب|أجر|أجور|إجازة|إجازات|عطلة|عطل|علاوة|علاوات|مكافأة|مكافآت|تعويضات|دوام)(?=[\s.،؛:؟!»")]|$)/u;

/** How one came across is no news to those who were there, and in a letter it reads as worry. */
export const ABOUT_COMING_ACROSS =
	/(?:^|\s)(?:[وبك]{0,2}(?:ال)?)(?:هدوء|هادئ|هادئة|هدوئي|توتر|توترت|ارتباك|ارتبكت|ثقة|ثقتي|واثق|واثقة|ابتسمت|ابتسامة|تلعثمت|صوتي|ملابسي|مظهري|تأخرت|مبكر|مبكراً|مزاجي)(?=[\s.،]|$)/u;
