import * as z from "zod/mini";
import type { Letter, LetterKind } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import { addHours, type Instant } from "#core/time/instant.ts";
import { CHANNELS, type TouchKind } from "#core/touch/touch.ts";
import { editRecord } from "../edit-record.ts";
import { id, instant, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { wasAgainstAdvice } from "../plan/was-against-advice.ts";
import type { Records } from "../ports.ts";
import { replanTouch } from "../touch/replan-touch.ts";
import { refuse, writing } from "../transaction.ts";

/** How a kind of letter counts in the ledger. */
const TOUCH_OF: Readonly<Record<LetterKind, TouchKind>> = {
	"thank-you": "thank-you",
	"status-check": "status-check",
	correction: "correction",
	"closing-note": "closing-note",
	"address-request": "other",
	news: "news",
	"competing-offer": "competing-offer",
	"deadline-request": "deadline-request",
	decline: "decline",
	"feedback-request": "feedback-request",
	"thanks-after-no": "thanks-after-no",
	"reference-request": "reference-request",
	"reference-heads-up": "reference-heads-up",
	"reference-thanks": "reference-thanks",
	withdrawal: "withdrawal",
	acceptance: "acceptance",
};

/** Who was asked to be a referee has been asked; an answer they gave stands. */
const noteAsked = async (records: Records, letter: Letter, now: Instant): Promise<void> => {
	if (letter.kind !== "reference-request" || letter.personId === null) return;
	const referee = await records.get("referee", letter.personId);
	if (referee === null || referee.consent !== "not-asked") return;
	await records.update("referee", { ...referee, consent: "asked" }, referee.version, now);
};

export const markLetterSent = operation({
	name: "letters.mark-sent",
	summary: "Says that a letter left; the ledger and the plan follow.",
	effect: "write",
	method: "POST",
	path: "/letters/:id/sent",
	input: z.strictObject({
		id: id<"letter">(),
		version: version(),
		touchId: id<"touch">(),
		at: z.optional(instant()),
		channel: z._default(z.enum(CHANNELS), "email"),
	}),
	refusals: ["not-found", "version-conflict", "already-sent", "in-the-future", "id-taken"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const at = input.at ?? now;
			if (at > addHours(now, 1)) return refuse("in-the-future");
			const before = await records.get("letter", input.id);
			const touch = await records.get("touch", input.touchId);
			// The same request again, after an answer that got lost: the letter is sent once.
			if (before !== null && touch?.letterId === before.id && touch.archivedAt === null)
				return ok({ letter: before, touch });
			const edited = await editRecord(records, {
				noun: "letter",
				id: input.id,
				version: input.version,
				at: now,
				decide: (kept) =>
					kept.state === "sent" ? refuse("already-sent") : ok<Letter>({ ...kept, state: "sent", sentAt: at }),
			});
			if (!edited.ok) return edited;
			const letter = edited.value;
			const opportunity = await records.get("opportunity", letter.opportunityId);
			if (opportunity === null) return refuse("not-found");
			const kind = TOUCH_OF[letter.kind];
			const inserted = await records.insert(
				"touch",
				{
					id: input.touchId,
					opportunityId: opportunity.id,
					companyId: opportunity.companyId,
					interviewId: letter.interviewId,
					personId: letter.personId,
					letterId: letter.id,
					direction: "outbound",
					channel: input.channel,
					kind,
					at,
					wasAgainstAdvice: await wasAgainstAdvice(context, records, {
						opportunityId: opportunity.id,
						kind,
						channel: input.channel,
						at,
						personId: letter.personId,
					}),
					note: "",
				},
				now,
			);
			if (inserted === "exists") return refuse("id-taken");
			await noteAsked(records, letter, now);
			await replanTouch(context, records, { companyId: opportunity.companyId, kind, personId: letter.personId });
			const sent = await records.get("letter", letter.id);
			const logged = await records.get("touch", input.touchId);
			return sent === null || logged === null ? refuse("not-found") : ok({ letter: sent, touch: logged });
		}),
});
