import type { Template } from "../../template/template.ts";
import type { LetterContext } from "../context.ts";
import { endsSentence, sentencesOfLine } from "./line-sentences.ts";
import { readSlots, type TemplatePiece } from "./read-slots.ts";
import { type SlotValues, slotValuesOf } from "./slot-values.ts";
import type { SlotName } from "./slots.ts";

/** A template filled for one letter. */
export interface FilledTemplate {
	readonly subject: string;
	readonly body: string;
	/** Slots whose fact the record lacks, each once, in the order of the text: to be asked for. */
	readonly missing: readonly SlotName[];
}

/** `left-out`: a sentence with a hole goes, so that no brace is ever sent; `kept`: the slot stays to be seen. */
export type Gaps = "left-out" | "kept";

/** Fills a template from the record. Whatever is not recorded is left out or stays a slot, never guessed. */
export const fillTemplate = (
	template: Pick<Template, "subject" | "body">,
	context: LetterContext,
	gaps: Gaps,
): FilledTemplate => {
	const values = slotValuesOf(context);
	return {
		subject: tidyLine(filled(template.subject, values, gaps)),
		body:
			gaps === "kept" ? filled(template.body, values, gaps) : tidyBody(sentencesWithoutHoles(template.body, values)),
		missing: missingIn(`${template.subject}\n${template.body}`, values),
	};
};

const slotsIn = (text: string): readonly SlotName[] =>
	readSlots(text).pieces.flatMap((piece) => (piece.kind === "slot" ? [piece.slot] : []));

const missingIn = (text: string, values: SlotValues): readonly SlotName[] => [
	...new Set(slotsIn(text).filter((slot) => values[slot] === null)),
];

const filled = (text: string, values: SlotValues, gaps: Gaps): string => {
	const { pieces } = readSlots(text);
	return pieces
		.map((piece, at) => {
			if (piece.kind === "text") return piece.text;
			const value = values[piece.slot] ?? (gaps === "kept" ? `{${piece.slot}}` : "");
			return endsTwice(value, pieces[at + 1]) ? value.slice(0, -1) : value;
		})
		.join("");
};

/** A sentence, or a greeting, brings its own stop: "{talked about}." and "{greeting}," do not end twice. */
const endsTwice = (value: string, next: TemplatePiece | undefined): boolean =>
	next?.kind === "text" && /[.!?,،؟]$/.test(value) && /^[.!?,،؟]/.test(next.text);

/** Slots that hold a whole sentence. */
const SENTENCE_SLOTS: ReadonlySet<SlotName> = new Set<SlotName>([
	"greeting",
	"thanks",
	"talked about",
	"strong point",
	"doubt",
	"interest",
	"next step",
]);
const beginsAfter = (before: string): boolean =>
	before === "" || (/\s$/.test(before) && (/\}\s+$/.test(before) || endsSentence(before)));
const ENDS_SENTENCE = /^(?:\s*$|\s+(?=[\p{Lu}\p{Lo}{]))/u;

const beginsWithSentenceSlot = (text: string): boolean => {
	const [first] = readSlots(text).pieces;
	return first?.kind === "slot" && SENTENCE_SLOTS.has(first.slot);
};

/** A slot that is a sentence by itself goes alone: "{talked about} I liked it." keeps its second sentence. */
const withoutSentenceSlots = (line: string, values: SlotValues): string =>
	readSlots(line).pieces.reduceRight((text, piece) => {
		if (piece.kind !== "slot" || values[piece.slot] !== null || !SENTENCE_SLOTS.has(piece.slot)) return text;
		const [before, after] = [text.slice(0, piece.start), text.slice(piece.end)];
		return beginsAfter(before) && ENDS_SENTENCE.test(after) ? before + after.replace(/^\s+/, "") : text;
	}, line);

/** Filled line by line; a sentence that speaks of what is not known goes as a whole, for half of it would say nothing. */
const sentencesWithoutHoles = (body: string, values: SlotValues): string =>
	body
		.split("\n")
		.map((line) => {
			if (missingIn(line, values).length === 0) return filled(line, values, "left-out");
			const rest = withoutSentenceSlots(line, values);
			const whole = sentencesOfLine(rest, beginsWithSentenceSlot).filter(
				(sentence) => missingIn(sentence, values).length === 0,
			);
			return filled(whole.join("").trimEnd(), values, "left-out");
		})
		.filter((line, at, lines) => line !== "" || body.split("\n")[at] === "" || lines.length === 1)
		.join("\n");

/** Lines that went leave no wider gap than one empty line, and none at the ends. */
const tidyBody = (text: string): string =>
	text
		.replace(/[ \t]+\n/g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.replace(/^\n+/, "")
		.trimEnd();

/** A subject that lost a part, without the signs that joined it: "Thank you –  interview" is "Thank you – interview". */
const tidyLine = (text: string): string =>
	text
		.replace(/\(\s*\)/g, "")
		.replace(/\s+/g, " ")
		.replace(/([–—,:|-] )(?:[–—,:|-] )+/g, "$1")
		.replace(/\s+([,.:;!?])/g, "$1")
		.replace(/^[\s–—,:|-]+|[\s–—,:|-]+$/g, "");
