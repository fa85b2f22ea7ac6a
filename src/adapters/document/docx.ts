import { AlignmentType, Document, Packer, Paragraph, TextRun } from "docx";
import {
	type LetterSheet,
	lineDirection,
	lineSide,
	type SheetBlock,
	type SheetPart,
} from "#core/letter/sheet/sheet.ts";
import type { TextDirection } from "#core/letter/text-direction.ts";
import { levelsOf, runsOf } from "./bidi-runs.ts";

/** On every computer that opens Word files, or replaced by its like. */
const FONT = { ascii: "Georgia", hAnsi: "Georgia", eastAsia: "Georgia", cs: "Times New Roman" } as const;
/** In half points. */
const SIZE = 22;
const ARABIC_SIZE = 26;
/** From here on in twentieths of a point. */
const BELOW_BLOCK = 240;
const LINE_PITCH = 300;

const PAPER = {
	a4: { width: 11_906, height: 16_838 },
	letter: { width: 12_240, height: 15_840 },
} as const;
/** An inch. */
const MARGIN = 1_440;

/** Parts that stay on one page with what follows them. */
const KEPT_WITH_NEXT: ReadonlySet<SheetPart> = new Set<SheetPart>(["closing", "signature"]);

/**
 * A letter as a Word document. Every line is a paragraph of its own direction, and within it what reads from the right
 * is marked as such, so that a Latin name inside Arabic keeps its place and its brackets.
 */
export const docxOf = async (sheet: LetterSheet): Promise<Uint8Array> => {
	const children = sheet.blocks.flatMap((block) =>
		block.lines.map((line, at) => paragraphOf(sheet, block, line, at === block.lines.length - 1)),
	);
	return new Uint8Array(
		await Packer.toBuffer(
			new Document({
				title: sheet.title,
				creator: sheet.author,
				lastModifiedBy: sheet.author,
				styles: {
					default: {
						document: {
							run: {
								font: FONT,
								size: SIZE,
								sizeComplexScript: ARABIC_SIZE,
								language: { value: latinLang(sheet.lang), bidirectional: "ar-SA" },
							},
							paragraph: { spacing: { line: LINE_PITCH, after: 0 } },
						},
					},
				},
				sections: [
					{
						properties: {
							page: {
								size: PAPER[sheet.paper],
								margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
							},
						},
						children,
					},
				],
			}),
		),
	);
};

const latinLang = (lang: string): string => (lang === "ar" ? "en-GB" : lang);

const paragraphOf = (sheet: LetterSheet, block: SheetBlock, line: string, isLast: boolean): Paragraph => {
	const { part } = block;
	const direction = lineDirection(sheet, line);
	return new Paragraph({
		bidirectional: direction === "rtl",
		// Word reads "start" and "end" by the paragraph's own direction.
		alignment: lineSide(sheet, block, line) === direction ? AlignmentType.START : AlignmentType.END,
		spacing: { after: isLast && part !== "signature" && part !== "closing" ? BELOW_BLOCK : 0 },
		keepNext: KEPT_WITH_NEXT.has(part),
		children: textRuns(sheet, line, direction, part === "subject"),
	});
};

const textRuns = ({ lang }: LetterSheet, line: string, direction: TextDirection, isBold: boolean): readonly TextRun[] =>
	runsOf(levelsOf(line, direction), 0, line.length).map(({ start, end, level }) => {
		const isFromTheRight = level % 2 === 1;
		return new TextRun({
			text: line.slice(start, end),
			rightToLeft: isFromTheRight,
			...(isBold ? { bold: true, boldComplexScript: true } : {}),
			language: { value: latinLang(lang), bidirectional: "ar-SA" },
		});
	});
