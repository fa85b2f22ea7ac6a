import type { WordingLanguage } from "./wordings.ts";

/** What may stand between a talk and its day, folded; Arabic is not folded. Anything else begins another matter. */
interface Between {
	/** Words without a matter of their own: "me on", "you took for our", "Ihnen am". */
	readonly words: string;
	/** Whom with, for which post and where: "with you and Tom", "about the analyst role", "at your office". */
	readonly phrases: string;
	/** What may stand before a verb that the day is put before: "On Wednesday we met". */
	readonly subjects: string;
}

const BETWEEN: Readonly<Record<WordingLanguage, Between>> = {
	en: {
		words:
			"interviewing|you|me|us|my|our|your|the|a|an|this|that|last|past|so|very|much|again|once|more|kindly|warmly|warm|on|of|at|in|for|to|back|time|taking|took|taken|gave|given|giving|spent|spending|making|having|had|was|were|is|morning|afternoon|evening|lunchtime|early|late|in-person|person|online|video|phone|by|via|over|teams|zoom|first|initial|long|good|great|pleasant|kind|interesting|lovely|useful|open|such|both|all|today|yesterday|earlier|opportunity|chance|invitation|hour|minutes|warm|welcome|wonderful|helpful|enjoyable|thoughtful|productive|panel|final|second",
		phrases:
			"(?:and )?(?:to )?(?:see|seeing|visit|visiting|tour) (?:the|your) (?:(?!(?:that|which|how|and|about)\\b)[^ ,;:]+ ){0,4}|(?:with|by) (?:(?!(?:about|that|which|how|i|we|they|and i|because)\\b)[^ ,;:]+ ){0,6}|(?:about|for|regarding|concerning) (?:the|your|a|an|this) (?:(?!(?:that|which|how|and)\\b)[^ ,;:]+ ){0,6}(?:role|position|post|job|opening|vacancy|place)|(?:at|in) (?:(?!(?:and|that|which)\\b)[^ ,;:]+ ){0,4}",
		subjects: "we|i|you",
	},
	fr: {
		words:
			"vous|nous|m'|me|moi|de|du|des|d'|le|la|les|l'|notre|votre|nos|vos|ce|cet|cette|a|au|aux|pour|en|bureaux?|locaux|dernier|derniere|passe|passee|matin|apres-midi|soir|hier|encore|tres|bien|beaucoup|si|temps|accorde|consacre|accordes?|avoir|eu|pris|prendre|lors|j'ai|ai|avons|avez|etes|a ete|pu|plaisir|ensemble|telephonique|telephone|visio|personne|jour|agreable|interessant|chaleureux|accueil|bel|bon|bonne|riche",
		phrases:
			"avec (?:(?!(?:que|qui|et je|sur|au sujet)\\b)[^ ,;:]+ ){0,6}|(?:pour|concernant|au sujet de|a propos de) (?:le|la|l'|un|votre|ce) ?(?:(?!(?:que|qui|et)\\b)[^ ,;:]+ ){0,6}(?:poste|role|fonction|emploi)|(?:dans|chez) (?:(?!(?:et|que|qui)\\b)[^ ,;:]+ ){0,4}",
		subjects: "nous|j'|je|vous",
	},
	de: {
		words:
			"ihnen|sie|uns|mir|mich|ihr(?:e[nrms]?)?|unser(?:e[nrms]?)?|mein(?:e[nrms]?)?|dies(?:e[nrms])?|das|der|die|den|dem|des|ein(?:e[nrms]?)?|am|im|vom|von|in|bei|fue?r|und|zu|zum|zur|auf|an|letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?|morgen|vormittag|nachmittag|mittag|abend|frue?h|zeit|genommen|nehmen|haben|hatten|hat|habe|waren|war|gute[nrms]?|angenehme[nrms]?|freundliche[nrms]?|offene[nrms]?|spannende[nrms]?|interessante[nrms]?|nette[nrms]?|tolle[nrms]?|sehr|so|nochmals?|noch|einmal|herzlich(?:e[nrms]?)?|vielen|dass|sich|telefonisch(?:e[nrms]?)?|persoe?nlich(?:e[nrms]?)?|online|gemeinsam(?:e[nrms]?)?|ausfue?hrliche[nrms]?|gestrige[nrms]?|heutige[nrms]?|,",
		phrases:
			"mit (?:(?:ihnen|und|ihre[mnr]?|de[mnr]|team|kolleg\\w*) |(?:herrn?|frau|dr\\.?|prof\\.?) [^ ,;:]+ |(?<=(?:mit|und) )[^ ,;:]+ (?:[^ ,;:]+ )?(?=(?:am|vom|und) ))*|(?:fue?r|zu|wegen|um) (?:die|der|den|das) (?:(?!(?:und|dass)\\b)[^ ,;:]+ ){0,5}(?:stelle|position|rolle)|(?:bei|in|im|auf) (?:(?!(?:und|dass)\\b)[^ ,;:]+ ){0,4}",
		subjects: "wir|ich|sie",
	},
	es: {
		words:
			"usted(?:es)?|me|nos|les?|su|sus|nuestr[ao]s?|mi|el|la|los|las|un|una|de|del|en|a|al|por|para|y|que|pasad[oa]|ultim[oa]|manana|tarde|noche|dia|tiempo|dedicad[oa]|dedico|dedicaron|haber(?:me|nos)?|concedid[oa]|recibirme|recibi\\w*|tuvimos|tenido|muy|mucho|muchas|mas|agradable|interesante|grat[oa]|amable|otra vez|nuevamente|ayer|hoy|primera|telefonica|virtual|presencial",
		phrases:
			"con (?:(?!(?:que|y yo|sobre|porque)\\b)[^ ,;:]+ ){0,6}|(?:para|por|sobre) (?:el|la) (?:(?!(?:que|y)\\b)[^ ,;:]+ ){0,6}(?:puesto|cargo|vacante|posicion)|en (?:(?!(?:y|que)\\b)[^ ,;:]+ ){0,4}",
		subjects: "yo|nosotros|nosotras",
	},
	ar: {
		words:
			"في|يوم|بتاريخ|الموافق|على|من|لكم|لك|وقتكم|وقتك|معكم|معك|بكم|بك|معي|لي|الأخير|الأخيرة|الماضي|الماضية|السابق|السابقة|الأولى|صباح|مساء|ظهر|عصر|أمس|هذا|هذه|التي|الذي|جرت|جرى|تمت|تم|كان|كانت|أجريناها|أجريناه|منحتموني|منحتني|إياه|إياها|الشيق|الشيقة|الممتع|الممتعة|اللطيف|اللطيفة|الكريم|الكريمة|حسن|استقبالكم|الجميل|فرصة|شكراً|شكرا|جزيلاً|جزيلا|جزيل",
		phrases: "مع (?:(?!(?:عن|حول|أن|وأنا)(?:\\s))[^ ،؛:]+ ){0,5}|(?:بشأن|بخصوص|لوظيفة|لمنصب) (?:[^ ،؛:]+ ){0,5}",
		subjects: "نحن|أنا",
	},
};

const pattern = (source: string): RegExp => new RegExp(`^(?:${source})*$`, "u");

const READERS = Object.fromEntries(
	Object.entries(BETWEEN).map(([language, { words, phrases, subjects }]) => [
		language,
		{
			before: pattern(`(?:(?:${words}) )|(?:${phrases}) ?`),
			after: pattern(`(?:(?:${words}|${subjects}) )|(?:${phrases}) ?`),
		},
	]),
) as Readonly<Record<WordingLanguage, { readonly before: RegExp; readonly after: RegExp }>>;

/** Words with single spaces between and behind them; an apostrophe of an elision ends a word. */
const spaced = (text: string): string => {
	const tidy = text
		.replace(/(?<=\b[a-z]{1,2})'/g, "' ")
		.replace(/\s+/g, " ")
		.trim();
	return tidy === "" ? "" : `${tidy} `;
};

/** The rest of the word that a pattern met the beginning of: "لقاء" of "لقائنا". */
const REST_OF_WORD = /^[\p{L}\p{M}]*/u;

/**
 * Whether a talk named in the sentence is the one of this day: nothing of another matter stands between. "Thank you for
 * meeting me on Wednesday" gives the day to the talk; "as we discussed, I could begin on 1 June" does not.
 */
export const isGoverned = (before: string, after: string, ofTalk: RegExp, language: WordingLanguage): boolean => {
	const { before: fillsBefore, after: fillsAfter } = READERS[language];
	const all = new RegExp(ofTalk.source, `${ofTalk.flags.replace("g", "")}g`);
	const isOfDay = [...before.matchAll(all)].some((talk) => {
		const between = before.slice(talk.index + talk[0].length).replace(REST_OF_WORD, "");
		return isFilled(between.replace(/^['’]s\b/, ""), fillsBefore);
	});
	if (isOfDay) return true;
	all.lastIndex = 0;
	const first = all.exec(after);
	if (first === null) return false;
	const between = after.slice(0, first.index).replace(/^['’]s\b|^,/, "");
	return isFilled(between, fillsAfter);
};

/** A day further off is another matter's; the patterns above would try every way to read so many words. */
const MOST_WORDS_BETWEEN = 12;

const isFilled = (between: string, filler: RegExp): boolean => {
	// "Staff nurse interview, 8 April".
	if (/^\s*[,،]?\s*$/.test(between)) return true;
	const text = spaced(between);
	return text.split(" ").length <= MOST_WORDS_BETWEEN + 1 && filler.test(text);
};
