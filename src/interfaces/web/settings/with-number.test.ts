import { describe, expect, it } from "vitest";
import type { RuleView } from "../contract.ts";
import { changedIn, withNumber } from "./with-number.ts";

const number = (key: string, standard: number) => ({
	key,
	unit: "times" as const,
	min: 0,
	max: 9,
	value: standard,
	default: standard,
});
const rule = {
	id: "check-limit",
	numbers: [number("checks", 2), number("closingNoteBusinessDays", 5)],
} as unknown as RuleView;

describe("a number of a rule", () => {
	it("is a change when it is not the default", () => {
		expect(withNumber({}, rule, "checks", 3)).toEqual({ "check-limit": { checks: 3 } });
	});

	it("leaves the other numbers and rules as they are", () => {
		const before = { "check-limit": { closingNoteBusinessDays: 7 }, "promised-date": { graceBusinessDays: 1 } };
		expect(withNumber(before as never, rule, "checks", 1)).toEqual({
			"check-limit": { closingNoteBusinessDays: 7, checks: 1 },
			"promised-date": { graceBusinessDays: 1 },
		});
	});

	it("is no change any more when it goes back, and leaves no empty rule behind", () => {
		const both = { "check-limit": { checks: 1, closingNoteBusinessDays: 7 } };
		expect(withNumber(both, rule, "checks", 2)).toEqual({ "check-limit": { closingNoteBusinessDays: 7 } });
		expect(withNumber({ "check-limit": { checks: 1 } }, rule, "checks", 2)).toEqual({});
	});

	it("is read back from the changes", () => {
		expect(changedIn({ "check-limit": { checks: 1 } }, rule)).toEqual({ checks: 1 });
		expect(changedIn({}, rule)).toEqual({});
	});
});
