declare module "bidi-js" {
	export interface EmbeddingLevels {
		readonly levels: Uint8Array;
		readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[];
	}
	export interface Bidi {
		getEmbeddingLevels(text: string, base?: "ltr" | "rtl" | "auto"): EmbeddingLevels;
		getMirroredCharacter(character: string): string | null;
	}
	export default function bidiFactory(): Bidi;
}
