import type { Dispatch } from "#core/mail/dispatch.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords, Stored } from "../ports.ts";

/** Letters on their way out, the one that leaves first at the top. */
export const openDispatches = async (records: ReadableRecords): Promise<readonly Stored<Dispatch>[]> => {
	const open = await listAll(records, "dispatch", {
		where: { state: ["waiting", "sending", "handed-over", "unknown"] },
	});
	return [...open].sort((a, b) => (a.sendAt < b.sendAt ? -1 : a.sendAt > b.sendAt ? 1 : 0));
};
