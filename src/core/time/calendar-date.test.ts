import { describe, expect, it } from "vitest";
import {
	addDays,
	type CalendarDate,
	dateOfDay,
	dayNumber,
	daysBetween,
	isCalendarDate,
	weekdayOf,
	weekdayOfDay,
} from "./calendar-date.ts";

const day = (text: string): CalendarDate => {
	if (!isCalendarDate(text)) throw new Error(`No day: ${text}`);
	return text;
};

describe("calendar date", () => {
	it("is a day that exists, written with ten characters", () => {
		expect(isCalendarDate("2026-04-16")).toBe(true);
		expect(isCalendarDate("2026-04-31")).toBe(false);
		expect(isCalendarDate("2026-13-01")).toBe(false);
		expect(isCalendarDate("2026-00-10")).toBe(false);
		expect(isCalendarDate("2026-01-00")).toBe(false);
		expect(isCalendarDate("2026-4-16")).toBe(false);
		expect(isCalendarDate("2026-04-16T00:00")).toBe(false);
		expect(isCalendarDate(" 2026-04-16")).toBe(false);
		expect(isCalendarDate("")).toBe(false);
	});

	it("knows which years have a 29 February", () => {
		expect(isCalendarDate("2024-02-29")).toBe(true);
		expect(isCalendarDate("2026-02-29")).toBe(false);
		expect(isCalendarDate("2000-02-29")).toBe(true);
		expect(isCalendarDate("2100-02-29")).toBe(false);
	});

	it("walks over the end of February in a leap year and in others", () => {
		expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
		expect(addDays(day("2024-02-29"), 1)).toBe("2024-03-01");
		expect(addDays(day("2026-02-28"), 1)).toBe("2026-03-01");
		expect(addDays(day("2024-03-01"), -1)).toBe("2024-02-29");
		expect(addDays(day("2024-02-29"), 366)).toBe("2025-03-01");
	});

	it("walks over the end of a year, back and forth", () => {
		expect(addDays(day("2026-12-31"), 1)).toBe("2027-01-01");
		expect(addDays(day("2027-01-01"), -1)).toBe("2026-12-31");
		expect(addDays(day("2026-04-05"), 0)).toBe("2026-04-05");
	});

	it("counts the days between two dates, negative when the second is earlier", () => {
		expect(daysBetween(day("2026-04-05"), day("2026-05-04"))).toBe(29);
		expect(daysBetween(day("2026-05-04"), day("2026-04-05"))).toBe(-29);
		expect(daysBetween(day("2024-02-01"), day("2024-03-01"))).toBe(29);
		expect(daysBetween(day("2026-04-05"), day("2026-04-05"))).toBe(0);
	});

	it("numbers days from 1970-01-01, before it below zero", () => {
		expect(dayNumber(day("1970-01-01"))).toBe(0);
		expect(dayNumber(day("1969-12-31"))).toBe(-1);
		expect(dateOfDay(0)).toBe("1970-01-01");
		expect(dateOfDay(-1)).toBe("1969-12-31");
		expect(dateOfDay(dayNumber(day("2024-02-29")))).toBe("2024-02-29");
	});

	it("is the inverse of its day number on every day of a century and a half", () => {
		for (let number = -20_000; number <= 40_000; number += 1) {
			const date = dateOfDay(number);
			expect(dayNumber(date)).toBe(number);
			expect(date).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
		}
	});

	it("has no date outside the years 0000 to 9999", () => {
		const [first, last] = ["0000-01-01" as CalendarDate, "9999-12-31" as CalendarDate];
		expect(dateOfDay(dayNumber(last))).toBe("9999-12-31");
		expect(() => addDays(last, 1)).toThrow(RangeError);
		expect(dateOfDay(dayNumber(first))).toBe("0000-01-01");
		expect(() => addDays(first, -1)).toThrow(RangeError);
	});

	it("is accepted only in the years a person can mean, so that counting from it stays in the calendar", () => {
		expect(["1899-12-31", "1900-01-01", "2899-12-31", "2900-01-01"].map(isCalendarDate)).toEqual([
			false,
			true,
			true,
			false,
		]);
	});

	it("names weekdays from Monday 1 to Sunday 7", () => {
		expect(weekdayOf(day("2026-04-05"))).toBe(7);
		expect(weekdayOf(day("2026-04-06"))).toBe(1);
		expect(weekdayOf(day("2026-04-10"))).toBe(5);
		expect(weekdayOf(day("1970-01-01"))).toBe(4);
		expect(weekdayOf(day("1969-12-28"))).toBe(7);
		expect(weekdayOf(day("2024-02-29"))).toBe(4);
		expect(weekdayOfDay(-4)).toBe(7);
		expect(weekdayOfDay(-3)).toBe(1);
	});

	it("sorts as text in the order of days", () => {
		const days = ["2026-12-01", "2026-02-28", "2025-12-31", "2026-10-09"].map(day);
		expect([...days].sort()).toEqual([...days].sort((a, b) => dayNumber(a) - dayNumber(b)));
	});
});
