import { overtakenBy } from "#core/reply/overtaken.ts";
import type { Reply } from "#core/reply/reply.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import type { Records } from "../ports.ts";

/** Takes back what earlier messages of the opportunity proposed and this one says anew, so that it is asked once. */
export const overtakeOlder = async (context: OperationContext, records: Records, reply: Reply): Promise<void> => {
	const { opportunityId } = reply;
	if (opportunityId === null || reply.proposals.length === 0) return;
	for (const older of await listAll(records, "reply", { where: { opportunityId } })) {
		const proposals = older.id === reply.id ? null : overtakenBy(older, reply);
		if (proposals === null) continue;
		await records.update("reply", { ...older, proposals }, older.version, context.clock.now());
	}
};
