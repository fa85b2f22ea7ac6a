import type { Dispatch } from "#core/mail/dispatch.ts";
import type { Stored } from "../ports.ts";
import { problemView } from "./mail-problem-view.ts";

/** A letter on its way, without its text: that is the letter's. */
export const dispatchView = (dispatch: Stored<Dispatch>) => ({
	id: dispatch.id,
	letterId: dispatch.letterId,
	opportunityId: dispatch.opportunityId,
	to: dispatch.mail.to,
	subject: dispatch.mail.subject,
	messageId: dispatch.mail.messageId,
	state: dispatch.state,
	sendAt: dispatch.sendAt,
	dueAt: dispatch.dueAt,
	tries: dispatch.tries,
	filing: dispatch.filing,
	sentAt: dispatch.sentAt,
	problem: problemView(dispatch.problem),
	refusedAddresses: dispatch.refusedAddresses,
});
