import { isArabicScript } from "../../proofread/arabic-name.ts";
import { type CheckInput, type CheckResult, finding, NOT_ASKED, passed } from "./check.ts";
import type { FindingData } from "./check-data.ts";
import { thankYouCustom } from "./thank-you-custom.ts";

/** What a good thank-you carries, each looked for by its own check. */
export type ContentId = "says-thanks" | "specific-reference" | "strong-point" | "states-interest" | "next-step";

/** How one part of a thank-you is recognised. */
export interface ContentSigns {
	readonly english: RegExp;
	readonly arabic: RegExp;
	/** The user's own notes whose words in the letter say as much. */
	readonly notes?: (input: CheckInput) => readonly string[];
}

/**
 * A part of a thank-you that is there, or a tip to put it in. Nothing is said of a letter that is a stub still, or in a
 * language whose signs are not known; where few send a thank-you only the thanks are looked for.
 */
export const contentResult = <Id extends ContentId>(
	id: Id,
	input: CheckInput,
	signs: ContentSigns,
): CheckResult<Id> => {
	const { letter, context, words } = input;
	if (letter.kind !== "thank-you" || words < context.limits.length.thinBelowWords) return NOT_ASKED;
	const pattern = patternFor(input, signs);
	if (pattern === null) return NOT_ASKED;
	if (pattern.test(letter.body) || holdsNoted(signs.notes?.(input) ?? [], input)) return passed(id, null as never);
	if (id !== "says-thanks" && thankYouCustom(context) === "uncommon") return NOT_ASKED;
	return {
		kind: "found",
		findings: [
			finding(id, { level: "may-look", field: "body", range: null, found: "", data: null as FindingData[Id] }),
		],
	};
};

const patternFor = ({ letter }: CheckInput, { english, arabic }: ContentSigns): RegExp | null => {
	if (isMostlyArabic(letter.body)) return arabic;
	return letter.language === "en" || letter.language === "en-gb" ? english : null;
};

/** A name in Arabic letters in the greeting makes no Arabic letter. */
const isMostlyArabic = (text: string): boolean => {
	const letters = text.match(/\p{L}/gu) ?? [];
	return letters.filter((letter) => isArabicScript(letter)).length * 2 > letters.length;
};

const FEWEST_NOTED_WORDS = 2;

/** Two telling words of one note stand in the letter. */
const holdsNoted = (notes: readonly string[], { bodyTokens, names }: CheckInput): boolean => {
	const written = new Set(bodyTokens.map(({ folded }) => folded));
	return notes.some((note) => {
		const telling = new Set(
			(note.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !names.accepted.has(word)),
		);
		return [...telling].filter((word) => written.has(word)).length >= FEWEST_NOTED_WORDS;
	});
};
