import type { ReplyId } from "#core/ids.ts";
import type { Proposal } from "#core/reply/reply.ts";
import { ok, type Result } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import type { Refusal } from "../errors.ts";
import type { OperationContext } from "../operation.ts";
import type { Records } from "../ports.ts";
import { refuse } from "../transaction.ts";
import { replyView } from "./reply-view.ts";

/** Puts a settled proposal in the place of the proposed one; gives the message as it then is. */
export const settleProposal = async (
	context: OperationContext,
	records: Records,
	input: { readonly id: ReplyId; readonly version: number; readonly key: string },
	settle: (proposal: Proposal) => Proposal,
) => {
	const edited: Result<unknown, Refusal> = await editRecord(records, {
		noun: "reply",
		id: input.id,
		version: input.version,
		at: context.clock.now(),
		decide: (kept) =>
			ok({ ...kept, proposals: kept.proposals.map((each) => (each.key === input.key ? settle(each) : each)) }),
	});
	if (!edited.ok) return edited;
	const view = await replyView(context, records, input.id);
	return view === null ? refuse("not-found") : ok(view);
};
