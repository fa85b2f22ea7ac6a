import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import type { LetterPerson } from "../context.ts";
import { TITLES } from "../titles.ts";
import { type Check, type CheckInput, type Finding, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

/** A name that was only heard stands in the letter: its spelling must be seen somewhere before it leaves. */
export const heardName: Check<"heard-name"> = {
	id: "heard-name",
	run: (input) => {
		if (input.letter.kind === "address-request") return NOT_ASKED;
		const { recipient, interviewers, otherPeopleHere } = input.context;
		const people = [
			...(recipient === null ? [] : [recipient]),
			...interviewers.filter((person) => person.id !== recipient?.id),
			// A heads-up names those met in earlier rounds too.
			...(input.letter.kind === "reference-heads-up" ? otherPeopleHere : []),
		];
		const heard = people.filter((person) => person.nameSource === "only-heard" && person.name !== null);
		return foundOrPassed(
			"heard-name",
			heard.flatMap((person) => findingFor(person, input)),
			null,
		);
	},
};

const findingFor = (person: LetterPerson, input: CheckInput): readonly Finding<"heard-name">[] => {
	const words = new Set(
		wordsOfName(`${person.name ?? ""} ${person.greeting ?? ""}`)
			.map(foldName)
			.filter((word) => word.length > 1 && !TITLES.has(word)),
	);
	const token = input.bodyTokens.find((each) => each.isCapitalised && words.has(each.folded));
	if (token === undefined) return [];
	return [
		finding("heard-name", {
			level: "must-look",
			field: "body",
			range: { start: token.start, end: token.end },
			found: token.text,
			key: foldName(person.name ?? ""),
			data: { name: person.name ?? "" },
		}),
	];
};
