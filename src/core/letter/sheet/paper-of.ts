import type { CountryCode } from "../../time/work-week.ts";
import type { LetterSheet } from "./sheet.ts";

/** Where paper is cut to 8½ by 11 inches; the rest of the world has A4. Source: CLDR, measurementData, paperSize. */
const US_LETTER: ReadonlySet<string> = new Set("BZ CA CL CO CR DO GT MX NI PA PH PR SV US VE".split(" "));

/** The paper an office in this country has in its printer. */
export const paperOf = (country: CountryCode): LetterSheet["paper"] => (US_LETTER.has(country) ? "letter" : "a4");
