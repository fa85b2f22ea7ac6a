import { type Check, finding, NOT_ASKED, passed } from "./check.ts";
import { thankYouCustom } from "./thank-you-custom.ts";

/** What a thank-you is taken for where the office is. Only a British public or academic panel is a reason to look. */
export const countryCustom: Check<"country-custom"> = {
	id: "country-custom",
	run: ({ letter, context }) => {
		const custom = thankYouCustom(context);
		const { country, sector } = context.office;
		if (letter.kind !== "thank-you" || custom === null || country === null) return NOT_ASKED;
		if (country !== "GB" || (sector !== "government" && sector !== "academia")) {
			return passed("country-custom", { country, custom });
		}
		return {
			kind: "found",
			findings: [
				finding("country-custom", {
					level: "may-look",
					field: "body",
					range: null,
					found: "",
					key: sector,
					data: { sector },
				}),
			],
		};
	},
};
