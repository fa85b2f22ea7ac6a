import type { NoteText } from "./compose/phrases/phrases.ts";

// A negation anywhere, in the languages notes are written in: who reads a doubt as a wish claims what nobody wrote.
const DOUBTS =
	/(?<![\p{L}\p{M}])(?:unsure|uncertain|undecided|not sure|no longer|any ?more|doubt\p{L}*|hesita\p{L}*|hésit\p{L}*|reluctan\p{L}*|lukewarm|mixed feelings|maybe|perhaps|nicht|kein\p{L}*|nie|unsicher|unschlüssig|zweifel\p{L}*|weniger|vielleicht|ne|pas|jamais|doute\p{L}*|moins|aucune?|nunca|dud[oa]s?|menos|insegur[oa]|quizás?)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])n['’]\p{L}/iu;
const NEGATION =
	/\b(?:not|no|never|nothing|neither|nor|hardly|cannot|less)\b|n['’]t\b|\b(?:do|does|did|would|is|are)nt\b/i;
/** "A team that does not cut corners" and "because they never hurry" say why, not that one does not want it. */
const OF_THEM = /\b(?:because|that|which|who|where|they)\b/i;
/** "No weekend work" is what the job spares one; "no interest" is none. */
const SPARED =
	/^\s*(?:(?:because |that |and )?there(?:['’]s| is| are) |with )?no (?:more |such |long |late |constant |endless |unpaid |extra )?(?:weekends?|overtime|travel\w*|commut\w*|nights?|shifts?|on-?call|calls?|cold calls?|micro-?management|dress code|meetings?|bureaucracy|red tape|office politics|politics|deadlines?|hierarch\w*|traffic|evenings?|sundays?)\b/iu;
const OF_ME = /\b(?:i|me|my|myself|mine)\b/i;
/** "لا أعرف" is no wish. */
const ARABIC =
	/(?:^|[^\p{L}\p{M}])و?(?:لا|لم|لن|ليس|ليست|لست|غير|ربما|أقل|أشك|متردد|مترددة|ما عدت|لم أعد)(?![\p{L}\p{M}])/u;

/** "Not sure any more" is no wish, in whatever language it was noted: no letter may make one of it. */
export const hesitates = (wish: NoteText): boolean =>
	ARABIC.test(wish) ||
	wish
		.split(/[.;,!?\n]|\b(?:but|though|although|however|yet)\b/i)
		.some((clause) => DOUBTS.test(clause) || isOwnNegation(clause));

const isOwnNegation = (clause: string): boolean => {
	const negation = clause.match(NEGATION);
	if (negation?.index === undefined) return false;
	if (SPARED.test(clause) && !OF_ME.test(clause)) return false;
	return OF_ME.test(clause) || !OF_THEM.test(clause.slice(0, negation.index));
};
