import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Office } from "../time/office.ts";
import type { Weekday } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";
import { statedDay } from "./stated-day.ts";

const office = (restDays: readonly Weekday[]): Office => ({
	zone: "Europe/Berlin" as ZoneId,
	restDays,
	weekendOf: null,
	quietDates: new Set(),
	opensAtHour: 9,
	closesAtHour: 18,
});

/** Wednesday 8 April 2026. */
const day = (words: string, given: { readonly restDays?: readonly Weekday[]; readonly isMonthFirst?: boolean } = {}) =>
	statedDay(words, {
		writtenOn: "2026-04-08" as CalendarDate,
		office: office(given.restDays ?? [6, 7]),
		isMonthFirst: given.isMonthFirst ?? false,
	});

describe("the day a sentence names", () => {
	it.each([
		["by Friday", "2026-04-10"],
		["by next Friday", "2026-04-17"],
		["on Friday next week", "2026-04-17"],
		["by Friday 17 April", "2026-04-17"],
		["by April 17th, 2026", "2026-04-17"],
		["on the 17th of April", "2026-04-17"],
		["by 2026-04-17", "2026-04-17"],
		["by 17/04/2026", "2026-04-17"],
		["bis zum 17.04.2026", "2026-04-17"],
		["bis 17.4.", "2026-04-17"],
		["early next week", "2026-04-14"],
		["by the middle of next week", "2026-04-15"],
		["sometime next week", "2026-04-17"],
		["by the end of the week", "2026-04-10"],
		["at the end of next week", "2026-04-17"],
		["by the end of the month", "2026-04-30"],
		["in two weeks", "2026-04-22"],
		["within the next 10 days", "2026-04-18"],
		["within 5 business days", "2026-04-15"],
		["within 2-3 working days", "2026-04-13"],
		["in a fortnight", "2026-04-22"],
		["in a couple of weeks", "2026-04-22"],
		["the week after next", "2026-04-24"],
		["early in the week after next", "2026-04-21"],
		["by the end of May", "2026-05-31"],
		["by the end of April", "2026-04-30"],
		["Ende Mai", "2026-05-31"],
		["tomorrow", "2026-04-09"],
		["the day after tomorrow", "2026-04-10"],
		["après-demain", "2026-04-10"],
		["übermorgen", "2026-04-10"],
		["pasado mañana", "2026-04-10"],
		["friday in two weeks", "2026-04-24"],
		["a week on friday", "2026-04-17"],
		["friday week", "2026-04-17"],
		["within a week or two", "2026-04-22"],
		["in a day or two", "2026-04-10"],
		["end of week", "2026-04-10"],
		["eow", "2026-04-10"],
		["in a month", "2026-05-08"],
		["next month", "2026-05-31"],
		["mid-April", "2026-04-15"],
		["by the 20th", "2026-04-20"],
		["by the 3rd", "2026-05-03"],
		["thursday", "2026-04-09"],
		["Wed", "2026-04-15"],
		["next monday", "2026-04-13"],
		["bis Freitag", "2026-04-10"],
		["Anfang nächster Woche", "2026-04-14"],
		["in zwei Wochen", "2026-04-22"],
		["bis zum 17. April", "2026-04-17"],
		["d'ici vendredi", "2026-04-10"],
		["la semaine prochaine", "2026-04-17"],
		["début de la semaine prochaine", "2026-04-14"],
		["avant le 17 avril", "2026-04-17"],
		["dans deux semaines", "2026-04-22"],
		["antes del viernes", "2026-04-10"],
		["el 17 de abril", "2026-04-17"],
		["la próxima semana", "2026-04-17"],
		["en dos semanas", "2026-04-22"],
		["يوم الجمعة", "2026-04-10"],
		["قبل ١٧ أبريل", "2026-04-17"],
		["في 17 نيسان", "2026-04-17"],
		["خلال أسبوعين", "2026-04-22"],
		["الأسبوع القادم", "2026-04-17"],
		["بداية الأسبوع القادم", "2026-04-14"],
	])("%s is %s", (words, on) => {
		expect(day(words)).toBe(on);
	});

	it("counts weeks as the office does: Sunday begins one in Riyadh", () => {
		expect(day("early next week", { restDays: [5, 6] })).toBe("2026-04-13");
		expect(day("next week", { restDays: [5, 6] })).toBe("2026-04-16");
		expect(day("by the end of the week", { restDays: [5, 6] })).toBe("2026-04-09");
	});

	it("begins the next week after the rest it is said on, and on Monday where nobody rests", () => {
		const said = (writtenOn: string, restDays: readonly Weekday[]) =>
			statedDay("next week", { writtenOn: writtenOn as CalendarDate, office: office(restDays), isMonthFirst: false });
		expect(said("2026-04-12", [6, 7])).toBe("2026-04-17");
		expect(said("2026-04-11", [5, 6])).toBe("2026-04-16");
		expect(said("2026-04-08", [])).toBe("2026-04-19");
		expect(said("2026-04-08", [1, 2, 4, 5, 6, 7])).toBe("2026-04-15");
	});

	it("counts a month from the last of one by the end of the next", () => {
		const said = (writtenOn: string) =>
			statedDay("in a month", { writtenOn: writtenOn as CalendarDate, office: office([6, 7]), isMonthFirst: false });
		expect(said("2026-01-31")).toBe("2026-02-28");
		expect(said("2028-01-31")).toBe("2028-02-29");
		expect(said("2026-12-31")).toBe("2027-01-31");
	});

	it("reads 5/4 in the order of the office's country", () => {
		expect(day("by 5/4", { isMonthFirst: true })).toBe("2026-05-04");
		expect(day("by 9/4", {})).toBe("2026-04-09");
		expect(day("by 4/17", {})).toBe("2026-04-17");
	});

	it("takes a year-less date that has passed as none", () => {
		expect(day("on 3 February")).toBeNull();
		expect(day("by 7 April 2026")).toBeNull();
	});

	it.each(["soon", "at 9.30", "in 2-3 rounds", "we may be in touch", "room 4-5", "as soon as possible"])(
		"sees none in: %s",
		(words) => {
			expect(day(words)).toBeNull();
		},
	);
});
