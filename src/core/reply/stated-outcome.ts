/** What a sentence may say of the application. */
export type StatedOutcome = "rejected" | "offer" | "advanced";

/** "Not go ahead with the meeting on Tuesday" is about a day; without a second interview there is no going on. */
const NOT_OF_A_DAY = String.raw`(?!(?: ahead| forward)?(?: with)? (?:the|our|your|this|that|tomorrow's|today's) (?:(?!second|next|further|final|third)[\w'-]+ ){0,2}?(?:meeting|call|appointment|interview|conversation|chat|slot|date|session|visit|event)\b)`;

const NOT_GOING_ON = new RegExp(
	[
		String.raw`\b(?:will|are|have decided|decided) not (?:to )?(?:be )?(?:mov(?:e|ing)|proceed(?:ing)?|go(?:ing)?|progress(?:ing)?|tak(?:e|ing))${NOT_OF_A_DAY} (?:forward|ahead|further|with|your application|you)\b`,
		String.raw`\bwon't (?:be )?(?:mov(?:e|ing)|go(?:ing)?|tak(?:e|ing))${NOT_OF_A_DAY} (?:forward|ahead|further|with|on|your application|you)\b`,
		String.raw`\bwon't be (?:proceeding|progressing)\b${NOT_OF_A_DAY}`,
	].join("|"),
	"i",
);

const REJECTED: readonly RegExp[] = [
	NOT_GOING_ON,
	/\b(?:move|moving|go|going|proceed|proceeding|moved|gone|went) (?:forward |ahead )?with (?:an)?other (?:candidate|applicant)s?\b|\b(?:pursue|selected|chosen|chose|hired|offered (?:the|this) (?:role|position|post|job) to) (?:an)?other (?:candidate|applicant|person)s?\b/i,
	/\bmove (?:forward|ahead) with (?:a candidate|candidates|someone|applicants)\b/i,
	/\b(?:you|your application|your candidacy) (?:(?:have|has|were|was) not been|(?:have|has|were|was) not|(?:have|has) been un|(?:was|were) un)\s?(?:selected|successful|shortlisted|chosen|taken forward)\b/i,
	/\b(?:position|role|vacancy|post) has (?:now |already |since )?been (?:filled|cancelled|closed|withdrawn|put on hold)\b/i,
	/\b(?:unable|not able|not in a position) to (?:offer|make) you (?:the|this|a|an) (?:role|position|job|post|offer)\b/i,
	/\bregret to (?:inform|tell|let) you\b(?!.{0,80}\b(?:meeting|call|tuesday|time|slot|delay)\b)/i,
	/\b(?:anderen? (?:bewerber|kandidat)\w* entschieden|nicht (?:weiter )?berücksichtigen können|leider (?:keine|eine) (?:absage|zusage)|absagen müssen|nicht in die engere (?:aus)?wahl)/i,
	/\b(?:pas (?:été )?retenue?|n'avons pas retenu|ne pas donner suite|pas donner (?:une )?suite (?:favorable|positive)|autre candidat(?:e|ure)?)\b/i,
	/\b(?:no (?:has|ha) sido seleccionad[oa]|otro candidato|otra candidata|otros candidatos|no (?:vamos a |podemos )?continuar con (?:tu|su) (?:candidatura|solicitud)|descartad[oa])\b/i,
	/(?:لم يتم اختيارك|نأسف لإبلاغك|نعتذر عن عدم قبول|وقع (?:الاختيار|اختيارنا) على (?:مرشح|متقدم)|اخترنا مرشح|لن نتمكن من المضي قدم)/,
];

const OFFER: readonly RegExp[] = [
	/\b(?:pleased|delighted|happy|thrilled|excited|glad) to (?:offer|extend) (?:you )?(?:the|this|a|an)?\s?(?:formal |verbal |written |conditional |job )*(?:role|position|job|post|offer|employment)\b(?![ -](?:description|shadow|advert|posting|fair|deadline))/i,
	/\b(?:pleased|delighted|happy|thrilled|excited|glad) to make (?:you )?(?:the|this|a|an|our)?\s?(?:formal |verbal |written |conditional |job )*offer\b/i,
	// To the team, and not to a call of it or for a day.
	/(?:\bwould|'d) (?:love|like|be (?:delighted|thrilled|happy|glad)) (?:to have you|for you to|you to) join (?:us|(?:the|our) team)(?=\s*(?:[.!,;]|$|as\b))/i,
	/\b(?:would like|like) to offer you (?:the|this|a) (?:[\w-]+ ){0,5}?(?:role|position|job|post)\b|\boffer you the (?:[\w-]+ ){0,5}(?:role|position|job|post)\b/i,
	/\b(?:attached|enclosed|find) (?:is |please find )?(?:your |the |our )?(?:formal )?(?:offer letter|letter of offer|employment contract)\b|\byour offer letter\b/i,
	/\b(?:ihnen (?:die|eine|diese) (?:stelle|position)\b.{0,40}\banbieten|freuen uns,? ihnen ein (?:vertrags)?angebot)/i,
	/\b(?:heureux|ravis?|plaisir) de (?:vous )?(?:proposer|offrir) (?:le|ce) poste\b/i,
	/\b(?:ofrecerte|ofrecerle) (?:el|este) puesto\b/i,
	/(?:يسرنا|يسعدنا) (?:أن نقدم لك|أن نعرض عليك|تقديم) (?:عرض|وظيفة|الوظيفة)/,
];

const ADVANCED: readonly RegExp[] = [
	/\b(?:invite you (?:to|for|back)|like you to (?:come|meet|join)|like to (?:invite|schedule|arrange|set up|book)) .{0,60}\b(?:interview|(?:second|next|final|further|third) (?:round|stage|conversation|call|meeting))\b/i,
	/\b(?:mov(?:e|ing)|progress(?:ing)?|advanc(?:e|ing)|tak(?:e|ing)) (?:you |your application )?(?:forward |on |ahead |through )?to the (?:next|second|final|third) (?:stage|round|step|interview)\b|\bthrough to the (?:next|second|final) (?:stage|round)\b/i,
	/\b(?:zu (?:einem|einer) (?:zweiten|weiteren|nächsten|persönlichen) (?:gespräch|runde|vorstellungsgespräch)|nächste runde)\b.{0,40}\b(?:einladen|eingeladen)/i,
	/\b(?:vous inviter à|vous convier à|vous proposer) un (?:deuxième|second|nouvel|prochain) entretien\b/i,
	/\b(?:invitarte|invitarle) a (?:una )?(?:segunda|próxima|nueva|siguiente) (?:entrevista|ronda)\b/i,
	/(?:ندعوك|دعوتك|دعوتكم) (?:إلى|الى|لإجراء|لحضور) (?:مقابلة|المقابلة|المرحلة|الجولة)/,
];

/** About what might be, or about something else: nothing is said of the application. */
const CONDITIONAL =
	/^(?:if|should|unless|in case|in the event|whether|falls|si|sofern|wenn|إذا)\b|[?؟]\s*$|\bif (?:you|we) (?:have|do) not\b|^إذا\s/i;
/** "Unfortunately we cannot meet on Tuesday". */
const NEGATED_STEP =
	/\b(?:not|cannot|can't|unable|unfortunately|regret|leider|malheureusement|lamentablemente|للأسف)\b|n't\b/i;
/** Not settled yet, or about others. */
const UNDECIDED =
	/\b(?:have not|haven't|not yet) (?:made|decided|reached)\b|\bbefore (?:we|making|deciding|moving)\b|\bif .{0,40}\bother candidates?\b|\b(?:still|continue to|other) (?:meeting|interview\w*|speaking|seeing)\b/i;

/** What a sentence says of the application, if it plainly says anything; a guess is no answer. */
export const statedOutcome = (written: string): StatedOutcome | null => {
	const sentence = written.replace(/[’ʼ]/g, "'");
	if (CONDITIONAL.test(sentence) || UNDECIDED.test(sentence)) return null;
	if (REJECTED.some((shape) => shape.test(sentence))) return "rejected";
	if (NEGATED_STEP.test(sentence)) return null;
	if (OFFER.some((shape) => shape.test(sentence))) return "offer";
	return ADVANCED.some((shape) => shape.test(sentence)) ? "advanced" : null;
};
