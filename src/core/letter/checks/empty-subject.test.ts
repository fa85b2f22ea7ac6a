import { describe, expect, it } from "vitest";
import { findings, passed } from "./check.testing.ts";

describe("the subject", () => {
	it("must not be empty", () => {
		expect(findings("empty-subject", { letter: { subject: "  " } })).toMatchObject([{ level: "must-look" }]);
	});

	it("is fine with a word in it", () => {
		expect(passed("empty-subject", { letter: { subject: "Thanks" } })).toBeNull();
	});
});
