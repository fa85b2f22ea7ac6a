import { isNoReply } from "../no-reply-address.ts";
import { type Check, finding, foundOrPassed } from "./check.ts";

/** Nobody stands in "To"; where the recipient's address is recorded it is offered. */
export const missingAddress: Check<"missing-address"> = {
	id: "missing-address",
	run: ({ letter, context }) => {
		if (letter.to.trim() !== "") return foundOrPassed("missing-address", [], null);
		const recorded = context.recipient?.email ?? null;
		const noted = recorded === null || isNoReply(recorded) ? null : recorded;
		return foundOrPassed(
			"missing-address",
			[
				finding("missing-address", {
					level: "must-look",
					field: "to",
					range: { start: 0, end: letter.to.length },
					found: "",
					data: { noted },
					fixes: noted === null ? [] : [noted],
				}),
			],
			null,
		);
	},
};
