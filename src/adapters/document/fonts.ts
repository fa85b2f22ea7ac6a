import { create, type FontkitFont } from "fontkit";
import { unpackWoff } from "./unpack-woff.ts";

/**
 * The files of the fonts a PDF is set in, the first that has a sign taking it. Arabic is set in Amiri, which draws each
 * letter as one sign: fonts that put dots and letters together leave a PDF from which other letters are copied.
 */
export const FONT_FILES = [
	"literata-latin-400-normal.woff",
	"literata-latin-ext-400-normal.woff",
	"literata-vietnamese-400-normal.woff",
	"literata-greek-400-normal.woff",
	"literata-greek-ext-400-normal.woff",
	"literata-cyrillic-400-normal.woff",
	"literata-cyrillic-ext-400-normal.woff",
	"amiri-arabic-400-normal.woff",
	"noto-emoji-emoji-400-normal.woff",
] as const;

/** Gives the bytes of one of `FONT_FILES`. */
export type ReadFont = (file: string) => Promise<Uint8Array>;

export interface SheetFont {
	readonly name: string;
	/** Arabic is drawn larger, so that both scripts look alike in size. */
	readonly scale: number;
	/** False for pictures, whose space is as wide as they are. */
	readonly isText: boolean;
	readonly has: (codePoint: number) => boolean;
	/** Sets which way the next text is shaped: the library would guess it from the script, and guess digits wrong. */
	readonly turn: (direction: "ltr" | "rtl") => void;
	/** The font as the PDF library takes it. */
	readonly source: FontkitFont;
}

const ARABIC_SCALE = 1.2;

export const loadFonts = (read: ReadFont): Promise<readonly SheetFont[]> =>
	Promise.all(
		FONT_FILES.map(async (file) => {
			const source = create(unpackWoff(await read(file)));
			const shape = source.layout.bind(source);
			let direction: "ltr" | "rtl" = "ltr";
			source.layout = (text, features) => shape(text, features, undefined, undefined, direction);
			return {
				name: file,
				scale: file.startsWith("amiri") ? ARABIC_SCALE : 1,
				isText: !file.startsWith("noto-emoji"),
				has: (codePoint: number) => source.hasGlyphForCodePoint(codePoint),
				turn: (next: "ltr" | "rtl") => {
					direction = next;
				},
				source,
			};
		}),
	);
