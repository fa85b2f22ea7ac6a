import { fold } from "../proofread/fold.ts";
import type { LetterKind } from "./letter.ts";

const LONGEST_NAME = 40;

/** A name for the letter's file that every system accepts, in the script of the person's name: "thank-you-ines-okafor.eml". */
export const letterFileName = (
	kind: LetterKind,
	personName: string | null,
	extension: "eml" | "docx" | "pdf" = "eml",
): string => {
	const person = [...unmarked(personName ?? "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")]
		.slice(0, LONGEST_NAME)
		.join("")
		.replace(/^-+|-+$/g, "");
	return `${person === "" ? kind : `${kind}-${person}`}.${extension}`;
};

/** Marks are an ornament on Latin and Arabic letters; elsewhere they may be vowels. */
const unmarked = (name: string): string =>
	/^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Inherited}\P{L}]*$/u.test(name) ? fold(name) : name.toLowerCase();
