import { type DayContext, statedDay } from "../promise/stated-day.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

/** That they will answer, in the words of those who hire. */
const WILL_ANSWER: readonly RegExp[] = [
	/\b(?:get|come|circle|report) back to you\b|\b(?:be|stay) in (?:touch|contact)\b|\blet you know\b|\b(?:you(?:'ll| will| should| can expect to)|expect to) hear (?:back )?(?:from|by|in|within|early|next|on|before)\b|\b(?:have|share|give you|provide) (?:an? |some |our |more |you (?:with )?(?:an? )?)?(?:decision|answer|news|updates?|feedback|response)\b|\b(?:make|reach|come to|taking|finali[sz]e) (?:a|our|the) (?:final )?decision\b|\b(?:we|i)(?:'ll| will| aim to| expect to| hope to| plan to| should)\b.{0,40}\b(?:decide|respond|update you|reach out|contact you|follow up|revert|write (?:to you )?again|answer you)\b/i,
	/\b(?:melde[nt]? (?:ich |wir )?(?:mich|uns)|(?:bei|mit) ihnen melden|melden (?:wir )?uns|geben (?:wir )?ihnen (?:bis .{0,30})?(?:bescheid|eine rückmeldung)|kommen (?:wir )?auf sie zu|entscheidung (?:treffen|fällen|mitteilen)|rückmeldung geben|hören sie von uns|bescheid geben)\b/i,
	/\b(?:revien(?:drons|drai) vers vous|recontact(?:erons|erai)|tien(?:drons|drai) (?:au courant|informée?)|donner(?:ons|ai) (?:une )?réponse|reprendr(?:ons|ai) contact|ferons (?:un )?retour|ferai (?:un )?retour|aurez (?:une )?réponse|communiquerons (?:notre )?décision)/i,
	/\b(?:pondremos en contacto|pondré en contacto|contactaremos|contactaré|daremos (?:una )?respuesta|daré (?:una )?respuesta|informaremos|comunicaremos|tendrás noticias|tendrá noticias|volveremos a contactar|diremos algo|escribiremos)/i,
	/(?:سنعود|سأعود) (?:إليك|إليكم|اليك|اليكم)|(?:سنتواصل|سأتواصل|سوف نتواصل) مع(?:ك|كم)|(?:سنوافيك|سنوافيكم|سنبلغك|سنبلغكم|سنخبرك|سنخبركم|سنرد عليك|سنرد عليكم)/,
];

/** They ask something of the user, or say what they will not do: no promise. */
const ASKS =
	/[?؟]\s*$|\blet (?:me|us) know\b|\b(?:could|can|would) you\b|\bplease (?:send|reply|confirm|let|choose|complete|submit|book|bring|fill|return|respond|share)\b|\bhear from you\b|\b(?:bitte|könnten sie|merci de|pourriez|veuillez|por favor|podría|podrías)\b|(?:يرجى|الرجاء|هل يمكن)/i;
const UNSURE =
	/\b(?:cannot|can't|won't|will not|unable to|not be able to|do not expect|don't expect)\b.{0,60}|^(?:if|should|unless|in case)\b.{0,80}\b(?:not|don't|doesn't|haven't)\b/i;

/** A sentence in which they promise an answer, and the day it names; `null`: it is none. */
export const promisedDay = (sentence: string, context: DayContext): CalendarDate | null => {
	if (!WILL_ANSWER.some((shape) => shape.test(sentence))) return null;
	return ASKS.test(sentence) || UNSURE.test(sentence) ? null : statedDay(sentence, context);
};
