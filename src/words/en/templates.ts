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

const KNOWN = SLOT_NAMES.map((slot) => `{${slot}}`).join(", ");

/** What is wrong with something in braces, and what to do about it. */
export const slotProblemText = ({ problem, written, meant }: SlotProblem): string => {
	if (problem === "not-closed") {
		return `has a brace without its partner at “${written}”. Close it, or write the sentence without braces.`;
	}
	const hint = meant === null ? "" : ` Did you mean {${meant}}?`;
	return `has the slot ${written}, which is not known.${hint} These are: ${KNOWN}.`;
};

/** The facts a template asked for and the record does not have. */
export const missingSlots = (missing: readonly SlotName[]): string =>
	`Left out, as it is not noted yet: ${missing.join(", ")}.`;
