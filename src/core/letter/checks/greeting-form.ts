import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { greetingName } from "../greeting.ts";
import { isInside } from "../letter-layout.ts";
import { type CheckInput, type Finding, finding } from "./check.ts";
import { greetedNames } from "./greeted.ts";
import { greetedTitle } from "./greeting-tokens.ts";
import { namesOfPerson, TITLES } from "./names.ts";

/** The title and the order of names in the greeting, against what was recorded; nothing while a name in it is wrong. */
export const greetingForm = (
	input: CheckInput,
	wrongNames: readonly Finding<"greeting-name">[],
): readonly Finding<"greeting-name">[] => {
	// Whoever is named instead, the title may be theirs.
	if (wrongNames.some(({ data }) => data.problem === "someone-else")) return [];
	return wrongNames.length > 0
		? otherTitle(input)
		: [...otherTitle(input), ...droppedTitle(input), ...otherOrder(input)];
};

const PLAIN_TITLES = new Set("mr mrs ms miss mx السيد السيده الانسه الاستاذ الاستاذه".split(" "));

/** Another title than the recorded one. "Professor" and "Prof." are one. */
const otherTitle = (input: CheckInput): readonly Finding<"greeting-name">[] => {
	const recorded = recordedTitle(input);
	const written = greetedTitle(input);
	if (recorded === null || written === null || titleKey(recorded) === titleKey(written.text)) return [];
	// Somebody may be greeted by the higher of two titles; only a lower or another plain one is worth a look.
	if (!PLAIN_TITLES.has(titleKey(written.text))) return [];
	return [
		finding("greeting-name", {
			level: "may-look",
			field: "body",
			range: { start: written.start, end: written.end },
			found: written.text,
			key: `title:${written.folded}`,
			data: { problem: "title", written: written.text, expected: recorded },
			fixes: [recorded.replace(/\.$/, input.letter.body[written.end] === "." ? "" : ".")],
		}),
	];
};

/** As noted for the person, else as the form after "Dear" begins. */
const recordedTitle = ({ context }: CheckInput): string | null => {
	const noted = context.recipient?.honorific?.trim() ?? "";
	if (noted !== "") return noted;
	const [first = ""] = (context.recipient?.greeting ?? "").trim().split(/\s+/);
	return TITLES.has(foldName(first)) ? first : null;
};

/** "Dear Nour Qabbani" to a recorded Dr Qabbani: the form they gave holds a title that was earned. */
const droppedTitle = (input: CheckInput): readonly Finding<"greeting-name">[] => {
	const { recipient } = input.context;
	const form = recipient === null ? null : greetingName(recipient);
	const recorded = recordedTitle(input);
	if (form === null || recorded === null || PLAIN_TITLES.has(titleKey(recorded)) || greetedTitle(input) !== null)
		return [];
	if (!TITLES.has(foldName(form.split(" ")[0] ?? ""))) return [];
	const { greeting } = input.layout;
	// "Sir" is a title in some places and a greeting in others; where it stands it is not left out.
	if (input.bodyTokens.some(({ start, text }) => isInside(start, greeting) && titleKey(text) === titleKey(recorded)))
		return [];
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

const titleKey = (title: string): string => {
	const folded = foldName(title);
	return SAME_TITLE[folded] ?? folded;
};

/** Titles that say the same, folded. In Arabic "الأستاذة" is as polite as "السيدة", and either is right. */
const SAME_TITLE: Readonly<Record<string, string>> = {
	professor: "prof",
	doctor: "dr",
	engineer: "eng",
	engr: "eng",
	الاستاذ: "السيد",
	الاستاذه: "السيده",
};
