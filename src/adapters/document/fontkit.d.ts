declare module "fontkit" {
	export interface FontkitFont {
		readonly unitsPerEm: number;
		hasGlyphForCodePoint(codePoint: number): boolean;
		layout(text: string, features?: unknown, script?: string, language?: string, direction?: "ltr" | "rtl"): unknown;
	}
	export function create(data: Uint8Array): FontkitFont;
}
