import type { Finding } from "../checks/check.ts";
import type { LetterContext } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { reviewLetter } from "../review.ts";
import { dayAndMonth, writtenDate } from "../written-date.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, subjectOf } from "./draft.ts";

/**
 * One short correction of a letter that was sent with a slip in it. The slip is found by checking that letter again; one
 * that no check knows is asked for.
 */
export const composeCorrection: Composer = (context) => {
	const to = addressOf(context);
	const sentOn = context.corrects?.sentOn ?? null;
	const slips = slipsIn(context);
	const mine = sentOn === null ? "my message" : `my message of ${writtenDate(sentOn, context.language)}`;
	return {
		subject: subjectOf([
			sentOn === null ? null : `A correction to my message of ${dayAndMonth(sentOn, context.language)}`,
			"A correction to my message",
		]),
		body: bodyOf(
			greetingLine(context),
			[
				slips.length === 0
					? [`There was a mistake in ${mine}, which I would like to put right.`]
					: [`There was a slip in ${mine}.`, ...slips, "I am sorry about that; the rest stands as written."],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: [
			...commonAsks(context, to).filter(({ kind }) => kind !== "company" && kind !== "position"),
			...(slips.length === 0 ? [{ kind: "mistake", about: null } as const] : []),
		],
	};
};

/** The slips in the letter that was sent, each said once, as sentences. */
const slipsIn = (context: LetterContext): readonly string[] => {
	const { corrects } = context;
	if (corrects === null) return [];
	const sent = { ...corrects, to: "", language: context.language };
	const { findings } = reviewLetter(sent, { ...context, kind: corrects.kind, siblings: [], adviceHold: null }, null);
	const said = new Set(findings.map((finding) => sentenceFor(finding, context)));
	return [...said].filter((sentence) => sentence !== null);
};

const sentenceFor = (finding: Finding, context: LetterContext): string | null => {
	const isRecipients = (expected: string): boolean => context.recipient?.name?.includes(expected) === true;
	switch (finding.check) {
		case "greeting-name":
			if (finding.data.problem === "misspelt") return YOUR_NAME;
			return finding.level === "must-look" ? "I addressed you by another name." : null;
		case "diacritics":
			return isRecipients(finding.data.expected) ? YOUR_NAME : null;
		case "near-name":
			if (finding.data.of === "company") return companySentence(context);
			return isRecipients(finding.data.expected) ? YOUR_NAME : `The name I meant is ${finding.data.expected}.`;
		case "other-company":
			return finding.data.of === "company" ? companySentence(context) : null;
		case "interview-date":
			return context.interview?.on == null || finding.data.problem === "weekday-mismatch"
				? null
				: `Our conversation was on ${writtenDate(context.interview.on, context.language)}.`;
		default:
			return null;
	}
};

const YOUR_NAME = "I misspelled your name, which is written correctly above.";

const companySentence = ({ company }: LetterContext): string | null =>
	company.name === null ? null : `Where I named a company, I meant ${company.name}.`;
