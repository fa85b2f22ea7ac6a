import * as z from "zod/mini";
import type { Letter, LetterKind } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import { addHours } from "#core/time/instant.ts";
import { CHANNELS, type TouchKind } from "#core/touch/touch.ts";
import { editRecord } from "../edit-record.ts";
import { id, instant, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { isAgainstAdvice } from "../plan/is-against-advice.ts";
import { replanCompanies } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";

/** How a kind of letter counts in the ledger. Letters to referees go to no company and have no entry here. */
const TOUCH_OF: Readonly<Record<LetterKind, TouchKind>> = {
	"thank-you": "thank-you",
	"status-check": "status-check",
	correction: "correction",
	"closing-note": "closing-note",
	"address-request": "other",
	news: "news",
	"competing-offer": "competing-offer",
	"feedback-request": "feedback-request",
	"thanks-after-no": "reply",
	"reference-heads-up": "other",
	"reference-thanks": "other",
	withdrawal: "withdrawal",
	acceptance: "acceptance",
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
					wasAgainstAdvice: await isAgainstAdvice(context, records, opportunity.id, kind, at),
					note: "",
				},
				now,
			);
			if (inserted === "exists") return refuse("id-taken");
			await replanCompanies(context, records, [opportunity.companyId]);
			const sent = await records.get("letter", letter.id);
			const logged = await records.get("touch", input.touchId);
			return sent === null || logged === null ? refuse("not-found") : ok({ letter: sent, touch: logged });
		}),
});
