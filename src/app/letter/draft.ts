import * as z from "zod/mini";
import { goBetweenOf } from "#core/followup/recipient.ts";
import { composeLetter } from "#core/letter/compose/index.ts";
import type { Letter } from "#core/letter/letter.ts";
import { LETTER_LANGUAGES } from "#core/letter/letter.ts";
import { ok, type Result } from "#core/result.ts";
import type { Refusal } from "../errors.ts";
import { id } from "../fields.ts";
import { type OperationContext, operation } from "../operation.ts";
import { isPersonOf } from "../person/is-person-of.ts";
import { replan } from "../plan/replan.ts";
import type { Records } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, writing } from "../transaction.ts";
import { DRAFTED_KINDS } from "./letter-fields.ts";
import { letterView } from "./letter-view.ts";
import { loadLetter, loadLetterContext } from "./load-letter.ts";

const input = z.strictObject({
	id: id<"letter">(),
	kind: z.enum(DRAFTED_KINDS),
	opportunityId: z.optional(id<"opportunity">()),
	interviewId: z.optional(id<"interview">()),
	personId: z.optional(z.nullable(id<"person">())),
	correctsId: z.optional(id<"letter">()),
	language: z.optional(z.enum(LETTER_LANGUAGES)),
});
type Input = z.infer<typeof input>;

/** What the letter is about: named outright, or taken from the letter it corrects. */
const subjectOf = async (
	context: OperationContext,
	records: Records,
	given: Input,
): Promise<Result<Letter, Refusal>> => {
	const corrected = given.correctsId === undefined ? null : await records.get("letter", given.correctsId);
	if (given.correctsId !== undefined && corrected === null) return refuse("not-found");
	if (given.kind === "correction" && corrected?.state !== "sent") return refuse("not-sent");
	const interviewId = given.interviewId ?? corrected?.interviewId ?? null;
	const interview = interviewId === null ? null : await records.get("interview", interviewId);
	if (interviewId !== null && interview === null) return refuse("not-found");
	const opportunityId = given.opportunityId ?? interview?.opportunityId ?? corrected?.opportunityId;
	const opportunity = opportunityId === undefined ? null : await records.get("opportunity", opportunityId);
	if (opportunityId === undefined || opportunity === null) return refuse("not-found");
	if (interview !== null && interview.opportunityId !== opportunityId) return refuse("not-found");
	if (given.kind === "thank-you" && interview?.state === "cancelled") return refuse("interview-cancelled");
	const personId = given.personId === undefined ? (corrected?.personId ?? null) : given.personId;
	if (personId !== null && !(await isPersonOf(records, opportunity, personId))) return refuse("recipient-needed");
	const settings = await settingsOf(context, records);
	return ok({
		id: given.id,
		opportunityId,
		interviewId,
		personId,
		correctsId: corrected?.id ?? null,
		kind: given.kind,
		language: given.language ?? settings.letterLanguage,
		to: "",
		subject: "",
		body: "",
		state: "draft",
		sentAt: null,
		acceptedFindings: [],
	});
};

/**
 * The context of a letter about to be written. A request for an address that names nobody goes to whoever passes
 * letters on, the agency or the coordinator; to reception where there is no such person.
 */
const loadAddressed = async (context: OperationContext, records: Records, given: Input, letter: Letter) => {
	const loaded = await loadLetterContext(context, records, letter);
	if (loaded === null || given.kind !== "address-request" || given.personId !== undefined) {
		return loaded === null ? null : { letter, context: loaded.context };
	}
	const addressed = { ...letter, personId: goBetweenOf(loaded.facts) };
	const again = await loadLetterContext(context, records, addressed);
	return again === null ? null : { letter: addressed, context: again.context };
};

export const draftLetter = operation({
	name: "letters.draft",
	summary: "Drafts a letter from the debrief's own facts; what is missing is asked for, never invented.",
	effect: "write",
	method: "POST",
	path: "/letters",
	input,
	refusals: ["not-found", "not-sent", "interview-cancelled", "recipient-needed"],
	run: (context, given) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			if ((await records.get("letter", given.id)) === null) {
				const subject = await subjectOf(context, records, given);
				if (!subject.ok) return subject;
				const loaded = await loadAddressed(context, records, given, subject.value);
				if (loaded === null) return refuse("not-found");
				const { to, subject: line, body } = composeLetter(loaded.context);
				await records.insert("letter", { ...loaded.letter, to, subject: line, body }, now);
				await replan(context, records, [subject.value.opportunityId]);
			}
			const kept = await loadLetter(context, records, given.id);
			return kept === null ? refuse("not-found") : ok(letterView(kept));
		}),
});
