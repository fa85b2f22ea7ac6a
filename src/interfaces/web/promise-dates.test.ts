import { describe, expect, it } from "vitest";
import { promiseDates } from "./promise-dates.ts";

describe("dates offered for a promise", () => {
	it("are working days where Saturday and Sunday are free", () => {
		expect(promiseDates("2026-04-08", "Europe/Berlin", "KW", 2)).toEqual({
			next: ["2026-04-09", "2026-04-10"],
			earlyNextWeek: "2026-04-14",
			endOfNextWeek: "2026-04-17",
			inTwoWeeks: "2026-04-22",
		});
		expect(promiseDates("2026-04-10", "Europe/Berlin", "KW", 1).next).toEqual(["2026-04-13"]);
	});

	it("go by the office's week, not the user's: Friday and Saturday are free in Kuwait", () => {
		expect(promiseDates("2026-04-09", "Asia/Kuwait", "DE", 1)).toEqual({
			next: ["2026-04-12"],
			earlyNextWeek: "2026-04-13",
			endOfNextWeek: "2026-04-16",
			inTwoWeeks: "2026-04-23",
		});
	});

	it("are of the week that begins, where it is said on its rest", () => {
		expect(promiseDates("2026-04-12", "Europe/Berlin", "KW", 1)).toMatchObject({
			earlyNextWeek: "2026-04-14",
			endOfNextWeek: "2026-04-17",
		});
		expect(promiseDates("2026-04-11", "Asia/Riyadh", "DE", 1)).toMatchObject({
			earlyNextWeek: "2026-04-13",
			endOfNextWeek: "2026-04-16",
		});
	});

	it("go by the user's country where the clock is no country's", () => {
		expect(promiseDates("2026-04-09", "Etc/UTC", "KW", 1).next).toEqual(["2026-04-12"]);
	});
});
