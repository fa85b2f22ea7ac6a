import * as z from "zod/mini";
import { proposalsOf } from "#core/reply/propose.ts";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";
import { noteAnswer } from "./note-answer.ts";
import { overtakeOlder } from "./overtake-older.ts";
import { proposalFacts } from "./proposal-facts.ts";
import { replyView } from "./reply-view.ts";

export const assignReply = operation({
	name: "replies.assign",
	summary: "Says which opportunity a message belongs to where several were possible; it is then weighed for that one.",
	effect: "write",
	method: "POST",
	path: "/replies/:id/assign",
	input: z.strictObject({ id: id<"reply">(), version: version(), opportunityId: id<"opportunity">() }),
	refusals: ["not-found", "version-conflict", "in-the-future", "recipient-needed"],
	run: (context, input) =>
		writing(context, async (records) => {
			const before = await records.get("reply", input.id);
			if (before === null) return refuse("not-found");
			const { opportunityId } = input;
			const facts = await proposalFacts(context, records, { opportunityId, at: before.at });
			if (facts === null || !before.candidates.includes(opportunityId)) return refuse("not-found");
			const { unread } = before;
			const touch =
				before.kind === "answer" && before.touchId === null
					? await noteAnswer(context, records, { opportunityId, personId: before.personId, at: before.at })
					: ok(before.touchId);
			if (!touch.ok) return touch;
			const edited = await editRecord(records, {
				noun: "reply",
				id: input.id,
				version: input.version,
				at: context.clock.now(),
				decide: (kept) =>
					ok({
						...kept,
						opportunityId,
						candidates: [],
						touchId: touch.value,
						because: "chosen",
						proposals: unread === null ? kept.proposals : proposalsOf(unread, facts),
						unread: null,
					}),
			});
			if (!edited.ok) return edited;
			await overtakeOlder(context, records, edited.value);
			const view = await replyView(context, records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
