import type { FindingData } from "./check-data.ts";
import { arabicPhrases, phrases, type Wordings } from "./wordings.ts";

/** Pressure on them, by its kind. */
export type UltimatumWords = Readonly<Record<FindingData["ultimatum"]["problem"], RegExp>>;

const ANSWER = "(?:answer|decision|reply|response|offer|confirmation|commitment)";
const DECIDE =
	"(?:decide|answer|reply|respond|commit|confirm|let me know|tell me|get back to me|come back to me|make|give|send|match|choose|act)";
const DAY =
	"(?:the )?(?:end|close|noon|midnight|midday|tomorrow|tonight|today|then|that|next|this|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)";
/** "May I expect an answer?" asks; "I expect an answer" demands. */
const UNASKED = "(?<!\\b(?:may|can|could|should|do|did|would|might|if) )";
/** "If you need to speak to my referees" and "anything you need to decide" offer something. */
const NOT_OFFERED =
	"(?<!\\b(?:if|else|what|anything|everything|whatever|information|that|which|whether|when|because) )";
const KINDLY = "(?![^.!?\\n]*\\b(?:understand|of course|no problem|be (?:glad|happy|pleased)|like to|love to)\\b)";

// Said of the user's own side ("they need my answer by", "I must tell them by") none of this is pressure.
const ENGLISH: Readonly<Record<keyof UltimatumWords, readonly string[]>> = {
	demand: [
		// "You must be busy" asks nothing.
		`you (?:really |simply )?must(?! (?:be|have)\\b)`,
		`${NOT_OFFERED}you(?:['’]ll| will)? (?:need|have|are going) to ${DECIDE}`,
		`${UNASKED}I(?: will|['’]ll)? (?:must have|need|require|demand|insist on|expect)(?: to have| to receive| to get)? (?:an?|your|the) (?:\\w+ )?${ANSWER}`,
		`${UNASKED}I(?: will|['’]ll)? (?:(?:need|have) to|must) (?:hear|know|be told)\\b`,
		`${DECIDE} (?:immediately|at once|right away|now or never)`,
	],
	deadline: [
		`please (?:\\w+ )?${DECIDE}(?! (?:whether|if|when|how|what))[^.!?\\n]{0,60}? by ${DAY}`,
		`(?:please|kindly|you) (?:\\w+ )?${DECIDE}[^.!?\\n]{0,40}? (?:no later than|not later than|at the latest)`,
		`by ${DAY}[^.;!?\\n]{0,30}? or (?:else|I|we|it)\\b`,
		`(?:your|my) (?:final|firm|hard|last) (?:deadline|date|answer|chance|offer|word)`,
		`(?:final|last) (?:chance|warning|notice|call)`,
		`(?:this|that|it|decision|deadline) is final\\b`,
		`deadline for you`,
		`I(?: am|['’]m) giving you`,
		`I(?:['’]ll| will| can)? (?:only )?give you (?:until|till|\\w+ (?:hours|days|weeks?))`,
		`you have (?:until|till|\\w+ (?:hours|days) to)`,
	],
	threat: [
		`(?:otherwise|or else|if not),? I(?:['’]ll| will| shall| would|['’]d| must| have to| am going to| may have to| can only)${KINDLY}`,
		`or else\\b`,
		`unless (?:you|there is|I (?:hear|receive|get|have))\\b`,
		`if (?:you|the company) (?:do not|don['’]t|cannot|can['’]t|can not|fail to|are not able to|are unable to|have not|haven['’]t)(?: yet)? (?:${DECIDE}|decided|answered|replied)${KINDLY}`,
		`if I (?:do not|don['’]t|have not|haven['’]t) (?:hear|heard|receive|received|get|got)\\b${KINDLY}`,
		`no (?:other )?(?:choice|option) but|(?:have|be left with) no (?:other )?choice|(?:be|feel) forced to`,
		`I(?:['’]ll| will| shall| am going to) (?:have to |need to |simply |then )?(?:accept|take|sign|go with) (?:(?:the|that|this) (?:other |competing |first )?offer|their (?:offer|job)|the other (?:job|role|position|company|one))`,
		`(?:match|beat|top|improve on) (?:the|their|this|that) (?:other )?(?:offer|salary|figure|terms|package)`,
	],
};

const english = (sources: readonly string[]): RegExp => new RegExp(`\\b(?:${sources.join("|")})`, "gi");

/** German and French put the verb where they like: a sentence is looked through from its first word on. */
const REST = "[^.!?\\n]{0,40}";

export const ULTIMATUM_WORDS: Wordings<UltimatumWords> = {
	en: { demand: english(ENGLISH.demand), deadline: english(ENGLISH.deadline), threat: english(ENGLISH.threat) },
	ar: {
		demand: arabicPhrases(
			"يجب (?:عليكم |عليك )?أن (?:تقرروا?|تردوا?|تجيبوا?|تحسموا?)",
			"عليكم? أن (?:تقرروا?|تردوا?|تجيبوا?|تحسموا?)",
			"(?:أحتاج|احتاج|أطلب|أريد) (?:إلى |الى )?(?:قراركم|ردكم|جوابكم|ردا|رداً|ردًا)(?: فورا| حالا| نهائيا)?",
		),
		deadline: arabicPhrases(
			"(?:أمامكم?|لديكم?|أمهلكم?) (?:حتى|مهلة|يوم\\p{L}*|\\p{N}+)",
			"(?:آخر|اخر) (?:فرصة|مهلة|موعد لكم)",
			"(?:الرجاء|يرجى|أرجو) (?:الرد|القرار|أن تردوا?) (?:قبل|في موعد أقصاه)",
		),
		threat: arabicPhrases(
			"(?:وإلا|والا|وإلاّ)",
			"(?:إذا|إن) لم (?:تردوا?|تقرروا?|تجيبوا?|أتلق|اتلق)\\p{L}*",
			"(?:سأقبل|ساقبل|سأضطر|ساضطر) (?:إلى |الى )?(?:قبول )?(?:العرض|عرض)\\p{L}*",
		),
	},
	fr: {
		demand: phrases(
			"vous devez (?:décider|répondre|me répondre|trancher|choisir)",
			"(?:j['’]exige|il me faut) (?:une|votre) (?:réponse|décision)",
			"j['’]ai besoin (?:d['’]une|de votre) (?:réponse|décision)",
		),
		deadline: phrases(
			"(?:veuillez|merci de) (?:me )?(?:répondre|décider|confirmer) (?:avant|d['’]ici|au plus tard)",
			"vous avez jusqu['’](?:à|au)",
			"(?:dernière|ultime) (?:chance|relance|limite)",
			"je vous (?:donne|laisse) (?:jusqu['’]|\\p{N}+|deux|trois|une)",
		),
		threat: phrases(
			"(?:sinon|faute de quoi|dans le cas contraire),? (?:je|j['’]|nous)",
			`si vous ne (?:me )?(?:répondez|décidez|donnez)`,
			"sans réponse de votre part",
			"je (?:n['’]aurai pas d['’]autre choix|serai (?:contrainte?|obligée?|forcée?))",
			"j['’]accepterai (?:l['’]autre|cette|leur) (?:offre|proposition)",
		),
	},
	de: {
		demand: phrases(
			`(?:sie müssen|müssen sie) (?:sich )?${REST}(?:entscheiden|antworten|melden)`,
			"ich (?:verlange|fordere|erwarte) (?:eine|ihre) (?:antwort|entscheidung|zusage)",
			"ich (?:brauche|benötige) (?:\\p{L}+ )?(?:eine|ihre) (?:\\p{L}+ )?(?:antwort|entscheidung|zusage)",
		),
		deadline: phrases(
			`(?:bitte )?(?:antworten|entscheiden|melden) sie (?:mir |sich )?${REST}(?:bis|spätestens)`,
			"sie haben (?:noch )?(?:bis|zeit bis)",
			"letzte (?:chance|frist|gelegenheit|mahnung)",
			"(?:ich )?(?:gebe|setze) (?:ich )?ihnen (?:eine frist|bis|noch)",
		),
		threat: phrases(
			"(?:sonst|andernfalls|ansonsten) (?:werde|muss|nehme|sage) ich",
			"(?:wenn|falls) (?:sie|ich)[^.!?\\n]{0,30}(?:nicht|nichts|keine)[^.!?\\n]{0,30}(?:antworten|entscheiden|höre|melden|antwort|erhalte)",
			"(?:bleibt|habe ich) (?:mir )?keine (?:andere )?wahl",
			"(?:werde|muss) ich (?:das|ihr|deren) (?:andere )?angebot (?:an)?nehmen",
		),
	},
	es: {
		demand: phrases(
			"(?:debe|deben|tiene que|tienen que) (?:decidir|decidirse|contestar|responder)(?:me)?",
			"(?:necesito|exijo|espero) (?:una|su) (?:respuesta|decisión)",
		),
		deadline: phrases(
			"(?:responda|respondan|conteste|contesten|decida|decidan|confirme|confirmen)(?:me)? antes d[el]",
			"(?:tiene|tienen|les doy|le doy) (?:hasta|de plazo)",
			"última (?:oportunidad|llamada)|plazo final",
		),
		threat: phrases(
			"(?:de lo contrario|si no|en caso contrario),? (?:tendré|aceptaré|me veré|voy)",
			"si no (?:me )?(?:responde|responden|contesta|contestan|deciden|decide|recibo)",
			"no (?:tendré|me quedará) (?:otra|más) (?:opción|remedio)",
			"aceptaré (?:la otra|esa|su) oferta",
		),
	},
};
