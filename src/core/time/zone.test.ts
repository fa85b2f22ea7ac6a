import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./calendar-date.ts";
import { addHours, type Instant, instantFromMs, msOf, parseInstant } from "./instant.ts";
import { dateAt, parseZone, startOfDay, timeOnDay, wallTimeAt, type ZoneId } from "./zone.ts";

const at = (text: string): Instant => {
	const parsed = parseInstant(text);
	if (parsed === null) throw new Error(`No instant: ${text}`);
	return parsed;
};
const on = (text: string): CalendarDate => text as CalendarDate;
const zone = (text: string): ZoneId => {
	const parsed = parseZone(text);
	if (parsed === null) throw new Error(`No zone: ${text}`);
	return parsed;
};
const justBefore = (instant: Instant): Instant => instantFromMs(msOf(instant) - 1);
const clock = (hour: number, minute = 0) => ({ hour, minute });

describe("zone", () => {
	it("is a name of the IANA database, put in its proper case", () => {
		expect(parseZone("Europe/Berlin")).toBe("Europe/Berlin");
		expect(parseZone("europe/berlin")).toBe("Europe/Berlin");
		expect(parseZone("UTC")).toBe("UTC");
	});

	it("keeps the name it was given where there are two", () => {
		expect(parseZone("Europe/Kyiv")).toBe("Europe/Kyiv");
		expect(parseZone("Asia/Kolkata")).toBe("Asia/Kolkata");
	});

	it("is no offset, no city alone and no free text", () => {
		for (const text of ["+02:00", "-0500", "Berlin", "Europe/Nowhere", "", "Europe/Berlin ", "constructor", "GMT+25"]) {
			expect(parseZone(text), text).toBeNull();
		}
	});
});

describe("date at a moment", () => {
	it("differs on both sides of UTC", () => {
		const moment = at("2026-04-08T12:00Z");
		expect(dateAt(at("2026-04-08T09:59:59.999Z"), zone("Pacific/Honolulu"))).toBe("2026-04-07");
		expect(dateAt(at("2026-04-08T10:00Z"), zone("Pacific/Honolulu"))).toBe("2026-04-08");
		expect(dateAt(at("2026-04-08T14:59:59.999Z"), zone("Asia/Tokyo"))).toBe("2026-04-08");
		expect(dateAt(at("2026-04-08T15:00Z"), zone("Asia/Tokyo"))).toBe("2026-04-09");
		expect(dateAt(at("2026-04-08T18:14:59.999Z"), zone("Asia/Kathmandu"))).toBe("2026-04-08");
		expect(dateAt(at("2026-04-08T18:15Z"), zone("Asia/Kathmandu"))).toBe("2026-04-09");
		expect(dateAt(moment, zone("Pacific/Kiritimati"))).toBe("2026-04-09");
	});

	it("holds before 1970 too", () => {
		expect(dateAt(at("1969-12-31T23:30Z"), zone("Asia/Tokyo"))).toBe("1970-01-01");
		expect(dateAt(at("1970-01-01T00:30Z"), zone("Pacific/Honolulu"))).toBe("1969-12-31");
	});
});

describe("wall time", () => {
	it("shows hours and minutes of odd offsets", () => {
		expect(wallTimeAt(at("2026-04-08T03:20Z"), zone("Asia/Kathmandu"))).toEqual({
			date: "2026-04-08",
			hour: 9,
			minute: 5,
		});
		expect(wallTimeAt(at("2026-04-08T03:20Z"), zone("Pacific/Honolulu"))).toEqual({
			date: "2026-04-07",
			hour: 17,
			minute: 20,
		});
	});

	it("jumps in spring and repeats an hour in autumn in Berlin", () => {
		const berlin = zone("Europe/Berlin");
		expect(wallTimeAt(at("2026-03-29T00:59:59.999Z"), berlin)).toEqual({ date: "2026-03-29", hour: 1, minute: 59 });
		expect(wallTimeAt(at("2026-03-29T01:00Z"), berlin)).toEqual({ date: "2026-03-29", hour: 3, minute: 0 });
		expect(wallTimeAt(at("2026-10-25T00:30Z"), berlin)).toEqual({ date: "2026-10-25", hour: 2, minute: 30 });
		expect(wallTimeAt(at("2026-10-25T01:30Z"), berlin)).toEqual({ date: "2026-10-25", hour: 2, minute: 30 });
	});

	it("jumps in spring and repeats an hour in autumn in New York", () => {
		const newYork = zone("America/New_York");
		expect(wallTimeAt(at("2026-03-08T06:59:59.999Z"), newYork)).toEqual({ date: "2026-03-08", hour: 1, minute: 59 });
		expect(wallTimeAt(at("2026-03-08T07:00Z"), newYork)).toEqual({ date: "2026-03-08", hour: 3, minute: 0 });
		expect(wallTimeAt(at("2026-11-01T05:30Z"), newYork)).toEqual({ date: "2026-11-01", hour: 1, minute: 30 });
		expect(wallTimeAt(at("2026-11-01T06:30Z"), newYork)).toEqual({ date: "2026-11-01", hour: 1, minute: 30 });
	});
});

describe("start of a day", () => {
	it("is midnight where clocks leave it alone", () => {
		expect(startOfDay(on("2026-04-13"), zone("Asia/Kuwait"))).toBe("2026-04-12T21:00:00.000Z");
		expect(startOfDay(on("2026-04-13"), zone("Pacific/Honolulu"))).toBe("2026-04-13T10:00:00.000Z");
		expect(startOfDay(on("2026-04-13"), zone("Asia/Tokyo"))).toBe("2026-04-12T15:00:00.000Z");
		expect(startOfDay(on("2026-04-13"), zone("Asia/Kathmandu"))).toBe("2026-04-12T18:15:00.000Z");
	});

	it.each([
		["Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00.000Z"],
		["Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00.000Z"],
		["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00.000Z"],
	])("is one o'clock in %s on %s, when clocks skip midnight", (name, day, expected) => {
		const start = startOfDay(on(day), zone(name));
		expect(start).toBe(expected);
		expect(wallTimeAt(start, zone(name))).toEqual({ date: day, hour: 1, minute: 0 });
		expect(dateAt(justBefore(start), zone(name)) < day).toBe(true);
	});

	it("is the only midnight of the day in Cairo and Beirut when an hour comes twice before it", () => {
		for (const [name, day, before] of [
			["Africa/Cairo", "2026-10-30", "2026-10-29"],
			["Asia/Beirut", "2026-10-25", "2026-10-24"],
		] as const) {
			const start = startOfDay(on(day), zone(name));
			expect(wallTimeAt(start, zone(name))).toEqual({ date: day, hour: 0, minute: 0 });
			expect(dateAt(justBefore(start), zone(name))).toBe(before);
			expect(msOf(start) - msOf(startOfDay(on(before), zone(name)))).toBe(25 * 3_600_000);
		}
	});

	it("leaves 23 hours to the day clocks go forward and 25 to the day they go back", () => {
		const hours = (name: string, day: string, next: string) =>
			(msOf(startOfDay(on(next), zone(name))) - msOf(startOfDay(on(day), zone(name)))) / 3_600_000;
		expect(hours("Europe/Berlin", "2026-03-29", "2026-03-30")).toBe(23);
		expect(hours("Europe/Berlin", "2026-10-25", "2026-10-26")).toBe(25);
		expect(hours("America/New_York", "2026-03-08", "2026-03-09")).toBe(23);
		expect(hours("America/New_York", "2026-11-01", "2026-11-02")).toBe(25);
		expect(hours("Africa/Cairo", "2026-04-24", "2026-04-25")).toBe(23);
	});

	it("falls on the next day where a whole day was left out", () => {
		expect(startOfDay(on("2011-12-30"), zone("Pacific/Apia"))).toBe(startOfDay(on("2011-12-31"), zone("Pacific/Apia")));
	});

	it.each([
		"Africa/Cairo",
		"Asia/Beirut",
		"America/Sao_Paulo",
		"Europe/Berlin",
		"America/New_York",
		"Pacific/Honolulu",
		"Asia/Tokyo",
		"Asia/Kathmandu",
		"Australia/Lord_Howe",
		"Pacific/Chatham",
	])("is the first moment at which it is that day in %s, all through two years", (name) => {
		for (let day = 0; day < 730; day += 1) {
			const date = dateAt(addHours(at("2018-06-01T12:00Z"), 24 * day), zone(name));
			const start = startOfDay(date, zone(name));
			expect(dateAt(start, zone(name))).toBe(date);
			expect(dateAt(justBefore(start), zone(name)) < date).toBe(true);
		}
	});
});

describe("time on a day", () => {
	it("is what the clock shows there", () => {
		expect(timeOnDay(on("2026-04-13"), clock(9), zone("Asia/Kuwait"))).toBe("2026-04-13T06:00:00.000Z");
		expect(timeOnDay(on("2026-04-13"), clock(9), zone("Pacific/Honolulu"))).toBe("2026-04-13T19:00:00.000Z");
		expect(timeOnDay(on("2026-04-13"), clock(0, 30), zone("Asia/Tokyo"))).toBe("2026-04-12T15:30:00.000Z");
		expect(timeOnDay(on("2026-04-13"), clock(9), zone("Asia/Kathmandu"))).toBe("2026-04-13T03:15:00.000Z");
	});

	it("moves a skipped time on by the length of the gap", () => {
		expect(timeOnDay(on("2026-03-29"), clock(2, 30), zone("Europe/Berlin"))).toBe("2026-03-29T01:30:00.000Z");
		expect(timeOnDay(on("2026-03-08"), clock(2, 30), zone("America/New_York"))).toBe("2026-03-08T07:30:00.000Z");
		expect(timeOnDay(on("2026-04-24"), clock(0, 15), zone("Africa/Cairo"))).toBe("2026-04-23T22:15:00.000Z");
	});

	it("takes the first of a time that comes twice", () => {
		expect(timeOnDay(on("2026-10-25"), clock(2, 30), zone("Europe/Berlin"))).toBe("2026-10-25T00:30:00.000Z");
		expect(timeOnDay(on("2026-11-01"), clock(1, 30), zone("America/New_York"))).toBe("2026-11-01T05:30:00.000Z");
	});

	it("is nine in the morning on the day of a change, the day before and the day after", () => {
		for (const name of ["Europe/Berlin", "America/New_York", "Africa/Cairo", "Asia/Beirut", "Australia/Lord_Howe"]) {
			for (let day = 0; day < 366; day += 1) {
				const date = dateAt(addHours(at("2026-01-01T12:00Z"), 24 * day), zone(name));
				expect(wallTimeAt(timeOnDay(date, clock(9), zone(name)), zone(name))).toEqual({ date, hour: 9, minute: 0 });
			}
		}
	});
});
