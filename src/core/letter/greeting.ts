import type { Person } from "../person/person.ts";
import { isArabicScript } from "../proofread/arabic-name.ts";
import type { LetterContext, LetterPerson } from "./context.ts";
import { trustedForm } from "./form-doubt.ts";
import type { LetterLanguage } from "./letter.ts";
import { layoutOf } from "./letter-layout.ts";
import { isInScriptOf, isolated, isRightToLeft } from "./script.ts";

/**
 * What follows "Dear": the form the user gave; else the whole name as it is written, after a title where one is
 * recorded. A name is never taken apart: which part is the family name differs from culture to culture. A form in another
 * script than the letter's gives way to a name in the letter's own.
 */
export const greetingName = (person: LetterPerson, language?: LetterLanguage): string | null => {
	const fits = (text: string): boolean => language === undefined || isInScriptOf(text, language);
	const given =
		person.greeting
			?.trim()
			.replace(/^dear\s+/i, "")
			.replace(/[,:،]$/, "") ?? "";
	const name = person.name?.trim() ?? "";
	if (given !== "" && (fits(given) || name === "" || !fits(name))) return given;
	if (name === "") return null;
	const honorific = person.honorific?.trim() ?? "";
	const isWithout = honorific === "" || name.toLowerCase().startsWith(honorific.toLowerCase()) || !fits(honorific);
	return isWithout ? name : `${honorific} ${name}`;
};

/** What follows "Dear" by the form noted for them where it agrees with their name, else by the name alone. */
export const trustedGreetingName = (person: LetterPerson, language: LetterLanguage): string | null =>
	greetingName({ ...person, greeting: trustedForm(person) }, language);

/**
 * What to note of a person whose form of greeting in one language became known: the form of the other stays. An Arabic one
 * that was noted before the two stood side by side moves to its own place.
 */
export const greetingsWith = (
	form: string,
	language: LetterLanguage,
	kept: Pick<Person, "greeting" | "arabicGreeting">,
): Partial<Pick<Person, "greeting" | "arabicGreeting">> => {
	if (language === "ar") return { arabicGreeting: form };
	const isArabicKept =
		kept.greeting !== null && isArabicScript(kept.greeting) && (kept.arabicGreeting ?? null) === null;
	return isArabicKept ? { greeting: form, arabicGreeting: kept.greeting } : { greeting: form };
};

interface Salutation {
	/** The greeting line; `null` where no name is known. */
	readonly greeting: (form: string | null) => string;
	/** The closing line. */
	readonly closing: (form: string | null) => string;
}

const ENGLISH_TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady)\b/i;
/** A form of address that stands by itself. "عزيزتي منى" is one as well: whose it is, only the user knows. */
const ARABIC_ADDRESS =
	/^(?:السيد|السيدة|الآنسة|الأستاذ|الأستاذة|الدكتور|الدكتورة|المهندس|المهندسة|البروفيسور|البروفيسورة|الشيخ|الشيخة|المحامي|المحامية|القاضي|القاضية|الأخ|الأخت|الفاضل|الفاضلة|سعادة|معالي|حضرة|عزيزي|عزيزتي|أستاذ|أستاذة|دكتور|دكتورة|[أدم]\.)(?=[\s.]|$)/u;

const english = (isBritish: boolean): Salutation => ({
	greeting: (form) => (form === null ? "Hello," : `Dear ${form},`),
	// In Britain a greeting with a title ends in "Yours sincerely".
	closing: (form) => (isBritish && ENGLISH_TITLE.test(form ?? "") ? "Yours sincerely," : "Kind regards,"),
});

/** Greetings that suit anybody: no language says more of a person than the form the user gave. */
const SALUTATIONS: Readonly<Record<LetterLanguage, Salutation>> = {
	en: english(false),
	"en-gb": english(true),
	ar: {
		greeting: (form) => {
			if (form === null) return "تحية طيبة وبعد،";
			return ARABIC_ADDRESS.test(form) ? `${form}،` : `تحية طيبة إلى ${isolated(form)}،`;
		},
		closing: () => "مع خالص التقدير،",
	},
	fr: {
		greeting: (form) => (form === null ? "Bonjour," : `Bonjour ${form},`),
		closing: () => "Cordialement,",
	},
	de: {
		greeting: (form) => (form === null ? "Guten Tag," : `Guten Tag ${form},`),
		// A German closing takes no comma.
		closing: () => "Mit freundlichen Grüßen",
	},
	es: {
		greeting: (form) => (form === null ? "Hola:" : `Hola, ${form}:`),
		closing: () => "Un cordial saludo,",
	},
};

const formOf = ({ recipient, language }: LetterContext): string | null =>
	recipient === null ? null : greetingName(recipient, language);

export const greetingLine = (context: LetterContext): string => SALUTATIONS[context.language].greeting(formOf(context));

/** The closing line and what stands beneath it. */
export const closingLines = (context: LetterContext): string => {
	const { sender, language } = context;
	const asWritten = isRightToLeft(language) ? isolated : (text: string) => text;
	return [SALUTATIONS[language].closing(formOf(context)), asWritten(sender.name.trim()), asWritten(sender.phone.trim())]
		.filter((line) => line.replace(/[\u2068\u2069]/g, "") !== "")
		.join("\n");
};

/** The greeting line for a form of address: "Dear Ines," in the letter's language. */
export const greetingLineFor = (form: string, language: LetterLanguage): string => SALUTATIONS[language].greeting(form);

/** The letter with its greeting line in another form; one is put before it where it had none. */
export const withGreeting = (body: string, form: string, language: LetterLanguage): string => {
	const line = greetingLineFor(form, language);
	const { greeting } = layoutOf(body);
	return greeting === null
		? `${line}\n\n${body}`
		: `${body.slice(0, greeting.start)}${line}${body.slice(greeting.end)}`;
};
