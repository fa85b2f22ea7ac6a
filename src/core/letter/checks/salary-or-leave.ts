import { foldName } from "../../proofread/fold.ts";
import { type Check, finding, foundOrPassed, matchesOf, NOT_ASKED } from "./check.ts";

const PATTERN =
	/\b(?:salar(?:y|ies)|remuneration|overtime|wages?|pay (?:rise|raise|rate|range|scale|band|grade|package|day)|starting pay|my compensation|compensation package|benefits package|(?:signing|annual|joining) bonus|(?:annual|sick|parental|maternity|paternity|paid|unpaid) leave|sick (?:days?|pay)|leave (?:days|entitlement|allowance|policy)|vacation days?|(?:paid|my) (?:vacation|holidays?)|holiday (?:allowance|entitlement|days|pay)|(?:paid )?time off|days off|working hours)\b/gi;

/** True for a note about pay or leave, which belongs to the offer stage. */
export const speaksOfSalaryOrLeave = (text: string): boolean => text.search(PATTERN) >= 0;

/** Pay and leave are for the offer stage, not for a thank-you. */
export const salaryOrLeave: Check<"salary-or-leave"> = {
	id: "salary-or-leave",
	run: (input) => {
		if (input.letter.kind !== "thank-you") return NOT_ASKED;
		// Somebody who applies to a payroll team may write about pay.
		const theirWords = foldName(`${input.context.position ?? ""} ${input.context.company.name ?? ""}`);
		return foundOrPassed(
			"salary-or-leave",
			matchesOf(input, PATTERN)
				.filter(({ found }) => !theirWords.includes(foldName(found)))
				.map(({ found, ...place }) =>
					finding("salary-or-leave", { ...place, level: "may-look", found, data: { written: found } }),
				),
			null,
		);
	},
};
