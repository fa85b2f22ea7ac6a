import * as z from "zod/mini";
import { filledLine, id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";
import { settleProposal } from "./settle-proposal.ts";

export const dismissProposal = operation({
	name: "replies.dismiss",
	summary: "Says no to something that a message seemed to mean, or takes that back; nothing else changes.",
	effect: "write",
	method: "POST",
	path: "/replies/:id/dismiss",
	input: z.strictObject({
		id: id<"reply">(),
		version: version(),
		key: filledLine(40),
		/** `false` takes it back. */
		isDismissed: z._default(z.boolean(), true),
	}),
	refusals: ["not-found", "version-conflict"],
	run: (context, input) =>
		writing(context, async (records) => {
			const kept = await records.get("reply", input.id);
			const proposal = kept?.proposals.find(({ key }) => key === input.key);
			// What was accepted has left its mark elsewhere and is taken back there.
			if (proposal === undefined || proposal.state === "accepted" || proposal.state === "overtaken")
				return refuse("not-found");
			return settleProposal(context, records, input, (each) => ({
				...each,
				state: input.isDismissed ? "dismissed" : "proposed",
			}));
		}),
});
