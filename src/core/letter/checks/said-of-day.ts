import { fold } from "../../proofread/fold.ts";
import type { Range } from "../letter-layout.ts";
import { isGoverned } from "./governed-day.ts";
import type { WordingLanguage } from "./wordings.ts";

/** What a sentence says of a day that it names. */
export interface SaidOfDay {
	/** It is the day of the interview that was. */
	readonly isInterview: boolean;
	/** The interview is plainly thanked for, or told of, as something past. */
	readonly isPast: boolean;
	/** The interview is arranged, confirmed or announced. */
	readonly isPlanned: boolean;
	/** Its part of the sentence speaks of an answer, a decision or a deadline. */
	readonly isOfAnswer: boolean;
}

/** The words of one language, without accents; they are looked for in a folded sentence. */
interface SentenceWords {
	readonly ofInterview: RegExp;
	readonly ofSomethingElse: RegExp;
	/** What stands before a day that is another one's: "by", "until", "after". */
	readonly beforeAnotherDay: RegExp;
	/** "Thanks for Wednesday": the same word before the right day. */
	readonly thanksFor: RegExp | null;
	/** Thanks or a past verb that runs up to the day; not thanks for a message, an invitation or a chance. */
	readonly ofPast: RegExp;
	readonly ofPlan: RegExp;
	/** Before the day it is the writer's own next act: "and I will send them on Friday". */
	readonly ofNextAct: RegExp;
	readonly ofAnswer: RegExp;
	/** Beside "today" it is the letter that is of today. */
	readonly ofWriting: RegExp;
}

const WORDS: Readonly<Record<WordingLanguage, SentenceWords>> = {
	en: {
		ofInterview:
			/\b(?:thank|thanks|met|meet|meeting|spoke|speak|speaking|spoken|conversation|interview|interviewed|talk|talked|call|chat|discussion|discussed|visit|visited|see|saw|seeing|panel|presentation)\b/,
		ofSomethingElse:
			/\b(?:look(?:ing)? forward|next (?:round|interview|step|week|month)|luck|enjoy (?:your|the)|mov(?:ed|ing)|reschedul\w*|postpon\w*|shift(?:ed|ing)|(?:second|other|another|further|earlier|previous) (?:interview|conversation|talk|call|meeting)|final (?:round|interview)|launch\w*|open (?:day|evening)|conference|workshop|(?:job|careers?|trade) fair|start(?:ing)? (?:on|from|in)|available|reply|answer|decision|decide|hear(?:ing)?|deadline|notice|(?:my|earlier|previous|last) (?:message|letter|e-?mail|note)|wrote|sent)\b/,
		beforeAnotherDay:
			/\b(?:by|before|until|till|after|since|from|for|next|every|each|between|and|to|than|within|come)\s+(?:the\s+)?$/,
		thanksFor: /\b(?:thank you|thanks) for (?:the )?$/,
		ofPast:
			/\b(?:thank|thanks|grateful|met|spoke|talked|enjoyed)\b(?:(?!\b(?:about|e-?mail|message|note|letter|reply|opportunity|chance|agree\w*|(?:find|mak)ing)\b)[^,;:()])*$/,
		ofPlan:
			/\b(?:invit\w+|confirm\w*|arrang\w+|schedul\w+|upcoming|remind\w*|plan(?:ned|s)?|propos\w+|set up|slot|appointment|see you|take place|(?:can|could|will|would|shall|might|may|i'll|we'll|you'll) (?:then )?(?:meet|see|speak|talk|call|visit)|(?:free|happy|glad|able) to (?:meet|see|speak|talk|call|visit))\b/,
		ofNextAct: /\b(?:will|shall|i'll|we'll)\b/,
		ofAnswer: /\b(?:answer|reply|respond|response|decision|decide|deadline|expires?|accept|offer|let them know)\b/,
		ofWriting: /\b(?:(?:am|i'm|m) writing|i write)\b/,
	},
	fr: {
		ofInterview:
			/\b(?:merci|remerci\w*|entretiens?|entrevues?|rencontr\w*|echang\w*|discut\w*|discussions?|conversations?|parl(?:e|er|es|ions|ons)|appel|rendez-vous|visite\w*|accueil\w*|recue?s?|vue?s?|presentation|reunion|visioconference)\b/,
		ofSomethingElse:
			/\b(?:bonne (?:presentation|journee|semaine|continuation)|bon (?:week-end|courage)|reussite|report(?:e|er|ant|ez)\w*|deplac\w*|decal\w*|au plaisir|hate|attente|attends|rejoui\w*|repon\w*|decision|decide\w*|prochaine?s?|etape|(?:second|deuxieme|dernier) (?:entretien|tour)|disponib\w*|commenc\w+|debuter|prise de poste|(?:date|jour) limite|delai|preavis|nouvelles|(?:mon|ma|dernier|derniere|precedente?) (?:message|courriel|mail|e-mail|lettre|courrier)|envoy\w+|ecrit|autre offre)\b/,
		beforeAnotherDay:
			/(?:\b(?:avant|apres|depuis|des|d'ici|jusqu'au?|a partir|a compter|a|pour|entre|et|au|chaque|vers|dans)\s+(?:(?:le|la|les|du|au|ce|de)\s+)?|\b(?:d|jusqu)')$/,
		thanksFor: /\b(?:merci|remercie|remerciements) (?:beaucoup |encore |infiniment |bien )?pour (?:le )?$/,
		ofPast:
			/\b(?:merci|remerci\w*|(?:avons|ai) (?:eu|pu|parle|echange|apprecie|rencontre))\b(?:(?!\b(?:message|mail|courriel|e-mail|lettre|reponse|opportunite|possibilite|occasion|accepte)\b)[^,;:()])*$/,
		ofPlan:
			/\b(?:confirm\w*|invit\w+|convo\w+|propos\w+|fix\w+|planifi\w*|prevue?s?|rappel\w*|aura lieu|se tiendra|verrons|serai|serons|pourrai\w*|a venir)\b/,
		ofNextAct: /\b[a-z]{2,}(?:rai|rons)\b/,
		ofAnswer: /\b(?:repon\w*|decision|decider|delai|date limite|echeance|accepter|offre|expire)\b/,
		ofWriting: /\b(?:j'ecris|vous ecris|ecrire)\b/,
	},
	de: {
		ofInterview:
			/(?:\bdank\w*|\bbedank\w*|gesprae?ch\w*|\binterview\w*|\btreffen\b|\bgetroffen\b|\btrafen\b|\bkennen ?(?:ge|zu)?lern\w*|\b(?:sprach|sprachen|gesprochen)\b|\baustausch\b|\bausgetauscht\b|\bunterhal?t\w*|\bunterhielten\b|telefonat\w*|\btelefoniert\w*|\bbesuch\w*|\btermin\b|\bprae?sentation\b|\bmeeting\b|\bcall\b)/,
		ofSomethingElse:
			/(?:\berfolg\w*|\bglue?ck\b|\bverleg\w*|\bverschob\w*|\bverschieb\w*|\bfreuen?\b|\brue?ckmeld\w*|\bantwort\w*|entscheid\w*|\bnachsten?[rsm]?\b|\bnaechsten?[rsm]?\b|\bzweit(?:e[nrsm]?\b|gesprae?ch)|\bweiteres? (?:angebot|gesprae?ch)|\bverfue?gbar\w*|\bbeginn\w*|\banfang\w*|\bstart(?:en|e|termin)?\b|eintritt\w*|\bfrist\w*|kue?ndigung\w*|\b(?:mein|letzt|vorig|frue?her)\w* (?:nachricht|e-?mail|mail|brief|schreiben)|\bgeschrieben\b|\bgesendet\b|\bgeschickt\b|\bho(?:e)?ren?\b|\berreich\w*|\bzusage\b)/,
		beforeAnotherDay:
			/\b(?:bis|vor|ab|seit|nach|zwischen|und|fue?r|jede[nrms]?|kommende[nrm]?|spae?testens|zum|von|gegen)\s+(?:(?:zum|dem|den|der|am|einschliesslich|spae?testens|diesem)\s+)*$/,
		thanksFor: /\bdank\w* (?:ihnen |nochmals? |noch einmal |sehr |herzlich )*fue?r (?:den )?$/,
		ofPast:
			/\b(?:dank\w*|bedank\w*|sprachen|trafen)\b(?:, dass|(?!\b(?:nachricht|mail|e-mail|schreiben|antwort|gelegenheit|mo(?:e)?glichkeit)\b)[^,;:()])*$/,
		ofPlan:
			/(?:besta(?:e)?tig\w*|\beinlad\w*|\beingeladen\w*|\btermin\w*|\bvereinbar\w*|stattfind\w*|stattfinden|\bvorgeschlagen\w*|\bvorschl\w*|\bgeplant\w*|\berinner\w*|\bwerden?\b|\bwird\b|\bko(?:e)?nnte\w*)/,
		ofNextAct: /\b(?:schicke|sende|werde|melde)\b/,
		ofAnswer: /(?:antwort\w*|entscheid\w*|frist\w*|zusage|zusagen|ru(?:e)?ckmeld\w*|angebot\w*|bescheid)/,
		ofWriting: /\b(?:schreibe|melde)\b/,
	},
	es: {
		ofInterview:
			/\b(?:gracias|agradec\w*|agradezco|entrevist\w*|conversa\w*|hablamos|hablar|hablado|reunion|reuni\w*|encuentro|charla\w*|conoc\w+|llamada|visita\w*|recibi\w*|presentacion|videollamada)\b/,
		ofSomethingElse:
			/\b(?:suerte|exito\w*|feliz|cambi\w*|aplaz\w*|pospo\w*|reprogram\w*|mover|trasladar|espero|esperando|espera|respuesta|responder|decision|decidir\w*|proxim[oa]s?|siguientes?|que viene|segunda entrevista|ultima entrevista|disponib\w*|empezar|comenzar|incorpora\w*|plazo|fecha limite|preaviso|noticias|(?:mi|ultimo|anterior) (?:mensaje|correo|carta|e-?mail)|envi[eo]|enviado|escribi|escrito|otra oferta)\b/,
		beforeAnotherDay:
			/\b(?:antes|despues|desde|hasta|a partir|partir|para|entre|y|cada|al|a|sobre|todos)\s+(?:(?:del?|el|la|los|dia)\s+)*$/,
		thanksFor: null,
		ofPast:
			/\b(?:gracias|agradec\w*|agradezco|hablamos|conversamos|tuvimos)\b(?:(?!\b(?:mensaje|correo|carta|e-?mail|respuesta|oportunidad|posibilidad)\b)[^,;:()])*$/,
		ofPlan:
			/\b(?:confirm\w*|invit\w+|convoc\w+|concert\w+|propon\w+|propuest\w+|fijad\w+|program\w+|prevista?|tendra lugar|sera|veremos|podria\w*|recordatori\w*)\b/,
		ofNextAct: /\b(?:envio|mando|llamo|[a-z]{3,}are)\b/,
		ofAnswer: /\b(?:respuesta|responder|conteste|contestar|decision|decidir|plazo|fecha limite|vence|aceptar|oferta)\b/,
		ofWriting: /\b(?:escribo|escribirle\w*)\b/,
	},
	ar: {
		ofInterview: /شكر|امتنان|لقا[ءئ]|التقي|تحدث|حديث|مقابل|اجتماع|زيارت/u,
		ofSomethingElse:
			/التوفيق|ت[أا]جيل|تغيير|نقل|[أا]تطلع|موعد|الرد|رد[ّ]?كم|جواب|[أا]جيب|قرار|رسالت|[أا]رسلت|القادم|المقبل|الجولة|البدء|[أا]بد[أا]|متاح|عرض [آا]خر/u,
		beforeAnotherDay: /(?:قبل|بعد|حتى|منذ|من|بين|بحلول|إلى|أقصاه)\s+(?:يوم\s+)?$/u,
		thanksFor: null,
		ofPast: /(?:شكر|امتنان|ممتن|تحدثنا|التقينا)(?:(?!فرصة|رسالت|رد)[^،,؛:()])*$/u,
		ofPlan: /تأكيد|[أا]ؤكد|دعوت|دعوة|تحديد|ست(?:كون|عقد)|سيكون/u,
		ofNextAct: /(?:^|\s)و?(?:سأ|سوف)/u,
		ofAnswer: /الرد|رد[ّ]?ي|جواب|قرار|مهلة|موعد نهائي|عرض|[أا]قصاه/u,
		ofWriting: /[أا]كتب/u,
	},
};

/** Only a day that the sentence gives to the talk that was counts; in doubt it does not. */
export const saidOfDay = (text: string, range: Range, language: WordingLanguage, isToday: boolean): SaidOfDay => {
	const { before, after } = sentenceAround(text, range, language);
	const words = WORDS[language];
	const sentence = `${before} ${after}`;
	const clause = clauseAround(before, after);
	const isAnothers = words.beforeAnotherDay.test(before) && words.thanksFor?.test(before) !== true;
	const isOfLetter = isToday && words.ofWriting.test(sentence);
	return {
		isInterview:
			!isAnothers &&
			!isOfLetter &&
			!words.ofSomethingElse.test(sentence) &&
			isGoverned(before, after, words.ofInterview, language),
		isPast: words.ofPast.test(before),
		isPlanned: words.ofPlan.test(clause) || words.ofNextAct.test(before),
		isOfAnswer: words.ofAnswer.test(clause),
	};
};

/** The part of the sentence between commas that holds the day. */
const clauseAround = (before: string, after: string): string =>
	`${before.slice(Math.max(...[...",،;:("].map((stop) => before.lastIndexOf(stop))) + 1)} ${after.split(/[,،;:)]/, 1)[0]}`;

const STOPS = [". ", "! ", "? ", "؟ ", ".\n", "\n\n", "; ", "؛ "];

/** The words around a day, as far as its sentence goes; folded, but in Arabic, where a hamza tells words apart. */
const sentenceAround = (
	text: string,
	range: Range,
	language: WordingLanguage,
): { readonly before: string; readonly after: string } => {
	const before = text.slice(0, range.start);
	const after = text.slice(range.end);
	const begins = Math.max(...STOPS.map((stop) => lastStop(before, stop, language)));
	const ends = (language === "de" ? /(?<!\s\d{1,2})[.!?](?:\s|$)|[;]\s|\n\n/ : /[.!?؟;؛](?:\s|$)|\n\n/).exec(after);
	const folded = language === "ar" ? (part: string) => part : (part: string) => fold(part).replaceAll("’", "'");
	return {
		before: folded(before.slice(Math.max(0, begins))),
		after: folded(ends === null ? after : after.slice(0, ends.index)),
	};
};

/** In German "am 8. und 9. April" is one sentence. */
const lastStop = (before: string, stop: string, language: WordingLanguage): number => {
	let at = before.lastIndexOf(stop);
	while (language === "de" && stop === ". " && at > 0 && /\s\d{1,2}$/.test(before.slice(Math.max(0, at - 3), at))) {
		at = before.lastIndexOf(stop, at - 1);
	}
	return at + 1;
};
