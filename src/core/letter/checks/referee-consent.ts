import { type Check, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

/** Somebody is told of a call only once they agreed to be a referee. */
export const refereeConsent: Check<"referee-consent"> = {
	id: "referee-consent",
	run: ({ letter, context: { recipient, reference } }) => {
		if (letter.kind !== "reference-heads-up" || recipient === null) return NOT_ASKED;
		const personName = recipient.name ?? recipient.title;
		const consent = reference?.consent ?? null;
		return foundOrPassed(
			"referee-consent",
			consent === "yes"
				? []
				: [
						finding("referee-consent", {
							level: "must-look",
							field: "to",
							range: null,
							found: "",
							// Who, and how far it is: letting one stand says nothing about another.
							key: `${recipient.id}:${consent ?? ""}`,
							data: { personName, consent },
						}),
					],
			{ personName },
		);
	},
};
