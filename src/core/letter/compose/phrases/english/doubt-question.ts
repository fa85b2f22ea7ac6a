import { ended } from "../ended.ts";
import { type Note, readNote } from "./note.ts";

const QUESTIONS: readonly (readonly [RegExp, string])[] = [
	[/^if (.+)$/, "They may ask whether $1"],
	[/^((?:whether|how|why|what|where|when|who) .+)$/, "They may ask $1"],
	[/^(?:not enough|too little|(?:my |a )?lack of|no|missing) (?:my )?(.+)$/, "They may ask about my $1"],
	[/^(too .+|(?:over|under)[a-z-]*qualified|inexperienced)$/, "They may ask whether I am $1"],
	[/^((?:not|never) .+)$/, "They may ask about this: $1"],
	[/^(.+)$/, "They may ask about $1"],
];

/** A doubt of theirs as the question a referee may hear: neutral, and in the user's own words. */
export const doubtQuestion = (doubt: string, names: ReadonlySet<string>): string => {
	const note = readNote(doubt, names);
	return ended(note === null ? plainly(doubt.replace(/\s+/g, " ").trim()) : questionOf(note));
};

const questionOf = (note: Note): string => {
	switch (note.kind) {
		case "topic": {
			const row = QUESTIONS.find(([pattern]) => pattern.test(note.text));
			return row === undefined ? plainly(note.text) : note.text.replace(row[0], row[1]);
		}
		case "deed": {
			const asked = note.text.match(/^(?:asked|wondered)(?: me)? ((?:about|whether|if|how|why|what) .+)$/);
			return asked?.[1] === undefined ? plainly(note.text) : `They may ask ${asked[1].replace(/^if /, "whether ")}`;
		}
		case "sentence":
		case "claim":
		case "reason":
			return plainly(note.text);
	}
};

const plainly = (text: string): string => `They may ask about this: ${text}`;
