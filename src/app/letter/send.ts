import * as z from "zod/mini";
import type { Letter } from "#core/letter/letter.ts";
import { isNoReply } from "#core/letter/no-reply-address.ts";
import { type Dispatch, UNDO_SECONDS } from "#core/mail/dispatch.ts";
import { mailAddresses } from "#core/mail/mail-addresses.ts";
import { ok } from "#core/result.ts";
import { addHours, addSeconds, latest } from "#core/time/instant.ts";
import { editRecord } from "../edit-record.ts";
import { id, instant, isEmail, version } from "../fields.ts";
import { conversationOf } from "../mail/conversation-of.ts";
import { dispatchView } from "../mail/dispatch-view.ts";
import { messageIdAt } from "../mail/message-id.ts";
import { operation } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import { refuse, refuseField, writing } from "../transaction.ts";
import { bestTimeFor } from "./best-time-for.ts";
import { loadLetter } from "./load-letter.ts";
import { notDraft } from "./refuse-unless-draft.ts";

/** Further ahead nobody remembers that something will leave. */
const LATEST_HOURS = 24 * 60;

const mayLeave = ({ to, subject, body }: Letter): boolean => {
	const addresses = mailAddresses(to);
	const areGood = addresses.length > 0 && addresses.every((each) => isEmail(each) && !isNoReply(each));
	return areGood && subject.trim() !== "" && body.trim() !== "";
};

export const sendLetter = operation({
	name: "letters.send",
	summary:
		"Sends a letter through your mail server: in ten seconds, at the best time, or when you say; it can be taken back.",
	effect: "write",
	method: "POST",
	path: "/letters/:id/send",
	input: z.strictObject({
		id: id<"letter">(),
		version: version(),
		dispatchId: id<"dispatch">(),
		touchId: id<"touch">(),
		/** `best`: inside the time the plan names for it, or else while the office is open. */
		when: z._default(z.enum(["now", "best"]), "now"),
		/** At this moment instead. */
		at: z.optional(instant()),
	}),
	refusals: [
		"not-found",
		"version-conflict",
		"already-sent",
		"being-sent",
		"no-mail-account",
		"letter-incomplete",
		"id-taken",
	],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			if (input.at !== undefined && (input.at < now || input.at > addHours(now, LATEST_HOURS))) {
				const message = "is not within the next sixty days; choose a moment that is to come";
				return refuseField("invalid-input", { path: "at", message });
			}
			const again = await records.get("dispatch", input.dispatchId);
			const kept = await loadLetter(context, records, input.id);
			if (kept === null) return refuse("not-found");
			if (again !== null) {
				// The same request again, after an answer that got lost: it leaves once.
				return again.letterId === input.id
					? ok({ letter: kept.letter, dispatch: dispatchView(again) })
					: refuse("id-taken");
			}
			const account = await records.get("mailAccount", context.actor.ownerId);
			if (account === null) return refuse("no-mail-account");
			const isReady = notDraft(kept.letter);
			if (isReady !== null) return isReady;
			if (!mayLeave(kept.letter)) return refuse("letter-incomplete");
			const chosen = input.at ?? (input.when === "best" ? bestTimeFor(kept, now) : now);
			const sendAt = latest(chosen, addSeconds(now, UNDO_SECONDS));
			const dispatch: Dispatch = {
				id: input.dispatchId,
				letterId: kept.letter.id,
				opportunityId: kept.letter.opportunityId,
				personId: kept.letter.personId,
				touchId: input.touchId,
				mail: {
					from: { name: kept.facts.settings.ownName, address: account.address },
					to: kept.letter.to,
					subject: kept.letter.subject,
					body: kept.letter.body,
					language: kept.letter.language,
					messageId: messageIdAt(input.dispatchId, account.address),
					references: await conversationOf(records, kept.letter),
				},
				state: "waiting",
				sendAt,
				dueAt: sendAt,
				tries: 0,
				looks: 0,
				filing: account.imap === null ? "not-wanted" : "to-do",
				handedOverAt: null,
				sentAt: null,
				problem: null,
				refusedAddresses: [],
				serverMessageId: null,
			};
			const edited = await editRecord(records, {
				noun: "letter",
				id: input.id,
				version: input.version,
				at: now,
				decide: (letter) =>
					ok<Letter>({
						...letter,
						state: "queued",
						delivery: { dispatchId: dispatch.id, dueAt: sendAt, problem: null },
					}),
			});
			if (!edited.ok) return edited;
			await records.insert("dispatch", dispatch, now);
			await replan(context, records, [dispatch.opportunityId]);
			const letter = await records.get("letter", input.id);
			const queued = await records.get("dispatch", dispatch.id);
			return letter === null || queued === null ? refuse("not-found") : ok({ letter, dispatch: dispatchView(queued) });
		}),
});
