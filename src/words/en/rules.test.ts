import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "#core/followup/policy.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { sayRule } from "./rules.ts";

const day = "2026-04-20" as CalendarDate;

describe("the rule behind an advice", () => {
	it("is said with the days that were counted, which are more where patience is normal", () => {
		const waited = (waitBusinessDays: number) =>
			sayRule(
				{
					rule: "no-date-promised",
					countedFrom: day,
					waitBusinessDays,
					isPatient: waitBusinessDays === 10,
					mayAskOn: day,
				},
				DEFAULT_POLICY,
			).rule;
		expect([waited(5), waited(10)]).toEqual([
			"No date was promised, so five working days.",
			"No date was promised, so ten working days.",
		]);
		const again = { rule: "second-check", lastCheckOn: day, waitBusinessDays: 10, mayAskOn: day } as const;
		expect(sayRule(again, DEFAULT_POLICY).rule).toBe("Ten working days between two checks.");
	});
});
