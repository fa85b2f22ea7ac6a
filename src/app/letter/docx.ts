import { ok } from "#core/result.ts";
import { byteFile } from "../file-output.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { loadSheet } from "./load-sheet.ts";
import { sheetInput } from "./sheet-fields.ts";

export const exportDocx = operation({
	name: "letters.docx",
	summary: "Gives the letter as a Word document, laid out for post unless forPost is false.",
	effect: "read",
	method: "GET",
	path: "/letters/:id/docx",
	answer: "file",
	input: sheetInput,
	refusals: ["not-found"],
	run: async (context, { id, forPost = true }) => {
		const loaded = await reading(context, (records) => loadSheet(context, records, id, forPost));
		if (loaded === null) return refuse("not-found");
		return ok(
			byteFile(
				loaded.fileName("docx"),
				"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
				await context.documents.docx(loaded.sheet),
			),
		);
	},
});
