import { type Check, finding, foundOrPassed, matchesOf } from "./check.ts";

/** One is warm; more of them wear out. A run of them counts as often as it is long. */
export const exclamationMarks: Check<"exclamation-marks"> = {
	id: "exclamation-marks",
	run: (input) => {
		const marks = matchesOf(input, /!+/g);
		const count = marks.reduce((sum, { found }) => sum + found.length, 0);
		const last = marks.at(-1);
		return foundOrPassed(
			"exclamation-marks",
			count < 2 || last === undefined
				? []
				: [
						finding("exclamation-marks", {
							...last,
							level: "may-look",
							key: "marks",
							data: { count },
							fixes: [last.found.length > 1 ? "!" : "."],
						}),
					],
			null,
		);
	},
};
