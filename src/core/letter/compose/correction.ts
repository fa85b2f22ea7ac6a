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

/**
 * The slips in the letter that was sent, each said once, as sentences. It is read as of the day it left: "this morning"
 * was right then. What the user let stand was meant.
 */
const slipsIn = (composing: Composing): readonly string[] => {
	const { context } = composing;
	const { corrects } = context;
	if (corrects === null) return [];
	const sent = { ...corrects, to: "", language: context.language };
	const asOfThen = { kind: corrects.kind, siblings: [], adviceHold: null, today: corrects.sentOn ?? context.today };
	const { findings } = reviewLetter(sent, { ...context, ...asOfThen }, null);
	const slips = findings.filter(({ key }) => !corrects.acceptedFindings.includes(key));
	const said = new Set(slips.map((finding) => sentenceFor(finding, composing)));
	return [...said].filter((sentence) => sentence !== null);
};

const NAMED_ANOTHER_DAY: ReadonlySet<string> = new Set(["another-day", "still-to-come"]);

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
			if (finding.level === "may-look" || finding.data.of === "position") return null;
			if (finding.data.of === "company") return company;
			return isRecipients(finding.data.expected) ? yourName : nameMeant(finding.data.expected);
		case "other-company":
			return finding.data.of === "company" && finding.level === "must-look" ? company : null;
		case "interview-date":
			return matter.on !== null && NAMED_ANOTHER_DAY.has(finding.data.problem)
				? interviewWasOn(matter.on, matter)
				: null;
		default:
			return null;
	}
};
