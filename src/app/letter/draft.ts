import * as z from "zod/mini";
import { contextAt } from "#core/followup/context.ts";
import { offerToSpeakOf } from "#core/followup/offers.ts";
import { goBetweenOf } from "#core/followup/recipient.ts";
import { composeLetter } from "#core/letter/compose/index.ts";
import type { LetterContext } from "#core/letter/context.ts";
import { LETTER_KINDS, LETTER_LANGUAGES, LETTER_LENGTHS, type Letter, REFERENCE_LETTERS } from "#core/letter/letter.ts";
import { advisedRecipient } from "#core/letter/letter-advice.ts";
import { newestClipping } from "#core/letter/letter-clipping.ts";
import { offerOf } from "#core/letter/letter-offer.ts";
import { ok, type Result } from "#core/result.ts";
import type { Refusal } from "../errors.ts";
import { id } from "../fields.ts";
import { type OperationContext, operation } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import type { Records } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, writing } from "../transaction.ts";
import { mayPassOn, mayReceive, maySpeakOfOffer, OFFER_LETTERS } from "./given-records.ts";
import { letterView } from "./letter-view.ts";
import { type LoadedLetter, loadLetter, loadLetterContext } from "./load-letter.ts";

const input = z.strictObject({
	id: id<"letter">(),
	kind: z.enum(LETTER_KINDS),
	opportunityId: z.optional(id<"opportunity">()),
	interviewId: z.optional(id<"interview">()),
	personId: z.optional(z.nullable(id<"person">())),
	correctsId: z.optional(id<"letter">()),
	clippingId: z.optional(id<"clipping">()),
	offerId: z.optional(id<"offer">()),
	language: z.optional(z.enum(LETTER_LANGUAGES)),
	length: z.optional(z.enum(LETTER_LENGTHS)),
});
type Input = z.infer<typeof input>;

/** What the letter is about: named outright, or taken from the letter it corrects. */
const subjectOf = async (
	context: OperationContext,
	records: Records,
	given: Input,
): Promise<Result<Letter, Refusal>> => {
	const { kind } = given;
	const corrected = given.correctsId === undefined ? null : await records.get("letter", given.correctsId);
	if (given.correctsId !== undefined && corrected === null) return refuse("not-found");
	if (kind === "correction" && corrected?.state !== "sent") return refuse("not-sent");
	const interviewId = given.interviewId ?? corrected?.interviewId ?? null;
	const interview = interviewId === null ? null : await records.get("interview", interviewId);
	if (interviewId !== null && interview === null) return refuse("not-found");
	const opportunityId = given.opportunityId ?? interview?.opportunityId ?? corrected?.opportunityId;
	const opportunity = opportunityId === undefined ? null : await records.get("opportunity", opportunityId);
	if (opportunityId === undefined || opportunity === null) return refuse("not-found");
	if (interview !== null && interview.opportunityId !== opportunityId) return refuse("not-found");
	if (kind === "thank-you" && interview?.state === "cancelled") return refuse("interview-cancelled");
	const personId = given.personId === undefined ? (corrected?.personId ?? null) : given.personId;
	if (personId !== null && !(await mayReceive(records, personId, { kind, corrected, opportunity }))) {
		return refuse("recipient-needed");
	}
	const offerId = OFFER_LETTERS.has(kind) ? (given.offerId ?? null) : null;
	if (offerId !== null && !(await maySpeakOfOffer(records, offerId, kind, opportunity))) return refuse("not-found");
	const clippingId = kind === "news" ? (given.clippingId ?? null) : null;
	if (clippingId !== null && !(await mayPassOn(records, clippingId, opportunity))) return refuse("not-found");
	const settings = await settingsOf(context, records);
	return ok({
		id: given.id,
		opportunityId,
		interviewId,
		personId,
		correctsId: corrected?.id ?? null,
		clippingId,
		offerId,
		kind,
		language: given.language ?? settings.letterLanguage,
		length: given.length ?? "usual",
		to: "",
		subject: "",
		body: "",
		state: "draft",
		sentAt: null,
		delivery: null,
		acceptedFindings: [],
	});
};

/**
 * Who the letter goes to where nobody was named: whom the plan would write to. A request for an address goes to whoever
 * passes letters on, the agency or the coordinator; to reception where there is no such person.
 */
const recipientOf = (letter: Letter, { facts, advice }: LoadedLetter): Letter["personId"] =>
	letter.kind === "address-request" ? goBetweenOf(facts) : advisedRecipient(letter, advice);

/** The offer that presses most of those the letter may speak of; `null` where there is none. */
const offerFor = (context: OperationContext, letter: Letter, { facts }: LoadedLetter): Letter["offerId"] => {
	const now = context.clock.now();
	switch (letter.kind) {
		case "competing-offer":
			return offerToSpeakOf(contextAt(facts, now))?.offer.id ?? null;
		case "withdrawal":
			return contextAt(facts, now).acceptedElsewhere?.offer.id ?? null;
		default:
			return offerOf(facts, letter)?.offer.id ?? null;
	}
};

interface Addressed {
	readonly letter: Letter;
	readonly context: LetterContext;
}

/** The letter with what was not said about it filled in from the facts, and the context it is composed from. */
const loadAddressed = async (
	context: OperationContext,
	records: Records,
	given: Input,
	letter: Letter,
): Promise<Result<Addressed, Refusal>> => {
	const loaded = await loadLetterContext(context, records, letter);
	if (loaded === null) return refuse("not-found");
	const addressed: Letter = {
		...letter,
		personId: given.personId === undefined ? (letter.personId ?? recipientOf(letter, loaded)) : letter.personId,
		offerId: letter.offerId ?? offerFor(context, letter, loaded),
		clippingId: letter.clippingId ?? (letter.kind === "news" ? (newestClipping(loaded.facts)?.id ?? null) : null),
	};
	if (REFERENCE_LETTERS.has(letter.kind) && addressed.personId === null) return refuse("recipient-needed");
	const again = await loadLetterContext(context, records, addressed);
	return again === null ? refuse("not-found") : ok({ letter: addressed, context: again.context });
};

export const draftLetter = operation({
	name: "letters.draft",
	summary: "Drafts a letter from the record's own facts; what is missing is asked for, never invented.",
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
				const addressed = await loadAddressed(context, records, given, subject.value);
				if (!addressed.ok) return addressed;
				const { letter } = addressed.value;
				const { to, subject: line, body } = composeLetter(addressed.value.context);
				await records.insert("letter", { ...letter, to, subject: line, body }, now);
				await replan(context, records, [letter.opportunityId]);
			}
			const kept = await loadLetter(context, records, given.id);
			return kept === null ? refuse("not-found") : ok(letterView(kept));
		}),
});
