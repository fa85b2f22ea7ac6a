import type { CheckInput } from "../checks/check.ts";
import type { Range } from "../letter-layout.ts";
import type { Prose } from "./grammar-rule.ts";

/** Running text of a letter, with where it begins in its field. */
export interface PlacedProse extends Prose {
	readonly start: number;
}

/** The subject, and the body between greeting and closing: greetings, signatures and addresses are no sentences. */
export const proseOf = ({ letter, layout, names }: CheckInput): readonly PlacedProse[] => {
	const { language } = letter;
	const isName = (word: string): boolean => names.accepted.has(word.toLowerCase());
	const start = layout.greeting?.end ?? layout.block?.end ?? 0;
	const end = Math.max(start, layout.closing?.start ?? letter.body.length);
	return [
		{ text: letter.subject, start: 0, place: "subject", language, isName },
		{ text: letter.body.slice(start, end), start, place: "body", language, isName },
	];
};

/** Each alternative begins where a run begins and takes it whole: a long run without a space is read through once. */
const ADDRESS = /(?<!\S)[^\s@]+@\S+|(?:https?:\/\/|www\.)\S+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/gi;
/** Somebody else's words: a headline, a question that was asked. */
const QUOTED = /“[^”\n]{0,1000}”|(?<![\p{L}\p{N}])"[^"\n]{0,1000}"/gu;

/** Stretches no rule of grammar has a say in: addresses, quotations, and what the record itself calls so. */
export const leftAlone = (text: string, recorded: readonly string[]): readonly Range[] => {
	const lower = text.toLowerCase();
	const named = recorded.flatMap((name) => {
		const ranges: Range[] = [];
		for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
			ranges.push({ start: at, end: at + name.length });
		}
		return ranges;
	});
	const matched = [ADDRESS, QUOTED].flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
	);
	return [...named, ...matched];
};

/** Names and titles as the record has them, in lower case. */
export const recordedTexts = ({ context }: CheckInput): readonly string[] => {
	const { company, agencyName, position, sender, offer, clipping, recipient, interviewers, otherPeopleHere, referees } =
		context;
	const people = [recipient, ...interviewers, ...otherPeopleHere, ...referees];
	return [
		company.name,
		...company.aliases,
		company.legalForm,
		agencyName,
		position,
		sender.name,
		offer?.companyName,
		clipping?.title,
		...people.flatMap((person) => [person?.name, person?.title]),
	].flatMap((text) => (text == null || text.trim().length < 2 ? [] : [text.trim().toLowerCase()]));
};
