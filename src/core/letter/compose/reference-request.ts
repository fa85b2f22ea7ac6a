import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import type { LetterContext } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, ended, type MissingAsk, subjectOf } from "./draft.ts";
import { deedOfTheirs, readNote } from "./note.ts";
import { recordedWords } from "./recorded-words.ts";
import { standFor } from "./referee-words.ts";
import { positionOf, subjectsOf } from "./subjects.ts";

/** Asks somebody to be a referee: for what, how they know the user's work, and an easy way to say no. */
export const composeReferenceRequest: Composer = (context) => {
	const to = addressOf(context);
	const { be } = standFor(context.language);
	return {
		subject: subjectOf([
			context.language === "en-gb" ? "May I name you as a referee?" : "May I name you as a reference?",
		]),
		body: bodyOf(
			greetingLine(context),
			[
				[
					ended(forWhat(context)),
					`I would like to ask whether you would be willing to ${be}.`,
					relationSentence(context),
				],
				[
					"If you agree, which e-mail address or phone number may I pass on?",
					"I will tell you before anybody gets in touch, and what it is about.",
				],
				["If it does not suit you, a short no is all I need. I will understand, and no reason is necessary."],
				["Thank you for thinking about it."],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: [
			// Which post it is may stay open here.
			...commonAsks(context, to).filter(({ kind }) => kind !== "company" && kind !== "position"),
			...relationAsk(context),
		],
	};
};

const forWhat = (context: LetterContext): string =>
	positionOf(context) === null && context.company.name === null
		? "I am applying for a new role"
		: `I am applying for ${subjectsOf(context).roleAtCompany}`;

const relationAsk = ({ recipient, reference }: LetterContext): readonly MissingAsk[] =>
	(reference?.relation ?? "") === "" ? [{ kind: "relation", about: recipient?.name ?? null }] : [];

/** "You have seen my work as my manager at Tamarind Books."; `null` where the note cannot be said to them. */
const relationSentence = (context: LetterContext): string | null => {
	const relation = context.reference?.relation ?? "";
	const names = recordedWords(context);
	const deed = deedOfTheirs(relation, names);
	if (deed !== null) return ended(`You ${deed.text}`);
	const note = readNote(inTheirRole(relation, context), names);
	switch (note?.kind) {
		case "sentence":
			return note.text;
		case "deed":
			return ended(`You ${note.text}`);
		case "topic":
			return ended(`You have seen my work as ${note.text.replace(/^(?:as|was|is) /, "")}`);
		case "claim":
		case "reason":
		case undefined:
			return null;
	}
};

/** "Rosa was my manager" says the role of somebody who knows it: "my manager". */
const inTheirRole = (relation: string, { recipient }: LetterContext): string => {
	const match = relation.match(/^(.{1,60}?)\s+(?:is|was|are|were|has been|had been)\s+(.+)$/i);
	const [, who = "", role = ""] = match ?? [];
	const own = new Set(wordsOfName(`${recipient?.name ?? ""} ${recipient?.preferredName ?? ""}`).map(foldName));
	const isThey =
		/^(?:she|he|they)$/i.test(who) || (who !== "" && wordsOfName(who).every((word) => own.has(foldName(word))));
	return isThey ? role : relation;
};
