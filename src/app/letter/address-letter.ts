import * as z from "zod/mini";
import { contextAt } from "#core/followup/context.ts";
import type { Facts } from "#core/followup/facts.ts";
import { offerToSpeakOf } from "#core/followup/offers.ts";
import { goBetweenOf } from "#core/followup/recipient.ts";
import type { LetterContext } from "#core/letter/context.ts";
import { LETTER_KINDS, LETTER_LANGUAGES, LETTER_LENGTHS, type Letter, REFERENCE_LETTERS } from "#core/letter/letter.ts";
import { advisedRecipient } from "#core/letter/letter-advice.ts";
import { newestClipping } from "#core/letter/letter-clipping.ts";
import { offerOf } from "#core/letter/letter-offer.ts";
import { ok, type Result } from "#core/result.ts";
import type { Refusal } from "../errors.ts";
import { id } from "../fields.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse } from "../transaction.ts";
import { mayPassOn, mayReceive, maySpeakOfOffer, OFFER_LETTERS } from "./given-records.ts";
import { type LoadedLetter, loadLetterContext } from "./load-letter.ts";

/** What a letter is about, as far as it is said: the rest is taken from the record. */
export const letterSubject = {
	opportunityId: z.optional(id<"opportunity">()),
	interviewId: z.optional(id<"interview">()),
	personId: z.optional(z.nullable(id<"person">())),
	correctsId: z.optional(id<"letter">()),
	clippingId: z.optional(id<"clipping">()),
	offerId: z.optional(id<"offer">()),
};

const given = z.strictObject({
	id: id<"letter">(),
	kind: z.enum(LETTER_KINDS),
	...letterSubject,
	language: z.optional(z.enum(LETTER_LANGUAGES)),
	length: z.optional(z.enum(LETTER_LENGTHS)),
});
type Given = z.infer<typeof given>;

/** What the letter is about: named outright, or taken from the letter it corrects. */
const subjectOf = async (
	context: OperationContext,
	records: ReadableRecords,
	given: Given,
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
 * Who the letter goes to where nobody was named: whom the plan would write to, or the one who interviewed. A request for
 * an address goes to whoever passes letters on, the agency or the coordinator; to reception where there is no such person.
 */
const recipientOf = (letter: Letter, { facts, advice }: LoadedLetter): Letter["personId"] =>
	letter.kind === "address-request"
		? goBetweenOf(facts)
		: (advisedRecipient(letter, advice) ?? soleInterviewer(letter, facts));

const soleInterviewer = ({ kind, interviewId }: Letter, { interviews }: Facts): Letter["personId"] => {
	const met = interviews.find(({ id }) => id === interviewId)?.interviewerIds ?? [];
	return kind === "thank-you" && met.length === 1 ? (met[0] ?? null) : null;
};

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

/** A letter with nothing written yet, and what it is composed from. */
export interface Addressed {
	readonly letter: Letter;
	readonly context: LetterContext;
}

/** The letter with what was not said about it filled in from the facts, and the context it is composed from. */
const withFacts = async (
	context: OperationContext,
	records: ReadableRecords,
	given: Given,
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

/** Codes an address may be refused with. */
export const ADDRESS_REFUSALS = ["not-found", "not-sent", "interview-cancelled", "recipient-needed"] as const;

/** Works out what a new letter is about and who it goes to, from what was said and what is recorded. */
export const addressLetter = async (
	context: OperationContext,
	records: ReadableRecords,
	given: Given,
): Promise<Result<Addressed, Refusal>> => {
	const subject = await subjectOf(context, records, given);
	return subject.ok ? withFacts(context, records, given, subject.value) : subject;
};
