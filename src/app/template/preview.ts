import * as z from "zod/mini";
import type { LetterId, TemplateId } from "#core/ids.ts";
import { readSlots } from "#core/letter/template/read-slots.ts";
import { ok, type Result } from "#core/result.ts";
import type { Template } from "#core/template/template.ts";
import { slotAsks, slotProblemText } from "#words/en/templates.ts";
import type { Refusal } from "../errors.ts";
import { id } from "../fields.ts";
import { ADDRESS_REFUSALS, addressLetter, letterSubject } from "../letter/address-letter.ts";
import { type OperationContext, operation } from "../operation.ts";
import { patched } from "../patch.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { reading, refuse } from "../transaction.ts";
import { filledWith } from "./fill-for-letter.ts";
import { templateReview } from "./review-view.ts";
import { templateText } from "./template-fields.ts";

const { opportunityId, interviewId, personId } = letterSubject;
const input = z.strictObject({
	/** A kept template; what is given beside it replaces its own text. */
	templateId: z.optional(id<"template">()),
	...templateText,
	/** What it is filled for; without any it is only read and checked. */
	opportunityId,
	interviewId,
	personId,
	/** `kept` (where not given): a slot that cannot be filled stays to be seen; `left-out`: its sentence goes. */
	gaps: z.optional(z.enum(["kept", "left-out"])),
});
type Given = z.infer<typeof input>;

/** Ids of what is only looked at: nothing kept has them. */
const NOBODYS = "00000000-0000-7000-8000-000000000000";

const templateOf = async (
	context: OperationContext,
	records: ReadableRecords,
	{ templateId, kind, language, subject, body }: Given,
): Promise<Template | null> => {
	const text = { kind, language, subject, body };
	if (templateId !== undefined) {
		const kept = await records.get("template", templateId);
		return kept === null ? null : patched<Template>(kept, text);
	}
	const { letterLanguage } = await settingsOf(context, records);
	return patched<Template>(
		{ id: NOBODYS as TemplateId, name: "", kind: null, language: letterLanguage, subject: "", body: "" },
		text,
	);
};

const filledFor = async (
	context: OperationContext,
	records: ReadableRecords,
	template: Template,
	{ gaps, ...given }: Given,
) => {
	if (given.interviewId === undefined && given.opportunityId === undefined) return ok(null);
	const kind = template.kind ?? (given.interviewId === undefined ? "status-check" : "thank-you");
	const met = given.interviewId === undefined ? null : await records.get("interview", given.interviewId);
	const addressed = await addressLetter(context, records, {
		id: NOBODYS as LetterId,
		kind,
		language: template.language,
		opportunityId: given.opportunityId,
		interviewId: given.interviewId,
		// Of a panel, the first of them shows best what a letter would say.
		personId: given.personId === undefined && kind === "thank-you" ? met?.interviewerIds[0] : given.personId,
	});
	if (!addressed.ok) return addressed;
	const { letter, context: facts } = addressed.value;
	const { subject, body, missing } = filledWith(template, facts, gaps ?? "kept");
	return ok({
		kind: letter.kind,
		personId: letter.personId,
		recipient: facts.recipient?.name ?? null,
		subject,
		body,
		missing: missing.map((slot) => ({ slot, says: slotAsks[slot] })),
	});
};

const problemsIn = (template: Template) =>
	(["subject", "body"] as const).flatMap((field) =>
		readSlots(template[field]).problems.map((problem) => ({ field, ...problem, says: slotProblemText(problem) })),
	);

export const previewTemplate = operation({
	name: "templates.preview",
	summary: "Shows a template filled for an interview or opportunity, what it misses, and its checks. Nothing is kept.",
	effect: "read",
	method: "POST",
	path: "/templates/preview",
	input,
	refusals: [...ADDRESS_REFUSALS],
	run: async (context, given) => {
		type Looked = { readonly template: Template; readonly filled: Awaited<ReturnType<typeof filledFor>> };
		const looked = await reading(context, async (records): Promise<Result<Looked, Refusal>> => {
			const template = await templateOf(context, records, given);
			if (template === null) return refuse("not-found");
			return ok({ template, filled: await filledFor(context, records, template, given) });
		});
		if (!looked.ok) return looked;
		const { template, filled } = looked.value;
		if (!filled.ok) return filled;
		const problems = problemsIn(template);
		const review = await templateReview(context, template);
		// What only looks like a slot is told as that, not as a left-over and a misspelt word as well.
		const findings = review.findings.filter(
			({ field, start, end }) =>
				!problems.some(
					(problem) =>
						problem.field === field && start !== null && end !== null && start < problem.end && problem.start < end,
				),
		);
		return ok({ filled: filled.value, problems, review: { ...review, findings } });
	},
});
