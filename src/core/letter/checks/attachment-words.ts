import { arabicPhrases, phrases, type Wordings } from "./wordings.ts";

/** That something goes along with the letter. */
export const ATTACHMENT_WORDS: Wordings = {
	en: /\b(?:(?:please )?(?:find|see) (?:(?:the|my) )?(?:attached|enclosed)|(?:I|I['’]ve|we|I have|I['’]m|I am)(?: have| also| am)? (?:attach(?:ed|ing)?|enclos(?:e|ed|ing))(?! (?:great|much|more|less|no|importance|value|weight|to\b))|(?:is|are) (?:also )?(?:attached|enclosed)(?! to\b)|(?:the|my) (?:attached|enclosed) [a-z]+|attached (?:is|are|please find|you will find|you['’]ll find)|in the attachments?|as an attachment)\b/gi,
	ar: arabicPhrases(
		"مرفق(?:ة|ات)?(?: طيه)?",
		"(?:أرفقت|ارفقت|أرفق|ارفق)(?: لكم| لك| طيه)?",
		"تجد(?:ون|ين)? (?:طيه|رفقه|مرفق\\p{L}*)",
		"طي هذه الرسالة",
	),
	fr: phrases(
		"ci-joint(?:e|s|es)?",
		"(?:en|dans la|dans les) pièces? jointes?",
		"(?:je )?vous (?:joins|joindrai)",
		"je joins",
		"j['’]ai joint",
		"vous trouverez (?:ci-joint|en annexe|en pièce)",
	),
	de: phrases(
		"(?:im|in der|als|anbei im) anhang",
		"als anlage",
		"in der anlage",
		"anbei(?: finden sie| sende| schicke| erhalten sie)?",
		"(?:füge|hänge|lege) ich (?:\\p{L}+ ){0,4}(?:bei|an)",
		"(?:angehängt|angefügt|beigefügt|beiliegend)\\p{L}*",
	),
	es: phrases(
		"adjunt(?:o|a|os|as|amos)",
		"(?:en|como) (?:el |los )?(?:archivo )?adjuntos?",
		"(?:le|les|te) adjunto",
		"he adjuntado",
	),
};
