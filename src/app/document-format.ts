import type { LetterSheet } from "#core/letter/sheet/sheet.ts";
import type { Result } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";

/** Letters as files to print, attach or hand over. */
export interface DocumentFormat {
	docx(sheet: LetterSheet): Promise<Uint8Array>;
	/** Refused with the signs that none of the fonts has: a letter with holes must not leave. */
	pdf(sheet: LetterSheet, at: Instant): Promise<Result<Uint8Array, readonly string[]>>;
}
