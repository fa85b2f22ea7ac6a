import { foldName } from "../../../../proofread/fold.ts";
import { wordsOfName } from "../../../../proofread/name-words.ts";
import { ended } from "../ended.ts";
import type { Matter, NoteText } from "../phrases.ts";
import { deedOfTheirs, readNote } from "./note.ts";

/** "You have seen my work as my manager at Tamarind Books."; `null` where the note cannot be said to them. */
export const relationSentence = (relation: NoteText, own: ReadonlySet<string>, { names }: Matter): string | null => {
	const deed = deedOfTheirs(relation, names);
	if (deed !== null) return ended(`You ${deed.text}`);
	const note = readNote(inTheirRole(relation, own), names);
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
const inTheirRole = (relation: string, own: ReadonlySet<string>): string => {
	const match = relation.match(/^(.{1,60}?)\s+(?:is|was|are|were|has been|had been)\s+(.+)$/i);
	const [, who = "", theirRole = ""] = match ?? [];
	const isThey =
		/^(?:she|he|they)$/i.test(who) || (who !== "" && wordsOfName(who).every((word) => own.has(foldName(word))));
	return isThey ? theirRole : relation;
};
