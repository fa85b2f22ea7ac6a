import type { LetterContext } from "../context.ts";
import { type Composer, type MissingAsk, noteAsks, noteFor, usedFact } from "./draft.ts";
import { labelOf } from "./label-of.ts";

/** Passes on one piece of news with the user's reason, and asks nothing: it takes the place of a question. */
export const composeNews: Composer = ({ context, phrases, matter }) => {
	const { clipping } = context;
	const piece = pieceOf(context);
	const reason = noteFor(context, clipping?.reason ?? "");
	if (clipping === null || piece === "") return { paragraphs: [], asks: [{ kind: "clipping", about: null }] };
	return {
		subject: titleOf(context),
		paragraphs: [
			[phrases.news.lead(matter)],
			// Their words stand on lines of their own, in whatever language they are.
			[piece],
			[reason === null ? null : phrases.asSentence(reason)],
			[phrases.news.noReply],
		],
		facts: [usedFact("clipping", labelOf(titleOf(context) ?? piece), piece)],
		asks: reasonAsks(context),
	};
};

const titleOf = ({ clipping }: LetterContext): string | null => {
	const text = clipping?.title.replace(/\s+/g, " ").trim() ?? "";
	return text === "" ? null : text;
};

/** The title, and the link on a line of its own. */
const pieceOf = (context: LetterContext): string =>
	[titleOf(context), context.clipping?.url?.trim() ?? ""].filter((line) => line !== null && line !== "").join("\n");

const reasonAsks = (context: LetterContext): readonly MissingAsk[] => {
	const reason = context.clipping?.reason ?? "";
	return reason === "" ? [{ kind: "clipping-reason", about: null }] : noteAsks(context, [reason]);
};
