import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { CalendarEntry } from "#app/calendar-format.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import { icsOf } from "./ics.ts";

const at = "2026-04-08T09:40:00.000Z" as Instant;
const day = (key: string, on: string, given: Partial<CalendarEntry> = {}): CalendarEntry => ({
	key,
	title: "You may ask",
	description: "",
	when: { kind: "day", on: on as CalendarDate },
	alarmMinutes: null,
	...given,
});
const file = (...entries: CalendarEntry[]) => icsOf({ name: "Afterword", entries, at });
const eventsIn = (text: string) =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));

describe("a calendar file", () => {
	it("is read again by a calendar: whole days, times in UTC, names as written", async () => {
		const name = "قبّاني; Halden, Ferries\nand \\ sons ".repeat(6);
		const text = await file(
			day("a", "2026-04-13"),
			day("b", "2026-04-14", {
				title: name,
				when: {
					kind: "time",
					from: "2026-04-14T07:00:00.000Z" as Instant,
					until: "2026-04-14T08:00:00.000Z" as Instant,
				},
			}),
		);
		const [whole, timed] = eventsIn(text);
		expect([whole?.startDate.toString(), whole?.endDate.toString()]).toEqual(["2026-04-13", "2026-04-14"]);
		expect(timed?.startDate.toString()).toBe("2026-04-14T07:00:00Z");
		expect(timed?.summary).toBe(name);
	});

	it("gives no end to what has no length: an end that is the begin is no end", async () => {
		const moment = "2026-04-14T07:00:00.000Z" as Instant;
		const text = await file(day("due", "2026-04-14", { when: { kind: "time", from: moment, until: moment } }));
		expect(text).toContain("DTSTART:20260414T070000Z");
		expect(text).not.toContain("DTEND");
	});

	it("has lines of at most 75 bytes that end as the standard says", async () => {
		const text = await file(day("a", "2026-04-13", { title: "م".repeat(200) }));
		const lines = text.split("\r\n");
		expect(lines.at(-1)).toBe("");
		expect(lines.every((line) => new TextEncoder().encode(line).length <= 75 && !line.includes("\n"))).toBe(true);
	});

	it("gives the same thing the same name from one export to the next, and takes up nobody's day", async () => {
		const [one, other] = [await file(day("a", "2026-04-13")), await file(day("a", "2026-04-20"))];
		expect(eventsIn(one)[0]?.uid).toBe(eventsIn(other)[0]?.uid);
		expect(one).toContain("TRANSP:TRANSPARENT");
	});

	it("speaks up only where it is asked to", async () => {
		const text = await file(day("a", "2026-04-13"), day("digest", "2026-04-13", { alarmMinutes: 0 }));
		expect(text.match(/BEGIN:VALARM/g)).toHaveLength(1);
		expect(text).toContain("TRIGGER:PT0S");
	});
});
