import { ok } from "#core/result.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { loadSheet } from "./load-sheet.ts";
import { sheetInput } from "./sheet-fields.ts";

export const viewLetterSheet = operation({
	name: "letters.sheet",
	summary: "Lays the letter out for paper: addresses, date, text, and room for a signature.",
	effect: "read",
	method: "GET",
	path: "/letters/:id/sheet",
	input: sheetInput,
	refusals: ["not-found"],
	run: (context, { id, forPost = true }) =>
		reading(context, async (records) => {
			const loaded = await loadSheet(context, records, id, forPost);
			if (loaded === null) return refuse("not-found");
			const company = loaded.companyId === null ? null : await records.get("company", loaded.companyId);
			return ok({ sheet: loaded.sheet, company });
		}),
});
