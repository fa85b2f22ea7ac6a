import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { doubtOfForm } from "../form-doubt.ts";
import { trustedGreetingName } from "../greeting.ts";
import { isInside } from "../letter-layout.ts";
import { isInScriptOf } from "../script.ts";
import { type CheckInput, type Finding, finding } from "./check.ts";
import { greetedNames } from "./greeted.ts";
import { greetedTitles, titlesOfForm } from "./greeting-tokens.ts";
import { namesOfPerson } from "./names.ts";
import { isAnotherTitle, senseOfTitles } from "./title-sense.ts";

/** The title and the order of names in the greeting, against what was recorded; nothing while a name in it is wrong. */
export const greetingForm = (
	input: CheckInput,
	wrongNames: readonly Finding<"greeting-name">[],
): readonly Finding<"greeting-name">[] => {
	// Whoever is named instead, the title may be theirs.
	if (wrongNames.some(({ data }) => data.problem === "someone-else")) return [];
	return wrongNames.length > 0
		? otherTitle(input)
		: [...otherTitle(input), ...droppedTitle(input), ...otherOrder(input), ...notedNickname(input)];
};

/** Another title than the recorded one: of the other gender, or one that says less. */
const otherTitle = (input: CheckInput): readonly Finding<"greeting-name">[] => {
	const { language, body } = input.letter;
	const recorded = recordedTitles(input);
	const titles = greetedTitles(input);
	const first = titles[0];
	const last = titles.at(-1);
	if (recorded.length === 0 || first === undefined || last === undefined) return [];
	const written = senseOfTitles(
		titles.map(({ text }) => text),
		language,
	);
	const meant = senseOfTitles(recorded, language);
	if (!isAnotherTitle(written, meant)) return [];
	const range = { start: first.start, end: last.end };
	const found = body.slice(range.start, range.end);
	const expected = recorded.join(" ");
	// "Frau" for a recorded "Dr" wants both of them.
	const isToAdd = written.languages.includes("de") && !meant.languages.includes("de") && meant.rank > written.rank;
	const fix = isToAdd ? `${found} ${expected}` : expected;
	return [
		finding("greeting-name", {
			level: "may-look",
			field: "body",
			range,
			found,
			key: `title:${titles.map(({ folded }) => folded).join(" ")}`,
			data: { problem: "title", written: found, expected },
			fixes: isInScriptOf(fix, language) ? [fix.replace(/\.$/, body[range.end] === "." ? "" : ".")] : [],
		}),
	];
};

/** As noted for the person, else as the form after "Dear" begins. */
const recordedTitles = (input: CheckInput): readonly string[] => {
	const { recipient } = input.context;
	const noted = recipient?.honorific?.trim() ?? "";
	return noted !== "" ? noted.split(/\s+/) : titlesOfForm(recipient?.greeting ?? "", input);
};

/** "Dear Nour Qabbani" to a recorded Dr Qabbani: the form they gave holds a title that was earned. */
const droppedTitle = (input: CheckInput): readonly Finding<"greeting-name">[] => {
	const { recipient } = input.context;
	const form = recipient === null ? null : trustedGreetingName(recipient, input.letter.language);
	const recorded = recordedTitles(input);
	if (form === null || recorded.length === 0 || greetedTitles(input).length > 0) return [];
	if (senseOfTitles(recorded, input.letter.language).rank === 0) return [];
	if (titlesOfForm(form, input).length === 0) return [];
	const { greeting } = input.layout;
	// "Sir" is a title in some places and a greeting in others; where it stands it is not left out.
	const keys = new Set(recorded.map(foldName));
	if (input.bodyTokens.some(({ start, folded }) => isInside(start, greeting) && keys.has(folded))) return [];
	const greeted = greetedNames(input);
	const first = greeted[0];
	const last = greeted.at(-1);
	const preferred = new Set(wordsOfName(recipient?.preferredName ?? null).map(foldName));
	if (first === undefined || last === undefined || greeted.every(({ folded }) => preferred.has(folded))) return [];
	const range = { start: first.start, end: last.end };
	const written = input.letter.body.slice(range.start, range.end);
	return [
		finding("greeting-name", {
			level: "may-look",
			field: "body",
			range,
			found: written,
			key: `dropped:${foldName(written)}`,
			data: { problem: "dropped-title", written, expected: form },
			fixes: [form],
		}),
	];
};

/** "Dear Bob" to Robert Hale, as noted: theirs to be called, and asked about until it is noted as what they go by. */
const notedNickname = (input: CheckInput): readonly Finding<"greeting-name">[] => {
	const { recipient } = input.context;
	const doubt = recipient === null ? null : doubtOfForm(recipient);
	if (doubt?.kind !== "nickname") return [];
	const noted = new Set(wordsOfName(doubt.written).map(foldName));
	const own = new Set(wordsOfName(recipient?.name ?? null).map(foldName));
	const token = greetedNames(input).find(({ folded }) => noted.has(folded) && !own.has(folded));
	if (token === undefined) return [];
	return [
		finding("greeting-name", {
			level: "may-look",
			field: "body",
			range: { start: token.start, end: token.end },
			found: token.text,
			key: `nickname:${token.folded}`,
			data: { problem: "nickname", written: token.text, expected: doubt.expected },
		}),
	];
};

/** "Dear Okafor Ines": all of them recorded, and in an order that no recorded form has. */
const otherOrder = (input: CheckInput): readonly Finding<"greeting-name">[] => {
	const { recipient } = input.context;
	if (recipient === null) return [];
	const forms = namesOfPerson(recipient).map((name) => wordsOfName(name).map(foldName));
	const own = greetedNames(input).filter(({ folded }) => forms.some((form) => form.includes(folded)));
	const first = own[0];
	const last = own.at(-1);
	if (first === undefined || last === undefined || own.length < 2) return [];
	const written = own.map(({ folded }) => folded);
	if (new Set(written).size < written.length || forms.some((form) => isInOrder(written, form))) return [];
	const ordered = forms.find((form) => written.every((word) => form.includes(word)));
	if (ordered === undefined) return [];
	const expected = [...own].sort((a, b) => ordered.indexOf(a.folded) - ordered.indexOf(b.folded));
	const fix = expected.map(({ text }) => text).join(" ");
	const found = input.letter.body.slice(first.start, last.end);
	return [
		finding("greeting-name", {
			level: "may-look",
			field: "body",
			range: { start: first.start, end: last.end },
			found,
			key: `order:${foldName(found)}`,
			data: { problem: "order", written: found, expected: fix },
			fixes: [fix],
		}),
	];
};

const isInOrder = (words: readonly string[], form: readonly string[]): boolean => {
	let from = 0;
	for (const word of words) {
		const at = form.indexOf(word, from);
		if (at < 0) return false;
		from = at + 1;
	}
	return true;
};
