import { letter as letterWords } from "#words/en/web-letter.ts";
import { indented, page, type Renderer } from "./layout.ts";

const kindOf = (kind: keyof typeof letterWords.kinds | null): string =>
	kind === null ? "any letter" : letterWords.kinds[kind];

const template: Renderer<"templates.view"> = ({ template: each, slots }) =>
	[
		`${each.name} (${kindOf(each.kind)}, ${letterWords.languages[each.language]})`,
		...indented(
			`template ${each.id}`,
			slots.length === 0 ? "no slots" : `slots: ${slots.map((slot) => `{${slot}}`).join(", ")}`,
		),
		...(each.subject === "" ? [] : [`Subject: ${each.subject}`]),
		"",
		each.body,
	].join("\n");

const list: Renderer<"templates.list"> = page((row) =>
	[
		`${row.id}  ${row.name}  ${kindOf(row.kind)}  ${letterWords.languages[row.language]}`,
		...indented(row.excerpt),
	].join("\n"),
);

const preview: Renderer<"templates.preview"> = ({ filled, problems, review }) =>
	[
		...(filled === null
			? ["Say for what it is to be filled: --interview-id or --opportunity-id."]
			: [
					`To: ${filled.recipient ?? "(nobody named)"}`,
					`Subject: ${filled.subject}`,
					"",
					filled.body,
					...(filled.missing.length === 0
						? []
						: ["", "Not filled:", ...filled.missing.map(({ slot, says }) => `- {${slot}} ${says}`)]),
				]),
		...problems.map(({ field, says }) => `The ${field} ${says}`),
		...review.findings.map(({ says }) => `Look at the template. ${says.title}: ${says.detail}`),
	].join("\n");

const slots: Renderer<"templates.slots"> = ({ items }) =>
	items.map(({ slot, holds }) => `{${slot}}`.padEnd(20).concat(holds)).join("\n");

export const templateRenderers = {
	"templates.list": list,
	"templates.view": template,
	"templates.add": template,
	"templates.edit": template,
	"templates.preview": preview,
	"templates.slots": slots,
} as const;
