import type { LetterKind, LetterLanguage } from "#core/letter/letter.ts";
import type { SlotProblem } from "#core/letter/template/read-slots.ts";
import { SLOT_NAMES, type SlotName } from "#core/letter/template/slots.ts";

/** What each slot of a template holds. */
export const slotHolds: Readonly<Record<SlotName, string>> = {
	greeting: "The greeting line, as you greet this person: Dear Ines,",
	name: "The name of whom you write to",
	"their title": "Their position: Head of Insight",
	company: "The company",
	position: "The position you applied for",
	"interview date": "The day of the interview, as the letter's language writes it",
	interviewers: "Everybody who interviewed you",
	thanks: "A sentence of thanks for the interview, another one for each of a panel",
	"talked about": "A sentence on what you talked about with this person",
	"strong point": "A sentence on what went well",
	doubt: "Their doubt and your answer to it",
	interest: "A sentence on why you want this job",
	"promised date": "The day they promised an answer by",
	"next step": "A sentence that takes up what they promised",
	news: "The headline of the news you pass on",
	"news link": "The address of that news",
	today: "Today's date",
	closing: "Kind regards, or Yours sincerely, as it fits the greeting",
	"my name": "Your name",
	"my email": "Your e-mail address",
	"my phone": "Your telephone number",
};

/** Why a slot could not be filled, and what to do about it. */
export const slotAsks: Readonly<Record<SlotName, string>> = {
	greeting: "is not known: note the name of whom you write to, or how you greet them, on their page.",
	name: "is not noted: write their name on their page, or choose somebody to write to.",
	"their title": "is not noted: write their position on their page.",
	company: "is not noted: name the company with the opportunity.",
	position: "is not noted: name the position with the opportunity.",
	"interview date": "is not known: there is no interview to name the day of. Record it, or choose one.",
	interviewers: "are not noted: add who interviewed you, on the page of the interview.",
	thanks: "is yours to write: there is no interview to give thanks for, or Afterword does not write this language.",
	"talked about": "is not noted: in the debrief, write what you talked about with this person.",
	"strong point": "is not noted: in the debrief, write what went well.",
	doubt: "is not noted: in the debrief, write what they seemed to doubt and your answer to it.",
	interest: "is not noted: in the debrief, write why you want this job.",
	"promised date": "is not noted, or past: note the day they promised an answer by.",
	"next step": "is not noted: note what they promised you next.",
	news: "is not chosen: keep a piece of news of the company for this opportunity.",
	"news link": "is not noted: keep a piece of news with its address for this opportunity.",
	today: "is not known.",
	closing: "is not known.",
	"my name": "is not noted: write your name in settings.",
	"my email": "is not noted: write your e-mail address in settings.",
	"my phone": "is not noted: write your telephone number in settings.",
};

/** Why a template was not taken for a letter. */
export const doesNotFit = {
	kind: (name: string, kind: LetterKind) => `“${name}” is for a letter of the kind ${kind}.`,
	language: (name: string, language: LetterLanguage) => `“${name}” is written in ${language}.`,
};

const KNOWN = SLOT_NAMES.map((slot) => `{${slot}}`).join(", ");

/** What is wrong with something in braces, where the slots there are stand beside it. */
export const slotProblemShort = ({ problem, written, meant }: SlotProblem): string => {
	if (problem === "not-closed") {
		return `has a brace without its partner at “${written}”. Close it, or write the sentence without braces.`;
	}
	return `has the slot ${written}, which is not known.${meant === null ? "" : ` Did you mean {${meant}}?`}`;
};

/** What is wrong with something in braces, and what to do about it. */
export const slotProblemText = (found: SlotProblem): string =>
	found.problem === "not-closed" ? slotProblemShort(found) : `${slotProblemShort(found)} These are: ${KNOWN}.`;

/** The facts a template asked for and the record does not have. */
export const missingSlots = (missing: readonly SlotName[]): string =>
	`Left out, as it is not noted yet: ${missing.join(", ")}.`;
