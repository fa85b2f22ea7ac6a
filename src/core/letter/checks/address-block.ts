import { type Check, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

/** A posted letter begins with addresses; an e-mail begins with its greeting. */
export const addressBlock: Check<"address-block"> = {
	id: "address-block",
	run: ({ letter, layout, addresses }) => {
		if (addresses.length === 0) return NOT_ASKED;
		const { block } = layout;
		const found = block === null ? "" : letter.body.slice(block.start, block.end);
		return foundOrPassed(
			"address-block",
			block === null
				? []
				: [
						finding("address-block", {
							level: "may-look",
							field: "body",
							range: block,
							found: found.trim(),
							key: "block",
							data: { firstLine: found.trim().split("\n")[0] ?? "" },
							fixes: [""],
						}),
					],
			null,
		);
	},
};
