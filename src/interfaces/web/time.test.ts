import { describe, expect, it } from "vitest";
import { addDays, daysBetween, momentOf, wallClock, weekdayOf, zoneNamed } from "./time.ts";

describe("wall clock", () => {
	it("shows the office's date where it is already tomorrow", () => {
		expect(wallClock("2026-04-08T22:30:00.000Z", "Asia/Kuwait")).toEqual({ date: "2026-04-09", time: "01:30" });
	});

	it("comes back to the same moment on both sides of a clock change", () => {
		expect(momentOf("2026-03-28", "11:40", "Europe/Berlin")).toBe("2026-03-28T10:40:00.000Z");
		expect(momentOf("2026-03-29", "11:40", "Europe/Berlin")).toBe("2026-03-29T09:40:00.000Z");
	});

	it("moves a time that the clock change skips to an hour later", () => {
		expect(wallClock(momentOf("2026-03-29", "02:30", "Europe/Berlin"), "Europe/Berlin").date).toBe("2026-03-29");
	});
});

describe("time zone", () => {
	it("is any that the browser knows, however it is written", () => {
		expect(zoneNamed("europe/berlin ")).toBe("Europe/Berlin");
		expect(zoneNamed("America/New York")).toBe("America/New_York");
		expect(zoneNamed("utc")).toBe("UTC");
	});

	it("is none where only part of a name or a bare offset was typed", () => {
		expect(zoneNamed("Europe/")).toBeNull();
		expect(zoneNamed("")).toBeNull();
		expect(zoneNamed("+02:00")).toBeNull();
	});
});

describe("calendar date", () => {
	it("counts over the end of a month", () => {
		expect(addDays("2026-04-30", 1)).toBe("2026-05-01");
		expect(daysBetween("2026-04-30", "2026-05-02")).toBe(2);
	});

	it("calls Sunday the seventh day", () => {
		expect(weekdayOf("2026-04-12")).toBe(7);
		expect(weekdayOf("2026-04-13")).toBe(1);
	});
});
