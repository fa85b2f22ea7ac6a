import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { Office } from "../time/office.ts";
import type { CountryCode } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";
import { bestTimeToSend } from "./best-time.ts";

const at = (text: string): Instant => new Date(text).toISOString() as Instant;

const office = (zone: string, country: string, quiet: readonly string[] = []): Office => ({
	zone: zone as ZoneId,
	restDays: country === "SA" ? [5, 6] : [6, 7],
	weekendOf: country as CountryCode,
	quietDates: new Set(quiet as CalendarDate[]),
	opensAtHour: 9,
	closesAtHour: 18,
});

const BERLIN = office("Europe/Berlin", "DE");
const free = { heldUntil: null, aim: null };

describe("the best time to send", () => {
	it.each([
		["in the middle of the office's day", BERLIN, "2026-04-08T10:00:00Z", "2026-04-08T10:00:00Z"],
		["a minute before it opens", BERLIN, "2026-04-08T06:59:00Z", "2026-04-08T07:00:00Z"],
		["at the minute it closes", BERLIN, "2026-04-08T16:00:00Z", "2026-04-09T07:00:00Z"],
		["on Friday evening", BERLIN, "2026-04-10T17:00:00Z", "2026-04-13T07:00:00Z"],
		["on Thursday evening in Riyadh", office("Asia/Riyadh", "SA"), "2026-04-09T17:00:00Z", "2026-04-12T06:00:00Z"],
		["before a holiday", office("Europe/Berlin", "DE", ["2026-05-01"]), "2026-04-30T17:00:00Z", "2026-05-04T07:00:00Z"],
		// The clocks went forward on the 29th: nine o'clock is an hour earlier in UTC.
		["on the weekend of a clock change", BERLIN, "2026-03-27T18:00:00Z", "2026-03-30T07:00:00Z"],
		["far west of the office", office("Pacific/Auckland", "NZ"), "2026-04-08T08:00:00Z", "2026-04-08T21:00:00Z"],
	])("%s", (_name, where, now, best) => {
		expect(bestTimeToSend({ ...free, office: where }, at(now))).toBe(at(best));
	});

	it("is inside the time the plan names, from now on", () => {
		const aim = { from: at("2026-04-14T07:00:00Z"), until: at("2026-04-14T09:00:00Z") };
		const given = { heldUntil: null, aim, office: BERLIN };
		expect(bestTimeToSend(given, at("2026-04-13T08:00:00Z"))).toBe(aim.from);
		expect(bestTimeToSend(given, at("2026-04-14T08:00:00Z"))).toBe(at("2026-04-14T08:00:00Z"));
		expect(bestTimeToSend(given, at("2026-04-14T09:00:00Z"))).toBe(at("2026-04-14T09:00:00Z"));
	});

	it("is not before a hold ends", () => {
		const heldUntil = at("2026-04-20T22:00:00Z");
		expect(bestTimeToSend({ heldUntil, aim: null, office: BERLIN }, at("2026-04-13T08:00:00Z"))).toBe(
			at("2026-04-21T07:00:00Z"),
		);
	});
});
