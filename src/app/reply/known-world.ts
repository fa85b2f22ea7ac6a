import type { LetterId } from "#core/ids.ts";
import { CLOSED_STAGES } from "#core/opportunity/opportunity.ts";
import type { KnownWorld } from "#core/reply/match.ts";
import { dispatchesNamed } from "../mail/dispatches-named.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords } from "../ports.ts";

/** The id of a letter at the beginning of the Message-ID that its exported file carries. */
const EXPORTED = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\./;

/** Letters that left under one of these Message-IDs, whether from here or as a file. */
const lettersOf = async (records: ReadableRecords, messageIds: readonly string[]): Promise<KnownWorld["letters"]> => {
	const byLetter = new Map<LetterId, string[]>();
	for (const { letterId, mail, serverMessageId } of await dispatchesNamed(records, messageIds)) {
		const ids = serverMessageId === null ? [mail.messageId] : [mail.messageId, serverMessageId];
		byLetter.set(letterId, [...(byLetter.get(letterId) ?? []), ...ids]);
	}
	for (const messageId of messageIds) {
		const letterId = EXPORTED.exec(messageId)?.[1] as LetterId | undefined;
		if (letterId !== undefined) byLetter.set(letterId, [...(byLetter.get(letterId) ?? []), messageId]);
	}
	const letters = byLetter.size === 0 ? [] : await listAll(records, "letter", { ids: [...byLetter.keys()] });
	return letters.map(({ id, opportunityId, personId }) => ({
		letterId: id,
		opportunityId,
		personId,
		messageIds: byLetter.get(id) ?? [],
	}));
};

/** What a message that names these earlier ones can be matched to. */
export const knownWorld = async (records: ReadableRecords, messageIds: readonly string[]): Promise<KnownWorld> => {
	const interviews = await listAll(records, "interview", {});
	return {
		letters: await lettersOf(records, messageIds),
		people: await listAll(records, "person", {}),
		companies: await listAll(records, "company", {}),
		opportunities: (await listAll(records, "opportunity", {})).map((each) => ({
			...each,
			isOpen: !CLOSED_STAGES.includes(each.stage),
			peopleIds: interviews
				.filter(({ opportunityId }) => opportunityId === each.id)
				.flatMap(({ interviewerIds }) => interviewerIds),
		})),
	};
};
