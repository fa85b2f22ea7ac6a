import type { LetterContext } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, type MissingAsk, subjectOf, usedFact } from "./draft.ts";
import { asSentence, labelOf } from "./note.ts";
import { subjectsOf } from "./subjects.ts";

/** Passes on one piece of news with the user's reason, and asks nothing: it takes the place of a question. */
export const composeNews: Composer = (context) => {
	const { roleAtCompany } = subjectsOf(context);
	const { clipping } = context;
	const to = addressOf(context);
	const piece = pieceOf(context);
	return {
		subject: subjectOf([title(context), newsLine(context)]),
		body: bodyOf(
			greetingLine(context),
			piece === ""
				? []
				: [
						[`I would like to pass on a piece of news, with ${roleAtCompany} in mind:`],
						[piece],
						[clipping === null || clipping.reason === "" ? null : asSentence(clipping.reason)],
						["There is no need to reply to this."],
					],
			closingLines(context),
		),
		to,
		facts: piece === "" ? [] : [usedFact("clipping", labelOf(title(context) ?? piece), piece)],
		asks: [...commonAsks(context, to), ...asksOf(context, piece)],
	};
};

const title = ({ clipping }: LetterContext): string | null => {
	const text = clipping?.title.replace(/\s+/g, " ").trim() ?? "";
	return text === "" ? null : text;
};

const newsLine = ({ company }: LetterContext): string =>
	company.name === null ? "A piece of news" : `A piece of news about ${company.name.trim()}`;

/** The title, and the link on a line of its own. */
const pieceOf = (context: LetterContext): string =>
	[title(context), context.clipping?.url?.trim() ?? ""].filter((line) => line !== null && line !== "").join("\n");

const asksOf = ({ clipping }: LetterContext, piece: string): readonly MissingAsk[] => {
	if (clipping === null || piece === "") return [{ kind: "clipping", about: null }];
	return clipping.reason === "" ? [{ kind: "clipping-reason", about: null }] : [];
};
