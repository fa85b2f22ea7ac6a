import { type Check, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

/** One letter each: a thank-you to several people at once thanks nobody in particular. */
export const groupRecipient: Check<"group-recipient"> = {
	id: "group-recipient",
	run: ({ letter, addresses }) => {
		if (letter.kind !== "thank-you" || addresses.length === 0) return NOT_ASKED;
		const found =
			addresses.length < 2
				? []
				: [
						finding("group-recipient", {
							level: "may-look",
							field: "to",
							range: { start: 0, end: letter.to.length },
							found: letter.to,
							data: { addresses: addresses.map(({ address }) => address) },
							fixes: addresses.slice(0, 3).map(({ address }) => address),
						}),
					];
		return foundOrPassed("group-recipient", found, null);
	},
};
