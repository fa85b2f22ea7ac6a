import { describe, expect, it } from "vitest";
import { findings } from "./check.testing.ts";

const asked = (subject: string, kind: "thank-you" | "status-check" = "thank-you") =>
	findings("subject-says-which", { letter: { subject, kind } }).length;

describe("the subject", () => {
	it.each([
		"Thank you, marketing analyst interview",
		"Marketing analyst",
		"Thank you from Maya, Halden",
		"Thank you for today",
		"8 April",
		"Re: your questions",
	])("says which interview: %s", (subject) => {
		expect(asked(subject)).toBe(0);
	});

	it.each(["Thank you", "Hello", "Many thanks!"])("does not say which: %s", (subject) => {
		expect(asked(subject)).toBe(1);
	});

	it("is asked of a thank-you alone, and of none that is empty", () => {
		expect(asked("Hello", "status-check")).toBe(0);
		expect(asked(" ")).toBe(0);
	});
});
