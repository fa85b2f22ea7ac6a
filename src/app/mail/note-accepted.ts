import type { Dispatch } from "#core/mail/dispatch.ts";
import type { Instant } from "#core/time/instant.ts";
import { recordSent } from "../letter/record-sent.ts";
import type { Delivered } from "../mail-servers.ts";
import type { OperationContext } from "../operation.ts";
import type { Records, Stored } from "../ports.ts";

/** The server has it: the letter is sent, the ledger and the plan follow, and it is filed next where that is wanted. */
export const noteAccepted = async (
	context: OperationContext,
	records: Records,
	dispatch: Stored<Dispatch>,
	accepted: Omit<Extract<Delivered, { kind: "accepted" }>, "kind"> & {
		readonly at: Instant;
		/** When it is filed, where that is still to do. */
		readonly fileAt: Instant;
	},
): Promise<void> => {
	const now = context.clock.now();
	const { at, serverMessageId, refusedAddresses, fileAt } = accepted;
	const sent: Dispatch = {
		...dispatch,
		state: "sent",
		sentAt: at,
		dueAt: dispatch.filing === "to-do" ? fileAt : null,
		looks: 0,
		problem: null,
		serverMessageId,
		refusedAddresses,
	};
	if ((await records.update("dispatch", sent, dispatch.version, now)) !== "updated") return;
	const letter = await records.get("letter", dispatch.letterId);
	if (letter === null) return;
	const delivery = { dispatchId: dispatch.id, dueAt: null, problem: null };
	await records.update("letter", { ...letter, state: "sent", sentAt: at, delivery }, letter.version, now);
	const { touchId } = dispatch;
	const recorded = await recordSent(context, records, letter, { touchId, at, channel: "email" });
	// A contact of that id is there already only where the client used one twice: the letter left all the same.
	if (!recorded.ok && recorded.error.code === "id-taken") {
		const fresh = context.ids.next() as typeof touchId;
		await recordSent(context, records, letter, { touchId: fresh, at, channel: "email" });
	}
};
