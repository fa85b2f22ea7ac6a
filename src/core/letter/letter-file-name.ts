import { fold } from "../proofread/fold.ts";
import type { LetterKind } from "./letter.ts";

/** A name for the letter's file that every system accepts: "thank-you-ines-okafor.eml". */
export const letterFileName = (
	kind: LetterKind,
	personName: string | null,
	extension: "eml" | "docx" | "pdf" = "eml",
): string => {
	const person = fold(personName ?? "")
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, 40)
		.replace(/^-+|-+$/g, "");
	return `${person === "" ? kind : `${kind}-${person}`}.${extension}`;
};
