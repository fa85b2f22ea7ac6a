import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { sayRound, sayToday } from "./plan.ts";

const today = "2026-04-08" as CalendarDate;
const day = (given: Partial<Parameters<typeof sayToday>[0]>) =>
	sayToday({
		decisions: 0,
		letters: 0,
		messages: 0,
		debriefs: 0,
		held: 0,
		nextOn: null,
		today,
		isFirstRun: false,
		isMore: false,
		isRestDay: false,
		isEnough: false,
		...given,
	});

describe("the sentence of the day", () => {
	it("counts what there is to do, and lets the rest wait", () => {
		expect(day({ letters: 2, messages: 1, held: 1 })).toBe(
			"Two letters and one short message today. The rest can wait.",
		);
		expect(day({ debriefs: 1 })).toBe("One debrief to write today.");
	});
	it("does not claim to have counted all where there are more", () => {
		expect(day({ letters: 10, isMore: true })).toBe("At least ten letters today.");
	});
	it("names the day until which there is nothing to do, unless it is tomorrow", () => {
		expect(day({ held: 1, nextOn: "2026-04-14" as CalendarDate })).toBe("Nothing to do until Tuesday 14.");
		expect(day({ held: 1, nextOn: "2026-04-09" as CalendarDate })).toBe("Nothing to do today.");
		expect(day({})).toBe("Nothing to do today.");
	});
	it("sends a resting user away, unless something cannot wait", () => {
		expect(day({ isRestDay: true, held: 2, nextOn: "2026-04-14" as CalendarDate })).toBe(
			"Nothing to do today. Go and have a life.",
		);
		expect(day({ isRestDay: true, decisions: 1 })).toBe("One decision that cannot wait. Nothing else today.");
	});
	it("asks a new user the one question", () => {
		expect(day({ isFirstRun: true })).toBe("Just had an interview?");
	});
});

describe("the name of a round", () => {
	it("counts in words, then in digits", () => {
		expect(sayRound(1, "phone")).toBe("First phone interview");
		expect(sayRound(7, "on-site")).toBe("7th interview");
		expect(sayRound(21, "panel")).toBe("21st panel interview");
	});
});
