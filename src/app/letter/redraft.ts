import * as z from "zod/mini";
import { composeLetter } from "#core/letter/compose/index.ts";
import type { LetterContext } from "#core/letter/context.ts";
import { markOfDraft } from "#core/letter/drafted-text.ts";
import { eventMissing, MISSING_EVENTS } from "#core/letter/event-missing.ts";
import type { Letter } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { DRAFT_GAPS, FILL_REFUSALS, fillForLetter, templateFor } from "../template/fill-for-letter.ts";
import { refuse, writing } from "../transaction.ts";
import { letterVariant } from "./letter-fields.ts";
import { letterView } from "./letter-view.ts";
import { loadLetter } from "./load-letter.ts";
import { notDraft } from "./refuse-unless-draft.ts";

/**
 * Whether nobody has typed into it since it was written. A letter of an older version has no mark: it is as Afterword
 * would write it now, or it is taken for the user's own.
 */
const isAsDrafted = (letter: Letter, context: LetterContext): boolean =>
	markOfDraft(letter, context.sender) === (letter.draftedAs ?? markOfDraft(composeLetter(context), context.sender));

export const redraftLetter = operation({
	name: "letters.redraft",
	summary:
		"Writes a draft anew from the record, in another language or length, or from one of your templates. Words of your own are replaced only when told so.",
	effect: "write",
	method: "POST",
	path: "/letters/:id/redraft",
	input: z.strictObject({
		id: id<"letter">(),
		version: version(),
		...letterVariant,
		templateId: z.optional(id<"template">()),
		/** What becomes of slots of the template whose fact is not noted; `refused` where not given. */
		gaps: z.optional(z.enum(DRAFT_GAPS)),
		/** True to give up what was written by hand. */
		replacesOwnWords: z._default(z.boolean(), false),
	}),
	refusals: [
		"not-found",
		"version-conflict",
		"already-sent",
		"being-sent",
		"own-words",
		...MISSING_EVENTS,
		...FILL_REFUSALS,
	],
	run: (context, { id: letterId, version: seen, language, length, templateId, gaps, replacesOwnWords }) =>
		writing(context, async (records) => {
			const before = await loadLetter(context, records, letterId);
			if (before === null) return refuse("not-found");
			const { kind } = before.letter;
			const found = templateId === undefined ? ok(null) : await templateFor(records, templateId, { kind, language });
			if (!found.ok) return found;
			const missing = eventMissing(before.context);
			if (missing !== null) return refuse(missing);
			const template = found.value;
			const edited = await editRecord(records, {
				noun: "letter",
				id: letterId,
				version: seen,
				at: context.clock.now(),
				decide: (kept) => {
					const locked = notDraft(kept);
					if (locked !== null) return locked;
					// Words of a template go only for those of another one.
					const isUntouched = isAsDrafted(kept, before.context) && (kept.templateId == null || template !== null);
					if (!isUntouched && !replacesOwnWords) return refuse("own-words");
					const variant = {
						language: template?.language ?? language ?? kept.language,
						length: length ?? kept.length ?? "usual",
					};
					const facts = { ...before.context, ...variant };
					const written =
						template === null ? ok(composeLetter(facts)) : fillForLetter(template, facts, gaps ?? "refused");
					if (!written.ok) return written;
					const { subject, body } = written.value;
					const text = { subject, body, draftedAs: markOfDraft(written.value, facts.sender) };
					return ok<Letter>({ ...kept, ...variant, templateId: template?.id ?? null, ...text });
				},
			});
			if (!edited.ok) return edited;
			const kept = await loadLetter(context, records, letterId);
			return kept === null ? refuse("not-found") : ok(letterView(kept));
		}),
});
