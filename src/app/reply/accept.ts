import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { calendarDate, filledLine, id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { conflict, refuse, writing } from "../transaction.ts";
import { applyProposal } from "./apply-proposal.ts";
import { noteAnswer } from "./note-answer.ts";
import { replyView } from "./reply-view.ts";
import { settleProposal } from "./settle-proposal.ts";

export const acceptProposal = operation({
	name: "replies.accept",
	summary: "Says yes to one thing a message means: the promise moves, the interview or the outcome is recorded.",
	effect: "write",
	method: "POST",
	path: "/replies/:id/accept",
	input: z.strictObject({
		id: id<"reply">(),
		version: version(),
		key: filledLine(40),
		/** Another day than the one that was read from their words. */
		byOn: z.optional(calendarDate()),
	}),
	refusals: [
		"not-found",
		"version-conflict",
		"proposal-overtaken",
		"promise-earlier",
		"company-or-role-needed",
		"time-needed",
		"end-before-start",
		"in-the-future",
		"too-many",
		"recipient-needed",
	],
	run: (context, input) =>
		writing(context, async (records) => {
			const reply = await records.get("reply", input.id);
			const proposal = reply?.proposals.find(({ key }) => key === input.key);
			if (reply === null || proposal === undefined) return refuse("not-found");
			// The same request again, after an answer that got lost: it is done once.
			if (proposal.state === "accepted") {
				const view = await replyView(context, records, reply.id);
				return view === null ? refuse("not-found") : ok(view);
			}
			if (proposal.state === "overtaken") return refuse("proposal-overtaken");
			if (reply.version !== input.version) return conflict(reply);
			// A program's notice becomes their word once the user agrees.
			if (reply.touchId === null && reply.opportunityId !== null) {
				const { opportunityId, personId, at } = reply;
				const touch = await noteAnswer(context, records, { opportunityId, personId, at });
				if (!touch.ok) return touch;
				await records.update("reply", { ...reply, touchId: touch.value }, reply.version, context.clock.now());
			}
			const applied = await applyProposal(context, records, { reply, proposal, byOn: input.byOn ?? null });
			if (!applied.ok) return applied;
			const now = await records.get("reply", reply.id);
			const version = now?.version ?? reply.version;
			return settleProposal(context, records, { ...input, version }, (each) => ({
				...each,
				state: "accepted",
				what: applied.value,
			}));
		}),
});
