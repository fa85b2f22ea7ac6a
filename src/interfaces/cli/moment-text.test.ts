import { describe, expect, it } from "vitest";
import type { Instant } from "#core/time/instant.ts";
import type { ZoneId } from "#core/time/zone.ts";
import { readMoment } from "./moment-text.ts";

/** Wednesday 8 April 2026, 14:50 in Kuwait. */
const now = "2026-04-08T11:50:00.000Z" as Instant;
const kuwait = "Asia/Kuwait" as ZoneId;
const honolulu = "Pacific/Honolulu" as ZoneId;

describe("a moment typed by a person", () => {
	it.each([
		["now", "2026-04-08T11:50:00.000Z", false],
		["11:40", "2026-04-08T08:40:00.000Z", false],
		["about 11:40", "2026-04-08T08:40:00.000Z", true],
		["~11.40", "2026-04-08T08:40:00.000Z", true],
		["3 hours ago", "2026-04-08T08:50:00.000Z", false],
		["20 min ago", "2026-04-08T11:30:00.000Z", false],
		["yesterday 16:00", "2026-04-07T13:00:00.000Z", false],
		["2026-04-05 10:00", "2026-04-05T07:00:00.000Z", false],
		["2026-04-05T10:00:00+02:00", "2026-04-05T08:00:00.000Z", false],
	])("reads %j on the office's clock", (typed, at, isApproximate) => {
		expect(readMoment(typed, now, kuwait)).toEqual({ at, isApproximate });
	});
	it("takes today for the office's day, which may be yesterday here", () => {
		expect(readMoment("01:30", now, honolulu)?.at).toBe("2026-04-08T11:30:00.000Z");
	});
	it.each(["", "half past four", "25:00", "11:60", "2026-02-30 10:00", "soon"])("does not guess at %j", (typed) => {
		expect(readMoment(typed, now, kuwait)).toBeNull();
	});
});
