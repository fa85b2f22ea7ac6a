import * as z from "zod/mini";
import { composeLetter } from "#core/letter/compose/index.ts";
import type { LetterContext } from "#core/letter/context.ts";
import type { Letter } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";
import { letterVariant } from "./letter-fields.ts";
import { letterView } from "./letter-view.ts";
import { loadLetter } from "./load-letter.ts";
import { notDraft } from "./refuse-unless-draft.ts";

/** Whether the letter still says what Afterword wrote. Where the record changed since, it cannot be told: then it does not. */
const isAsDrafted = (letter: Letter, context: LetterContext): boolean => {
	const draft = composeLetter(context);
	return letter.subject === draft.subject && letter.body === draft.body;
};

export const redraftLetter = operation({
	name: "letters.redraft",
	summary:
		"Writes a draft anew from the record, in another language or length. Words of your own are replaced only when told so.",
	effect: "write",
	method: "POST",
	path: "/letters/:id/redraft",
	input: z.strictObject({
		id: id<"letter">(),
		version: version(),
		...letterVariant,
		/** True to give up what was written by hand. */
		replacesOwnWords: z._default(z.boolean(), false),
	}),
	refusals: ["not-found", "version-conflict", "already-sent", "being-sent", "own-words"],
	run: (context, { id: letterId, version: seen, language, length, replacesOwnWords }) =>
		writing(context, async (records) => {
			const before = await loadLetter(context, records, letterId);
			if (before === null) return refuse("not-found");
			const edited = await editRecord(records, {
				noun: "letter",
				id: letterId,
				version: seen,
				at: context.clock.now(),
				decide: (kept) => {
					const locked = notDraft(kept);
					if (locked !== null) return locked;
					// As first kept, nobody has typed into it.
					const isUntouched = kept.version === 1 || isAsDrafted(kept, before.context);
					if (!isUntouched && !replacesOwnWords) return refuse("own-words");
					const variant = { language: language ?? kept.language, length: length ?? kept.length ?? "usual" };
					const { subject, body } = composeLetter({ ...before.context, ...variant });
					return ok<Letter>({ ...kept, ...variant, subject, body });
				},
			});
			if (!edited.ok) return edited;
			const kept = await loadLetter(context, records, letterId);
			return kept === null ? refuse("not-found") : ok(letterView(kept));
		}),
});
