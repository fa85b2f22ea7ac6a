import type { ReplyId } from "#core/ids.ts";
import type { OperationContext } from "../operation.ts";
import type { Nouns, ReadableRecords, Stored } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** A noticed message with the names that a sentence about it needs; what is still unread stays inside. */
export const replyShown = async (
	context: OperationContext,
	records: ReadableRecords,
	{ unread, ...reply }: Stored<Nouns["reply"]>,
) => {
	const opportunities = await Promise.all(
		[...(reply.opportunityId === null ? [] : [reply.opportunityId]), ...reply.candidates].map(async (id) => {
			const opportunity = await records.get("opportunity", id);
			const company = opportunity === null ? null : await records.get("company", opportunity.companyId);
			return { id, company: company?.name ?? null, position: opportunity?.position ?? null };
		}),
	);
	const person = reply.personId === null ? null : await records.get("person", reply.personId);
	return {
		...reply,
		needsChoice: unread !== null,
		who: person?.name ?? (reply.from?.name || reply.from?.address) ?? null,
		opportunities,
		zone: (await settingsOf(context, records)).zone,
		bounced: reply.bounce === null ? null : { letterId: reply.letterId, reason: reply.bounce.reason },
	};
};

export const replyView = async (context: OperationContext, records: ReadableRecords, id: ReplyId) => {
	const reply = await records.get("reply", id);
	return reply === null ? null : replyShown(context, records, reply);
};
