import type { Dispatch, DispatchState } from "#core/mail/dispatch.ts";
import type { MailProblem } from "#core/mail/mail-problem.ts";
import type { Instant } from "#core/time/instant.ts";
import type { OperationContext } from "../operation.ts";
import type { Records, Stored } from "../ports.ts";

/** It is to be tried or looked for again later, or only the user can say: the letter says so too. */
export const noteWaiting = async (
	context: OperationContext,
	records: Records,
	dispatch: Stored<Dispatch>,
	next: {
		readonly state: Extract<DispatchState, "waiting" | "handed-over" | "unknown">;
		readonly dueAt: Instant | null;
		readonly looks: number;
		readonly problem: MailProblem | null;
	},
): Promise<void> => {
	const now = context.clock.now();
	if ((await records.update("dispatch", { ...dispatch, ...next }, dispatch.version, now)) !== "updated") return;
	const letter = await records.get("letter", dispatch.letterId);
	if (letter === null) return;
	const { dueAt, problem } = next;
	await records.update(
		"letter",
		{
			...letter,
			state: next.state === "unknown" ? "unknown" : "queued",
			delivery: { dispatchId: dispatch.id, dueAt, problem },
		},
		letter.version,
		now,
	);
};
