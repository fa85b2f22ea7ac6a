import type { LetterId } from "#core/ids.ts";
import type { Dispatch } from "#core/mail/dispatch.ts";
import { mailAddresses } from "#core/mail/mail-addresses.ts";
import type { MailProblem } from "#core/mail/mail-problem.ts";
import { forgetSent } from "../letter/record-sent.ts";
import type { OperationContext } from "../operation.ts";
import type { Records } from "../ports.ts";

/** What a report of non-delivery says. */
export interface Bounce {
	/** Of the letter that came back, without angle brackets. */
	readonly messageId: string;
	/** `null`: the report names nobody. */
	readonly address: string | null;
	/** The other server's words, one line. */
	readonly answer: string;
}

/**
 * A letter came back: it was not delivered after all, so it is a draft again, says so, and leaves the ledger. Where it went to
 * several and only some did not get it, it stays sent, and names them. `null` where it is none of ours.
 */
export const noteBounced = async (
	context: OperationContext,
	records: Records,
	bounce: Bounce,
): Promise<LetterId | null> => {
	const now = context.clock.now();
	const found = await records.list("dispatch", { where: { messageId: bounce.messageId }, limit: 1 });
	const dispatch = found.records[0];
	if (dispatch === undefined || (dispatch.state !== "sent" && dispatch.state !== "unknown")) return null;
	const lost = new Set([...dispatch.refusedAddresses, ...(bounce.address === null ? [] : [bounce.address])]);
	const others = mailAddresses(dispatch.mail.to).filter((address) => !lost.has(address.toLowerCase()));
	const isForSome =
		bounce.address !== null && others.length > 0 && others.length < mailAddresses(dispatch.mail.to).length;
	if (isForSome) {
		await records.update("dispatch", { ...dispatch, refusedAddresses: [...lost] }, dispatch.version, now);
		return dispatch.letterId;
	}
	const problem: MailProblem = { code: "not-delivered", answer: bounce.answer, address: bounce.address };
	const failed: Dispatch = { ...dispatch, state: "failed", dueAt: null, problem };
	if ((await records.update("dispatch", failed, dispatch.version, now)) !== "updated") return null;
	const letter = await records.get("letter", dispatch.letterId);
	// A newer attempt, or the user's own mark, knows better than a late report of an old one.
	if (letter === null || letter.delivery?.dispatchId !== dispatch.id) return dispatch.letterId;
	const delivery = { dispatchId: dispatch.id, dueAt: null, problem };
	await records.update("letter", { ...letter, state: "draft", sentAt: null, delivery }, letter.version, now);
	await forgetSent(context, records, letter);
	return letter.id;
};
