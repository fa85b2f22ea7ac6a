import type { LetterId } from "#core/ids.ts";
import type { Dispatch } from "#core/mail/dispatch.ts";
import { isSameAddress, mailAddresses } from "#core/mail/mail-addresses.ts";
import type { MailProblem } from "#core/mail/mail-problem.ts";
import { forgetSent } from "../letter/record-sent.ts";
import type { OperationContext } from "../operation.ts";
import type { Records } from "../ports.ts";
import { dispatchesNamed } from "./dispatches-named.ts";

/** What a report of non-delivery says. */
export interface Bounce {
	/** Of the letter that came back, ours or the server's, without angle brackets. */
	readonly messageId: string;
	/** Those it did not reach; empty: the report names nobody. */
	readonly addresses: readonly string[];
	/** The other server's words, one line. */
	readonly answer: string;
}

const isFirstOfItsKind = (address: string, at: number, all: readonly string[]): boolean =>
	all.findIndex((each) => isSameAddress(each, address)) === at;

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
	const [dispatch] = await dispatchesNamed(records, [bounce.messageId]);
	if (dispatch === undefined || (dispatch.state !== "sent" && dispatch.state !== "unknown")) return null;
	const recipients = mailAddresses(dispatch.mail.to);
	const lost = [...dispatch.refusedAddresses, ...bounce.addresses].filter(isFirstOfItsKind);
	const isLost = (address: string): boolean => lost.some((each) => isSameAddress(each, address));
	// Of several recipients a report may name one by the address their mail is forwarded to: the others had it.
	const isForSome = recipients.length > 1 && bounce.addresses.length > 0 && !recipients.every(isLost);
	if (isForSome) {
		const noted = await records.update("dispatch", { ...dispatch, refusedAddresses: lost }, dispatch.version, now);
		return noted === "updated" ? dispatch.letterId : null;
	}
	const problem: MailProblem = { code: "not-delivered", answer: bounce.answer, address: bounce.addresses[0] ?? null };
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
