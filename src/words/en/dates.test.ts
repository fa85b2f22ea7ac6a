import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { sayDay, sayDays, sayList, sayNearDay, sayWorkWeek } from "./dates.ts";

const today = "2026-04-08" as CalendarDate;
const day = (text: string) => text as CalendarDate;

describe("days in words", () => {
	it("names a near day by weekday and number", () => {
		expect(sayDay(day("2026-04-14"), today)).toBe("Tuesday 14");
		expect(sayDay(day("2026-04-28"), today)).toBe("Tuesday 28");
	});
	it("adds the month from three weeks on, and the year where it differs", () => {
		expect(sayDay(day("2026-04-29"), today)).toBe("Wednesday 29 April");
		expect(sayDay(day("2027-01-04"), today)).toBe("Monday 4 January 2027");
	});
	it("says today, tomorrow and yesterday", () => {
		expect(
			["2026-04-07", "2026-04-08", "2026-04-09", "2026-04-10"].map((each) => sayNearDay(day(each), today)),
		).toEqual(["yesterday", "today", "tomorrow", "Friday 10"]);
	});
	it("joins days and names", () => {
		expect(sayDays([day("2026-04-12"), day("2026-04-13")], today)).toBe("Sunday 12 and Monday 13");
		expect(sayList(["a"])).toBe("a");
		expect(sayList(["a", "b", "c"])).toBe("a, b and c");
	});
	it("names the working week from its rest days", () => {
		expect(sayWorkWeek([6, 7])).toBe("Monday to Friday");
		expect(sayWorkWeek([6, 5])).toBe("Sunday to Thursday");
		expect(sayWorkWeek([3, 7])).toBe("Monday, Tuesday, Thursday, Friday and Saturday");
	});
});
