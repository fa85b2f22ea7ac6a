import type { Dispatch } from "#core/mail/dispatch.ts";
import type { MailProblem } from "#core/mail/mail-problem.ts";
import type { OperationContext } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import type { Records, Stored } from "../ports.ts";

/** It will not leave as it is: the letter is a draft again, and says why. */
export const noteFailed = async (
	context: OperationContext,
	records: Records,
	dispatch: Stored<Dispatch>,
	problem: MailProblem | null,
): Promise<void> => {
	const now = context.clock.now();
	const failed: Dispatch = { ...dispatch, state: "failed", dueAt: null, problem };
	if ((await records.update("dispatch", failed, dispatch.version, now)) !== "updated") return;
	const letter = await records.get("letter", dispatch.letterId);
	if (letter !== null) {
		const delivery = problem === null ? null : { dispatchId: dispatch.id, dueAt: null, problem };
		await records.update("letter", { ...letter, state: "draft", delivery }, letter.version, now);
	}
	await replan(context, records, [dispatch.opportunityId]);
};
