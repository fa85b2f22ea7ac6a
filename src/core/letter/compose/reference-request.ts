import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { type Composer, ifFuller, noteAsks, noteFor, unlessShort } from "./draft.ts";

/** Asks somebody to be a referee: for what, how they know the user's work, and an easy way to say no. */
export const composeReferenceRequest: Composer = ({ context, phrases, matter }) => {
	const { recipient, reference } = context;
	const said = phrases.referenceRequest;
	const relation = reference?.relation ?? "";
	const note = noteFor(context, relation);
	const own = new Set(wordsOfName(`${recipient?.name ?? ""} ${recipient?.preferredName ?? ""}`).map(foldName));
	return {
		paragraphs: [
			[
				said.applying(matter),
				said.willing,
				note === null ? null : said.relation(note, own, matter),
				ifFuller(context, phrases.tellMoreAboutRole),
			],
			[said.whichAddress, unlessShort(context, said.willTell)],
			[said.shortNo, unlessShort(context, said.noReason)],
			[said.thanks],
		],
		asks: relation === "" ? [{ kind: "relation", about: recipient?.name ?? null }] : noteAsks(context, [relation]),
	};
};
