import { isNoReply } from "#core/letter/no-reply-address.ts";
import type { Person } from "#core/person/person.ts";
import type { Instant } from "#core/time/instant.ts";
import { listAll } from "../plan/list-all.ts";
import type { Records } from "../ports.ts";

/** Gives drafts to somebody the address that was noted since: those without one, and those with the one they had before. */
export const addressDrafts = async (records: Records, before: Person, after: Person, at: Instant): Promise<void> => {
	if (after.email === null || after.email === before.email || isNoReply(after.email)) return;
	const drafts = await listAll(records, "letter", { where: { state: "draft" } });
	for (const draft of drafts) {
		const hasNone = draft.to.trim() === "";
		if (draft.personId !== after.id || !(hasNone || draft.to.trim() === before.email)) continue;
		await records.update("letter", { ...draft, to: after.email }, draft.version, at);
	}
};
