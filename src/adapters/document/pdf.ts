import PDFDocument from "pdfkit";
import { type LetterSheet, lineDirection, lineSide, type SheetBlock } from "#core/letter/sheet/sheet.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";
import { fromTheLeft, mirrored } from "./bidi-runs.ts";
import { breakLines } from "./break-lines.ts";
import { type Atom, atomsOf, type SetText, setText, withoutMarks } from "./font-atoms.ts";
import { loadFonts, type ReadFont, type SheetFont } from "./fonts.ts";

/** All in points. */
const MARGIN = 72;
const SIZE = 11;
const LINE_PITCH = 16.5;
const BELOW_BLOCK = 14;
const PARAGRAPH_GAP = 8;
const PAPER = { a4: "A4", letter: "LETTER" } as const;

interface SetLine {
	readonly set: SetText;
	readonly isFromTheRight: boolean;
}

/**
 * A letter as a PDF: fonts embedded, tagged, and its text can be copied. The same sheet at the same moment gives the
 * same file. Refused with the signs that none of the fonts has.
 */
export const pdfOf = async (
	sheet: LetterSheet,
	at: Instant,
	read: ReadFont,
): Promise<Result<Uint8Array, readonly string[]>> => {
	const fonts = await loadFonts(read);
	const set = sheet.blocks.map((block) => block.lines.map((line) => setLine(sheet, block, line, fonts)));
	const signs = new Set(set.flat().flatMap((line) => ("missing" in line ? line.missing : [])));
	if (signs.size > 0) return err([...signs]);
	const page = new SheetPage(sheet, at, fonts);
	sheet.blocks.forEach((block, index) => {
		const lines = (set[index] ?? []).flatMap((line) => ("missing" in line ? [] : [line]));
		if (block.part === "closing") page.keepTogether(heightOf(sheet.blocks.slice(index)));
		page.block(block, lines);
	});
	return ok(await page.end());
};

const setLine = (
	sheet: LetterSheet,
	block: SheetBlock,
	line: string,
	fonts: readonly SheetFont[],
): SetLine | { readonly missing: readonly string[] } => {
	const set = setText(line, lineDirection(sheet, line), fonts);
	return "missing" in set ? set : { set, isFromTheRight: lineSide(sheet, block, line) === "rtl" };
};

/** What the end of a letter takes, its lines being short. */
const heightOf = (blocks: readonly SheetBlock[]): number =>
	blocks.reduce((height, { lines }) => height + lines.length * LINE_PITCH, 0);

/** The pages as they fill, from the top. */
class SheetPage {
	readonly #document: PDFKit.PDFDocument;
	readonly #structure: PDFKit.PDFStructureElement;
	readonly #parts: Buffer[] = [];
	readonly #ended: Promise<void>;
	/** Widths are asked for again and again: of each word, and of the lines made of them. */
	readonly #widths = new Map<string, number>();
	/** The next line's upper edge. */
	#y = MARGIN;

	constructor(sheet: LetterSheet, at: Instant, fonts: readonly SheetFont[]) {
		const document = new PDFDocument({
			size: PAPER[sheet.paper],
			margin: MARGIN,
			// None of the built-in fonts: they have no "Ł".
			font: "",
			lang: sheet.lang,
			tagged: true,
			displayTitle: true,
			pdfVersion: "1.7",
			info: { Title: sheet.title, Author: sheet.author, CreationDate: new Date(at), ModDate: new Date(at) },
		});
		for (const font of fonts) document.registerFont(font.name, font.source as never);
		this.#document = document;
		this.#structure = document.struct("Document");
		document.addStructure(this.#structure);
		this.#ended = new Promise((resolve, reject) => {
			document.on("data", (part: Buffer) => this.#parts.push(part));
			document.on("end", resolve);
			document.on("error", reject);
		});
	}

	/** Begins a page where this much would not fit on the one begun. */
	keepTogether(height: number): void {
		if (this.#y + height > this.#bottom && height < this.#bottom - MARGIN) this.#newPage();
	}

	block({ part, lines }: SheetBlock, set: readonly SetLine[]): void {
		lines.forEach((line, at) => {
			const { set: text, isFromTheRight } = set[at] ?? { set: null, isFromTheRight: false };
			if (text === null) return;
			if (line.trim() === "") this.#y += part === "signature" ? LINE_PITCH : PARAGRAPH_GAP;
			else this.#paragraph(text, isFromTheRight, part === "subject");
		});
		if (part !== "closing" && part !== "signature") this.#y += BELOW_BLOCK;
	}

	async end(): Promise<Uint8Array> {
		this.#structure.end();
		this.#document.end();
		await this.#ended;
		return new Uint8Array(Buffer.concat(this.#parts));
	}

	get #bottom(): number {
		return this.#document.page.height - MARGIN;
	}

	#newPage(): void {
		this.#document.addPage();
		this.#y = MARGIN;
	}

	#paragraph(set: SetText, isFromTheRight: boolean, isHeading: boolean): void {
		const width = this.#document.page.width - 2 * MARGIN;
		const measure = (start: number, end: number): number =>
			atomsOf(set, start, end).reduce((sum, atom) => sum + this.#widthOf(set.text, atom), 0);
		const tag = isHeading ? "H1" : "P";
		const element = this.#document.struct(tag);
		this.#structure.add(element);
		for (const { start, end } of breakLines(set.text, width, measure)) {
			if (this.#y + LINE_PITCH > this.#bottom) this.#newPage();
			element.add(this.#document.markStructureContent(tag));
			this.#line(set, start, end, isFromTheRight);
			this.#document.endMarkedContent();
			this.#y += LINE_PITCH;
		}
		element.end();
	}

	#line(set: SetText, start: number, end: number, isFromTheRight: boolean): void {
		const atoms = fromTheLeft(atomsOf(set, start, end));
		const width = atoms.reduce((sum, atom) => sum + this.#widthOf(set.text, atom), 0);
		const baseline = this.#y + SIZE;
		let x = isFromTheRight ? this.#document.page.width - MARGIN - width : MARGIN;
		for (const atom of atoms) {
			this.#choose(atom);
			this.#document.text(this.#shown(set.text, atom), x, baseline, {
				baseline: "alphabetic",
				lineBreak: false,
				features: [],
			});
			x += this.#widthOf(set.text, atom);
		}
	}

	#choose({ font, level }: Atom): void {
		font.turn(level % 2 === 1 ? "rtl" : "ltr");
		this.#document.font(font.name, SIZE * font.scale);
	}

	#shown(text: string, { start, end, level }: Atom): string {
		const part = withoutMarks(text.slice(start, end));
		return level % 2 === 1 ? mirrored(part) : part;
	}

	#widthOf(text: string, atom: Atom): number {
		const shown = this.#shown(text, atom);
		const key = `${atom.font.name}${atom.level % 2}${shown}`;
		const known = this.#widths.get(key);
		if (known !== undefined) return known;
		this.#choose(atom);
		const width = this.#document.widthOfString(shown, { features: [] });
		this.#widths.set(key, width);
		return width;
	}
}
