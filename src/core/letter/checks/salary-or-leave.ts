import { foldName } from "../../proofread/fold.ts";
import { type Check, finding, foundOrPassed, matchesOf, NOT_ASKED } from "./check.ts";
import { SALARY_WORDS } from "./salary-words.ts";
import { wordingLanguage } from "./wordings.ts";

/** True for an English note about pay or leave, which belongs to the offer stage. */
export const speaksOfSalaryOrLeave = (text: string): boolean => text.search(SALARY_WORDS.en) >= 0;

/** Pay and leave are for the offer stage, not for a thank-you. */
export const salaryOrLeave: Check<"salary-or-leave"> = {
	id: "salary-or-leave",
	run: (input) => {
		if (input.letter.kind !== "thank-you") return NOT_ASKED;
		// Somebody who applies to a payroll team may write about pay.
		const theirWords = foldName(`${input.context.position ?? ""} ${input.context.company.name ?? ""}`);
		return foundOrPassed(
			"salary-or-leave",
			matchesOf(input, SALARY_WORDS[wordingLanguage(input.letter)])
				.filter(({ found }) => !theirWords.includes(foldName(found)))
				.map(({ found, ...place }) =>
					finding("salary-or-leave", { ...place, level: "may-look", found, data: { written: found } }),
				),
			null,
		);
	},
};
