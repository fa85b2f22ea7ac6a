import { type Check, finding, foundOrPassed } from "./check.ts";

/** The plan says to wait, or to leave it. */
export const policyHold: Check<"policy-hold"> = {
	id: "policy-hold",
	run: ({ context: { adviceHold } }) =>
		foundOrPassed(
			"policy-hold",
			adviceHold === null
				? []
				: [
						finding("policy-hold", {
							level: "must-look",
							field: "body",
							range: null,
							found: "",
							key: `${adviceHold.kind}:${adviceHold.until ?? ""}`,
							data: adviceHold,
						}),
					],
			null,
		),
};
