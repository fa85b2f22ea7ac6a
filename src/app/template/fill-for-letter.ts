import type { TemplateId } from "#core/ids.ts";
import { composeLetter } from "#core/letter/compose/index.ts";
import type { LetterContext } from "#core/letter/context.ts";
import { type LetterKind, type LetterLanguage, LONGEST_BODY } from "#core/letter/letter.ts";
import { type FilledTemplate, fillTemplate, type Gaps } from "#core/letter/template/fill-template.ts";
import { ok, type Result } from "#core/result.ts";
import type { Template } from "#core/template/template.ts";
import { doesNotFit, slotAsks } from "#words/en/templates.ts";
import type { FieldError, Refusal, RefusalCode } from "../errors.ts";
import type { ReadableRecords } from "../ports.ts";
import { refuse, refuseField } from "../transaction.ts";
import { SUBJECT_LIMIT } from "./template-fields.ts";

/** `refused`: a letter is drafted only when every slot can be filled. */
export const DRAFT_GAPS = ["refused", "left-out", "kept"] as const satisfies readonly (Gaps | "refused")[];

export const FILL_REFUSALS = ["template-does-not-fit", "template-gaps"] as const satisfies readonly RefusalCode[];

/** The template a letter is to be filled from; refused where it is for another kind or language of letter. */
export const templateFor = async (
	records: ReadableRecords,
	id: TemplateId,
	letter: { readonly kind: LetterKind; readonly language?: LetterLanguage | undefined },
): Promise<Result<Template, Refusal>> => {
	const template = await records.get("template", id);
	if (template === null || template.archivedAt !== null) return refuse("not-found");
	if (template.kind !== null && template.kind !== letter.kind) {
		return refuse("template-does-not-fit", doesNotFit.kind(template.name, template.kind));
	}
	if (letter.language !== undefined && letter.language !== template.language) {
		return refuse("template-does-not-fit", doesNotFit.language(template.name, template.language));
	}
	return ok(template);
};

/** A template without a subject of its own takes the one Afterword would write. */
export const filledWith = (
	template: Pick<Template, "subject" | "body">,
	context: LetterContext,
	gaps: Gaps,
): FilledTemplate => {
	const filled = fillTemplate(template, context, gaps);
	return template.subject.trim() === "" ? { ...filled, subject: composeLetter(context).subject } : filled;
};

/** What of a filled text would be too long for a letter. */
const tooLong = ({ subject, body }: FilledTemplate): readonly FieldError[] => [
	...(subject.length > SUBJECT_LIMIT ? [{ path: "subject", message: LONGER(SUBJECT_LIMIT) }] : []),
	...(body.length > LONGEST_BODY ? [{ path: "body", message: LONGER(LONGEST_BODY) }] : []),
];

const LONGER = (limit: number): string =>
	`is longer than ${limit} characters once its slots are filled; shorten the template`;

/** The subject and body of a letter from a template, or what hinders it. */
export const fillForLetter = (
	template: Template,
	context: LetterContext,
	gaps: (typeof DRAFT_GAPS)[number],
): Result<{ readonly subject: string; readonly body: string }, Refusal> => {
	const filled = filledWith(template, context, gaps === "refused" ? "left-out" : gaps);
	if (gaps === "refused" && filled.missing.length > 0) {
		return refuseField(
			"template-gaps",
			...filled.missing.map((slot) => ({ path: `{${slot}}`, message: slotAsks[slot] })),
		);
	}
	const long = tooLong(filled);
	if (long.length > 0) return refuseField("invalid-input", ...long);
	return ok({ subject: filled.subject, body: filled.body });
};
