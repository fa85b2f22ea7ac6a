import { isAbbreviation } from "../../proofread/tokens.ts";

// Beside the English ones: templates are in six languages, and a sentence too long is better than half of one.
const FURTHER = new Set(
	"m mme mlle dra sra srta ud uds hr fr nr bzw ca incl dept inc ltd co rev capt col gen mag ing univ tel ext av etc".split(
		" ",
	),
);

/** True where a text ends with the end of a sentence: a stop, unless it is an abbreviation's, an initial's or a number's. */
export const endsSentence = (text: string): boolean => {
	const [, stops = "", tail = ""] = text.trimEnd().match(/([.!?؟…]+)(["”’»)\]]*)$/u) ?? [];
	if (stops !== ".") return stops !== "";
	const before = text.trimEnd().slice(0, -(stops.length + tail.length));
	const word = before.match(/[\p{L}\p{M}\p{N}'’]+(?:\.[\p{L}\p{M}\p{N}]+)*$/u)?.[0] ?? "";
	// "e.g", "a.m" and "أ.د"; a day's number, as in "17. April".
	const isShort = /^\p{L}(?:\.\p{L})*$/u.test(word) || /^\d{1,2}$/.test(word) || /^z\.b$/i.test(word);
	return !isShort && !isAbbreviation(word) && !FURTHER.has(word.toLowerCase());
};

/**
 * The sentences of one line of a template, each with the spaces behind it. Where it is not sure that one ends it goes on,
 * as before a small letter. Before a slot it does too, unless `beginsSentence` says of what is left of the line that its
 * slot always begins one.
 */
export const sentencesOfLine = (line: string, beginsSentence: (rest: string) => boolean): readonly string[] => {
	const sentences: string[] = [];
	let from = 0;
	for (const { index, 0: gap } of line.matchAll(/(?<=[.!?؟…]["”’»)\]]*)\s+/gu)) {
		const to = index + gap.length;
		const rest = line.slice(to);
		const goesOn = /^["“«([]*\p{Ll}/u.test(rest) || (rest.startsWith("{") && !beginsSentence(rest));
		if (rest === "" || goesOn || !endsSentence(line.slice(0, index))) continue;
		sentences.push(line.slice(from, to));
		from = to;
	}
	return [...sentences, line.slice(from)];
};
