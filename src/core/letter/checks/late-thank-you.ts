import { msOf } from "../../time/instant.ts";
import { type Check, finding, foundOrPassed, NOT_ASKED } from "./check.ts";
import { thankYouCustom } from "./thank-you-custom.ts";

const HOUR_MS = 3_600_000;

/** A thank-you later than the window allows; 48 h after the talk is still inside. Late is better than never. */
export const lateThankYou: Check<"late-thank-you"> = {
	id: "late-thank-you",
	run: ({ letter, context }) => {
		const endedAt = context.interview?.endedAt ?? null;
		// Where few send one at all nobody counts the hours.
		if (letter.kind !== "thank-you" || endedAt === null || thankYouCustom(context) === "uncommon") return NOT_ASKED;
		const hours = (msOf(context.now) - msOf(endedAt)) / HOUR_MS;
		if (hours < 0) return NOT_ASKED;
		const limit = context.limits.lateAfterHours;
		return foundOrPassed(
			"late-thank-you",
			hours <= limit
				? []
				: [
						finding("late-thank-you", {
							level: "may-look",
							field: "body",
							range: null,
							found: "",
							data: { days: Math.floor(hours / 24) },
						}),
					],
			{ hours: limit },
		);
	},
};
