import type { Finding } from "../checks/check.ts";
import { reviewLetter } from "../review.ts";
import type { Composer, Composing } from "./draft.ts";

/**
 * One short correction of a letter that was sent with a slip in it. The slip is found by checking that letter again; one
 * that no check knows is asked for.
 */
export const composeCorrection: Composer = (composing) => {
	const { correction } = composing.phrases;
	const { correctedOn } = composing.matter;
	const slips = slipsIn(composing);
	return slips.length === 0
		? { paragraphs: [[correction.mistake(correctedOn)]], asks: [{ kind: "mistake", about: null }] }
		: { paragraphs: [[correction.slip(correctedOn), ...slips, correction.sorry]] };
};

/** The slips in the letter that was sent, each said once, as sentences. */
const slipsIn = (composing: Composing): readonly string[] => {
	const { context } = composing;
	const { corrects } = context;
	if (corrects === null) return [];
	const sent = { ...corrects, to: "", language: context.language };
	const { findings } = reviewLetter(sent, { ...context, kind: corrects.kind, siblings: [], adviceHold: null }, null);
	const said = new Set(findings.map((finding) => sentenceFor(finding, composing)));
	return [...said].filter((sentence) => sentence !== null);
};

const sentenceFor = (finding: Finding, { context, phrases, matter }: Composing): string | null => {
	const { yourName, anotherName, nameMeant, companyMeant, interviewWasOn } = phrases.correction;
	const isRecipients = (expected: string): boolean => context.recipient?.name?.includes(expected) === true;
	const company = matter.company === null ? null : companyMeant(matter.company);
	switch (finding.check) {
		case "greeting-name":
			if (finding.data.problem === "misspelt") return yourName;
			return finding.level === "must-look" ? anotherName : null;
		case "diacritics":
			return isRecipients(finding.data.expected) ? yourName : null;
		case "near-name":
			if (finding.data.of === "company") return company;
			return isRecipients(finding.data.expected) ? yourName : nameMeant(finding.data.expected);
		case "other-company":
			return finding.data.of === "company" ? company : null;
		case "interview-date":
			return matter.on === null || finding.data.problem === "weekday-mismatch" ? null : interviewWasOn(matter.on);
		default:
			return null;
	}
};
