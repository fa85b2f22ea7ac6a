import * as z from "zod/mini";
import { composeLetter } from "#core/letter/compose/index.ts";
import { markOfDraft } from "#core/letter/drafted-text.ts";
import { eventMissing, MISSING_EVENTS } from "#core/letter/event-missing.ts";
import { LETTER_KINDS, LETTER_LANGUAGES, LETTER_LENGTHS } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import { DRAFT_GAPS, FILL_REFUSALS, fillForLetter, templateFor } from "../template/fill-for-letter.ts";
import { refuse, writing } from "../transaction.ts";
import { ADDRESS_REFUSALS, addressLetter, letterSubject } from "./address-letter.ts";
import { letterView } from "./letter-view.ts";
import { loadLetter } from "./load-letter.ts";

export const draftLetter = operation({
	name: "letters.draft",
	summary:
		"Drafts a letter from the record's own facts, or fills one of your templates with them; what is missing is asked for, never invented.",
	effect: "write",
	method: "POST",
	path: "/letters",
	input: z.strictObject({
		id: id<"letter">(),
		kind: z.enum(LETTER_KINDS),
		...letterSubject,
		language: z.optional(z.enum(LETTER_LANGUAGES)),
		length: z.optional(z.enum(LETTER_LENGTHS)),
		templateId: z.optional(id<"template">()),
		/** What becomes of slots of the template whose fact is not noted; `refused` where not given. */
		gaps: z.optional(z.enum(DRAFT_GAPS)),
	}),
	refusals: [...ADDRESS_REFUSALS, ...MISSING_EVENTS, ...FILL_REFUSALS],
	run: (context, { templateId, gaps, ...given }) =>
		writing(context, async (records) => {
			if ((await records.get("letter", given.id)) === null) {
				const found = templateId === undefined ? ok(null) : await templateFor(records, templateId, given);
				if (!found.ok) return found;
				const template = found.value;
				const language = template?.language ?? given.language;
				const addressed = await addressLetter(context, records, { ...given, language });
				if (!addressed.ok) return addressed;
				const { letter, context: facts } = addressed.value;
				const missing = eventMissing(facts);
				if (missing !== null) return refuse(missing);
				const { to, subject, body } = composeLetter(facts);
				const filled = template === null ? ok({ subject, body }) : fillForLetter(template, facts, gaps ?? "refused");
				if (!filled.ok) return filled;
				await records.insert(
					"letter",
					{
						...letter,
						templateId: template?.id ?? null,
						draftedAs: markOfDraft(filled.value, facts.sender),
						to,
						...filled.value,
					},
					context.clock.now(),
				);
				await replan(context, records, [letter.opportunityId]);
			}
			const kept = await loadLetter(context, records, given.id);
			return kept === null ? refuse("not-found") : ok(letterView(kept));
		}),
});
