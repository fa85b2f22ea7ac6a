import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentFormat } from "#app/document-format.ts";

/** Word and PDF files, whose makers are loaded when the first is asked for; the fonts lie in this folder. */
export const lateDocuments = (fontFolder: string): DocumentFormat => ({
	docx: async (sheet) => (await import("#adapters/document/docx.ts")).docxOf(sheet),
	pdf: async (sheet, at) =>
		(await import("#adapters/document/pdf.ts")).pdfOf(sheet, at, (file) => readFile(join(fontFolder, file))),
});
