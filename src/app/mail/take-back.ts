import type { Dispatch } from "#core/mail/dispatch.ts";
import type { OperationContext } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import type { Records, Stored } from "../ports.ts";

/** Ends a dispatch that has not begun, and makes its letter a draft again; false where somebody was quicker. */
export const takeBack = async (
	context: OperationContext,
	records: Records,
	dispatch: Stored<Dispatch>,
): Promise<boolean> => {
	const now = context.clock.now();
	const ended: Dispatch = { ...dispatch, state: "taken-back", dueAt: null };
	if ((await records.update("dispatch", ended, dispatch.version, now)) !== "updated") return false;
	const letter = await records.get("letter", dispatch.letterId);
	if (letter !== null) {
		await records.update("letter", { ...letter, state: "draft", delivery: null }, letter.version, now);
	}
	await replan(context, records, [dispatch.opportunityId]);
	return true;
};
