import type { ReplyId } from "#core/ids.ts";
import { classifyMail } from "#core/reply/classify.ts";
import type { InboundMail } from "#core/reply/inbound-mail.ts";
import { matchMail } from "#core/reply/match.ts";
import { proposalsOf } from "#core/reply/propose.ts";
import type { Reply } from "#core/reply/reply.ts";
import { writtenWords } from "#core/reply/written-words.ts";
import { ok, type Result } from "#core/result.ts";
import { earliest } from "#core/time/instant.ts";
import type { Refusal } from "../errors.ts";
import { noteBounced } from "../mail/note-bounced.ts";
import type { OperationContext } from "../operation.ts";
import type { Records } from "../ports.ts";
import { knownWorld } from "./known-world.ts";
import { noteAnswer } from "./note-answer.ts";
import { overtakeOlder } from "./overtake-older.ts";
import { proposalFacts } from "./proposal-facts.ts";

/** Of the other server's words. */
const LONGEST_ANSWER = 300;
const LONGEST_EXCERPT = 600;
/** Kept only until the opportunity is chosen. */
const LONGEST_UNREAD = 8_000;

/** What a header of ours may repeat as it stands. */
const NAMEABLE = /^[\x21-\x7e]{3,250}$/;

export type TakenMail =
	| { readonly taken: "noted" | "known-already"; readonly replyId: ReplyId }
	/** It belongs to nothing here, or is no answer: nothing of it is kept. */
	| { readonly taken: "passed-over" };

const PASSED_OVER: Result<TakenMail, Refusal> = ok({ taken: "passed-over" });

/**
 * Notes a message that came, once: an answer from a person becomes a contact from them, and what it may mean becomes
 * proposals. Newsletters, receipts, and what belongs to nothing here leave no trace.
 */
export const takeMail = async (
	context: OperationContext,
	records: Records,
	mail: InboundMail,
): Promise<Result<TakenMail, Refusal>> => {
	const replyId = mail.key as ReplyId;
	if ((await records.get("reply", replyId)) !== null) return ok({ taken: "known-already", replyId });
	const kind = classifyMail(mail);
	if (kind.kind === "list" || kind.kind === "read-receipt") return PASSED_OVER;
	const about = kind.kind === "bounce" ? kind.originalMessageId : null;
	const world = await knownWorld(records, about === null ? mail.answers : [about, ...mail.answers]);
	if (kind.kind === "bounce" && kind.isFinal && about !== null) {
		const said = mail.report?.recipients.find(({ address }) => address === kind.recipients[0])?.diagnostic ?? "";
		const answer = said.replace(/\s+/g, " ").trim().slice(0, LONGEST_ANSWER).toWellFormed();
		await noteBounced(context, records, { messageId: about, addresses: kind.recipients, answer });
	}
	const match = matchMail(mail, world, about);
	if (match.opportunityIds.length === 0) return PASSED_OVER;
	const now = context.clock.now();
	const at = earliest(mail.sentAt ?? now, now);
	const opportunityId = match.opportunityIds.length === 1 ? (match.opportunityIds[0] ?? null) : null;
	const isRead = kind.kind === "answer" || kind.kind === "notice";
	const facts = opportunityId === null || !isRead ? null : await proposalFacts(context, records, { opportunityId, at });
	const touch =
		opportunityId !== null && kind.kind === "answer"
			? await noteAnswer(context, records, { opportunityId, personId: match.personId, at })
			: ok(null);
	if (!touch.ok) return touch;
	const reply: Reply = {
		id: replyId,
		kind: kind.kind,
		...(mail.messageId === null || !NAMEABLE.test(mail.messageId) ? {} : { messageId: mail.messageId }),
		from: mail.from,
		subject: mail.subject,
		excerpt: writtenWords(mail.text).slice(0, LONGEST_EXCERPT).toWellFormed(),
		at,
		opportunityId,
		candidates: opportunityId === null ? match.opportunityIds : [],
		personId: match.personId,
		letterId: match.letterId,
		touchId: touch.value,
		because: match.because,
		bounce:
			kind.kind === "bounce"
				? { recipient: kind.recipients[0] ?? null, isFinal: kind.isFinal, reason: kind.reason }
				: null,
		proposals: facts === null ? [] : proposalsOf(mail, facts),
		unread:
			opportunityId === null && isRead
				? { text: mail.text.slice(0, LONGEST_UNREAD).toWellFormed(), invitations: mail.invitations }
				: null,
	};
	await records.insert("reply", reply, now);
	await overtakeOlder(context, records, reply);
	return ok({ taken: "noted", replyId });
};
