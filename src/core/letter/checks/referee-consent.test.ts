import { describe, expect, it } from "vitest";
import type { LetterKind } from "../letter.ts";
import { completeContext, letterReference, ROSA } from "../letter-context.testing.ts";
import { findings, passed } from "./check.testing.ts";

const consent = (reference: ReturnType<typeof letterReference> | null, kind: LetterKind = "reference-heads-up") =>
	findings("referee-consent", { letter: { kind }, context: { ...completeContext(kind), reference } });

describe("telling a referee of a call", () => {
	it.each(["not-asked", "asked", "no"] as const)("has to wait for a yes: %s", (answer) => {
		expect(consent(letterReference({ consent: answer }))).toMatchObject([
			{ level: "must-look", data: { personName: "Rosa Lindgren", consent: answer } },
		]);
	});

	it("is right after a yes", () => {
		expect(consent(letterReference())).toEqual([]);
		expect(
			passed("referee-consent", {
				letter: { kind: "reference-heads-up" },
				context: completeContext("reference-heads-up"),
			}),
		).toEqual({ personName: "Rosa Lindgren" });
	});

	it("is for referees only", () => {
		expect(consent(null)).toMatchObject([{ data: { consent: null } }]);
	});

	it("is another finding for another person or answer", () => {
		const [first] = consent(letterReference({ consent: "asked" }));
		const [second] = consent(letterReference({ consent: "no" }));
		expect(first?.key).toBe(`referee-consent:${ROSA.id}:asked`);
		expect(second?.key).not.toBe(first?.key);
	});

	it("is not asked where consent is what the letter is about, or it is over", () => {
		expect(consent(letterReference({ consent: "not-asked" }), "reference-request")).toEqual([]);
		expect(consent(letterReference({ consent: "no" }), "reference-thanks")).toEqual([]);
		expect(passed("referee-consent", {})).toBeUndefined();
	});
});
