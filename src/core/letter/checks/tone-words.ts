import type { FindingData } from "./check-data.ts";
import { arabicPhrases, phrases, type Wordings } from "./wordings.ts";

/** Wordings that make the writer small or the reader guilty, by what is wrong with them. */
export type ToneWords = Readonly<Record<FindingData["pleading-tone"]["problem"], RegExp>>;

export const TONE_WORDS: Wordings<ToneWords> = {
	en: {
		diminishing:
			/\bjust (?=(?:checking|wanted|want|following|touching|writing|wondering|reaching|asking|a quick|a (?:short|small|brief))\b)/gi,
		apology:
			/\b(?:(?:so |very |really )?sorry (?:to|for) (?:both\w+|disturb\w*|troubl\w+|pester\w*|nag\w*|chas\w+|writing again|follow\w* up|contact\w*|tak\w+ (?:up )?your time)|(?:my )?apologies for (?:both\w+|disturb\w*|troubl\w+|writing|follow\w*|contact\w*|chas\w+)|I apologi[sz]e for (?:both\w+|disturb\w*|troubl\w+|writing|follow\w*|contact\w*|chas\w+)|(?:I )?(?:hate|don['’]t (?:want|mean)|do not (?:want|mean)) to (?:be a (?:bother|pest|nuisance)|bother|pester|disturb|nag))\b/gi,
		reproach:
			/\b(?:you (?:still )?have(?:n['’]t| not| still not) (?:yet )?(?:answered|replied|responded|got back|gotten back|written|come back|been in touch)|you (?:never|didn['’]t|did not) (?:answer|repl|respond|get back|write|come back)\w*|(?:I )?(?:still )?have(?:n['’]t| not| still not| yet to)(?: yet)? (?:heard|hear|received (?:a|an|any) (?:answer|reply|response))(?: back| anything)?|(?:no|without a) (?:answer|reply|response) (?:yet|so far|from you)|as you promised)\b/gi,
		plea: /\b(?:I(?: really| desperately| badly)? need this (?:job|role|position)|desperate(?:ly)?|please,? please|I beg you|I am begging|(?:my )?last (?:hope|chance)|any job|at your earliest convenience)\b/gi,
	},
	ar: {
		diminishing: arabicPhrases("(?:فقط|مجرد)(?= (?:سؤال|استفسار|أردت|للاستفسار|للسؤال|متابعة|رسالة))"),
		apology: arabicPhrases(
			"(?:آسف|آسفة|أعتذر|اعتذر|عذرا|عذراً|معذرة) (?:على|عن|ل)\\s?(?:إزعاج|ازعاج|الإزعاج|الازعاج|إزعاجكم|إزعاجك|التأخير في السؤال|كثرة)\\p{L}*",
			"لا (?:أريد|اريد|أود|أقصد) (?:إزعاج|ازعاج|أن أزعج|مضايقة)\\p{L}*",
		),
		reproach: arabicPhrases(
			"(?:لم|ما) (?:تردوا?|تجيبوا?|أتلق|اتلق|أستلم|يصلني)(?: (?:علي|عليّ|أي|منكم|رد|ردا|ردًا|رداً|ردكم|جواب|جوابا)){0,3}",
			"(?:كما|حسبما) وعدتم",
			"(?:بلا|دون|بدون) (?:رد|جواب)",
		),
		plea: arabicPhrases(
			"(?:أنا )?(?:بحاجة|في حاجة) (?:ماسة )?(?:إلى|الى|ل) ?(?:هذه الوظيفة|العمل|وظيفة)",
			"(?:أرجوكم?|ارجوكم?|أتوسل إليكم?|اتوسل اليكم?)",
			"أي (?:وظيفة|عمل)",
			"(?:أملي|فرصتي) الأخيرة?",
		),
	},
	fr: {
		diminishing: phrases("(?:juste|simplement)(?= (?:pour|savoir|une petite|un petit|une question|un mot))"),
		apology: phrases(
			"(?:désolée?|navrée?) de (?:vous )?(?:déranger|importuner|relancer|insister|prendre votre temps)",
			"(?:excusez|pardonnez)-moi de (?:vous )?(?:déranger|importuner|relancer|insister)",
			"je m['’]excuse de (?:vous )?(?:déranger|importuner|relancer|insister)",
			"je ne (?:veux|voudrais) pas (?:vous )?(?:déranger|importuner)",
		),
		reproach: phrases(
			"vous ne m['’]avez (?:toujours )?pas (?:encore )?(?:répondu|recontactée?|donné)",
			"(?:je suis )?(?:toujours )?sans (?:réponse|nouvelles?)(?: de votre part)?",
			"je n['’]ai (?:toujours )?(?:pas|rien|aucune)(?: encore)? (?:reçu|eu|réponse|nouvelles?)(?: de (?:réponse|nouvelles?))?",
			"comme (?:vous l['’]aviez|vous me l['’]aviez|vous l['’]avez) promis",
		),
		plea: phrases(
			"j['’]ai (?:vraiment |absolument )?besoin de ce (?:travail|poste|job)",
			"désespérément",
			"je vous en (?:supplie|prie,? répondez)",
			"(?:mon )?dernier espoir|ma dernière chance",
			"n['’]importe quel (?:poste|travail)",
		),
	},
	de: {
		diminishing: phrases(
			"(?:nur|bloß)(?: mal| kurz| schnell)*(?= (?:nachfragen|fragen|eine (?:kurze|kleine) frage|erkundigen))",
		),
		apology: phrases(
			"(?:entschuldigen sie|verzeihen sie|entschuldigung|es tut mir leid)[^.!?\\n]{0,30} (?:stör\\p{L}*|belästig\\p{L}*|nachfrag\\p{L}*|nachhak\\p{L}*|störung)",
			"ich (?:möchte|will) (?:sie |ihnen )?nicht (?:stören|belästigen|drängen|lästig)",
		),
		reproach: phrases(
			"(?:sie haben|ihr habt) (?:mir )?(?:immer )?noch (?:immer )?nicht (?:geantwortet|reagiert|zurückgemeldet)",
			"(?:ich )?habe (?:ich )?(?:bisher |bis heute |immer )?(?:noch )?(?:nichts|keine (?:antwort|rückmeldung))(?: von ihnen)?(?: (?:gehört|erhalten|bekommen))?",
			"wie (?:sie )?(?:es )?(?:mir )?versprochen(?: haben)?",
		),
		plea: phrases(
			"ich brauche (?:diese|die) (?:stelle|arbeit) (?:wirklich|dringend|unbedingt)?",
			"verzweifelt",
			"(?:ich )?flehe sie an|bitte,? bitte",
			"(?:meine )?letzte (?:hoffnung|chance)",
			"(?:irgend)?eine beliebige (?:stelle|arbeit)",
		),
	},
	es: {
		diminishing: phrases("(?:solo|sólo|solamente)(?= (?:quería|quiero|para|una pregunta|preguntar|saber))"),
		apology: phrases(
			"(?:perdón|perdone|perdonen|disculpe|disculpen|siento|lamento)[^.!?\\n]{0,20} (?:molest\\p{L}*|insist\\p{L}*|la molestia|las molestias)",
			"no (?:quiero|quisiera|pretendo) (?:molestar\\p{L}*|ser (?:pesad[oa]|una molestia)|insistir)",
		),
		reproach: phrases(
			"(?:todavía|aún) no (?:me )?(?:ha|han|he) (?:contestado|respondido|recibido|escrito|tenido)(?: (?:respuesta|noticias|nada))?",
			"no (?:me )?(?:ha|han|he) (?:contestado|respondido|recibido|tenido) (?:respuesta|noticias|nada|aún|todavía)?",
			"sin (?:respuesta|noticias)(?: suyas?| de su parte)?",
			"(?:como|tal como) (?:me )?(?:prometió|prometieron)",
		),
		plea: phrases(
			"necesito (?:de verdad |realmente |urgentemente |mucho )?este (?:trabajo|puesto|empleo)",
			"desesperad[oa]|desesperadamente",
			"(?:le|les|se lo) (?:ruego|suplico)|por favor,? por favor",
			"(?:mi )?última (?:esperanza|oportunidad)",
			"cualquier (?:trabajo|puesto|empleo)",
		),
	},
};
