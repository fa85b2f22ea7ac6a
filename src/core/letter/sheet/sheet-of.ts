import type { CalendarDate } from "../../time/calendar-date.ts";
import type { CountryCode } from "../../time/work-week.ts";
import type { Letter, LetterLanguage } from "../letter.ts";
import { directionOf, type TextDirection } from "../text-direction.ts";
import { bodyPartsOf } from "./body-parts.ts";
import { fullDate } from "./full-date.ts";
import { paperOf } from "./paper-of.ts";
import { type LetterSheet, lineDirection, type SheetBlock, type SheetPart } from "./sheet.ts";

/** Blank lines between the closing and the name, for a signature by hand. */
const SIGNATURE_LINES = 4;

export interface SheetInput {
	readonly letter: Pick<Letter, "subject" | "body" | "language">;
	readonly sender: {
		readonly name: string;
		readonly address: string;
		readonly email: string;
		readonly phone: string;
	};
	readonly recipient: {
		/** With the title where one is recorded: "Dr Nour Qabbani". */
		readonly name: string | null;
		readonly position: string | null;
		readonly company: string | null;
		readonly address: string;
	};
	/** The day at the head of the letter. */
	readonly date: CalendarDate;
	/** Where the letter is read, which decides the paper. */
	readonly country: CountryCode;
	/** Whether it goes by post: an e-mail carries no addresses of houses. */
	readonly isForPost: boolean;
}

/** Lays a letter out for paper. What is not known leaves no gap. */
export const sheetOf = (input: SheetInput): LetterSheet => {
	const { letter, sender, recipient } = input;
	const direction = directionOf(letter.body) ?? "ltr";
	const lang = langOf(letter, direction);
	const { text, closing, name } = bodyPartsOf(printable(letter.body));
	const isSigned = input.isForPost && closing !== null;
	const blocks: readonly SheetBlock[] = [
		...(input.isForPost
			? [
					block("sender", [sender.name, ...linesOf(sender.address), sender.email, sender.phone]),
					block("date", [fullDate(input.date, languageOf(letter, direction), input.country)]),
					block("recipient", [recipient.name, recipient.position, recipient.company, ...linesOf(recipient.address)]),
				]
			: []),
		block("subject", [letter.subject]),
		{ part: "text", lines: text },
		block("closing", [closing]),
		{ part: "signature", lines: isSigned ? Array.from({ length: SIGNATURE_LINES }, () => "") : [] },
		block("name", name),
	];
	const ordered = (each: SheetBlock): SheetBlock => ({
		...each,
		lines: each.lines.map((line) => (lineDirection({ direction }, line) === "rtl" ? keepNumbers(line) : line)),
	});
	return {
		paper: paperOf(input.country),
		direction,
		lang,
		title: printable(letter.subject).trim(),
		author: printable(sender.name).trim(),
		blocks: blocks.filter(({ lines }) => lines.length > 0).map(ordered),
	};
};

const block = (part: SheetPart, lines: readonly (string | null)[]): SheetBlock => ({
	part,
	lines: lines.map((line) => printable(line ?? "").trim()).filter((line) => line !== ""),
});

// Control characters, which a paste may bring along, have no place in a document and make a Word file unreadable.
const UNPRINTABLE = /[\p{Cc}\p{Cn}\uFFFE\uFFFF]/gu;

const printable = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll("\t", "    ")
		.replace(UNPRINTABLE, (character) => (character === "\n" || character === "\r" ? character : ""));

// In a line from the right the groups of "+44 20 7946 0000" would stand in reverse: marks keep them in their order.
const TELEPHONE = /\+?\d[\d ()./-]{5,}\d/g;
const LEFT_TO_RIGHT = "\u200e";

const keepNumbers = (line: string): string =>
	line.replace(TELEPHONE, (number) => `${LEFT_TO_RIGHT}${number}${LEFT_TO_RIGHT}`);

const linesOf = (address: string): readonly string[] => address.split(/\r\n?|\n/);

/** The language a date is written in: the text's, where the letter's was left as it was. */
const languageOf = ({ language }: SheetInput["letter"], direction: TextDirection): LetterLanguage =>
	direction === "rtl" ? "ar" : language === "ar" ? "en-gb" : language;

const langOf = ({ language }: SheetInput["letter"], direction: LetterSheet["direction"]): string => {
	// The text decides: who writes in Arabic may have left the language of the letter as it was.
	if (direction === "rtl") return "ar";
	if (language === "en") return "en-US";
	return language === "en-gb" ? "en-GB" : language;
};
