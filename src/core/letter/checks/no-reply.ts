import { isNoReply } from "../no-reply-address.ts";
import { type Check, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

/** A no-reply address is never a recipient: nobody reads it. */
export const noReply: Check<"no-reply"> = {
	id: "no-reply",
	run: ({ addresses, context }) => {
		if (addresses.length === 0) return NOT_ASKED;
		const noted = context.recipient?.email ?? null;
		return foundOrPassed(
			"no-reply",
			addresses
				.filter(({ address }) => isNoReply(address))
				.map(({ address, ...range }) =>
					finding("no-reply", {
						level: "must-look",
						field: "to",
						range,
						found: address,
						data: { address },
						fixes: noted === null || isNoReply(noted) ? [] : [noted],
					}),
				),
			null,
		);
	},
};
