import { ok } from "#core/result.ts";
import { byteFile } from "../file-output.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { loadSheet } from "./load-sheet.ts";
import { sheetInput } from "./sheet-fields.ts";

const MOST_NAMED = 10;

/** "田 (U+7530)": a sign that shows nowhere is still told by its number. */
const nameOf = (sign: string): string =>
	`${sign} (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`;

export const exportPdf = operation({
	name: "letters.pdf",
	summary: "Gives the letter as a PDF with its fonts, laid out for post unless forPost is false.",
	effect: "read",
	method: "GET",
	path: "/letters/:id/pdf",
	answer: "file",
	input: sheetInput,
	refusals: ["not-found", "signs-missing"],
	run: async (context, { id, forPost = true }) => {
		const loaded = await reading(context, (records) => loadSheet(context, records, id, forPost));
		if (loaded === null) return refuse("not-found");
		const made = await context.documents.pdf(loaded.sheet, loaded.at);
		if (!made.ok) return refuse("signs-missing", `${made.error.slice(0, MOST_NAMED).map(nameOf).join(", ")}.`);
		return ok(byteFile(loaded.fileName("pdf"), "application/pdf", made.value));
	},
});
