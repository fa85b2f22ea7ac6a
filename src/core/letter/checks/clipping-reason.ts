import { type Check, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

/** A letter of news has news, and the user's line on why it matters to the role: without it the news could come from anybody. */
export const clippingReason: Check<"clipping-reason"> = {
	id: "clipping-reason",
	run: ({ letter, context: { clipping } }) => {
		if (letter.kind !== "news") return NOT_ASKED;
		const problem = clipping === null ? "no-clipping" : clipping.reason === "" ? "no-reason" : null;
		return foundOrPassed(
			"clipping-reason",
			problem === null
				? []
				: [
						finding("clipping-reason", {
							level: "must-look",
							field: "body",
							range: null,
							found: "",
							key: problem,
							data: { problem },
						}),
					],
			null,
		);
	},
};
