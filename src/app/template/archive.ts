import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { isNameTaken } from "./template-view.ts";

const template: Archivable<"template"> = {
	noun: "template",
	path: "/templates/:id",
	// No plan depends on a template.
	after: async () => undefined,
};

export const archiveTemplate = archiveOperation({
	...template,
	name: "templates.archive",
	summary: "Puts a template away; letters filled from it stay.",
});

export const restoreTemplate = restoreOperation({
	...template,
	name: "templates.restore",
	summary: "Brings a template back.",
	refusal: async ({ id, name }, _direction, records) =>
		(await isNameTaken(records, name, id)) ? "template-name-taken" : null,
	refusals: ["template-name-taken"],
});
