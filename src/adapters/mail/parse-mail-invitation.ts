import ICAL from "ical.js";
import type { Invitation, InvitedTime } from "#core/reply/inbound-mail.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { instantFromMs } from "#core/time/instant.ts";
import { wallTime } from "#core/time/wall-time.ts";
import { parseZone, timeOnDay, type ZoneId } from "#core/time/zone.ts";
import type { MailPart } from "./parse-mail-report.ts";
import { zoneCalled } from "./parse-mail-zones.ts";

const MOST_EVENTS = 5;
const LONGEST = 300;

const line = (value: unknown): string =>
	(typeof value === "string" ? value : "")
		.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ")
		.replace(/\s+/g, " ")
		.trim()
		.slice(0, LONGEST)
		.toWellFormed();

/** `/freeassociation.sourceforge.net/Europe/Berlin` and `Europe/Berlin` alike. */
const zoneOf = (tzid: string): ZoneId | null => {
	const name = tzid.replace(/^"|"$/g, "").trim();
	const tail = /([A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+){1,2})$/.exec(name)?.[1] ?? name;
	return parseZone(zoneCalled(name) ?? name) ?? parseZone(tail);
};

const dayOf = (time: ICAL.Time): CalendarDate => time.toString().slice(0, 10) as CalendarDate;

/** What a VTIMEZONE of the calendar makes of a time whose zone nobody else knows by that name. */
const byOwnRules = (calendar: ICAL.Component, tzid: string, time: ICAL.Time): InvitedTime | null => {
	const rules = calendar.getAllSubcomponents("vtimezone").find((each) => each.getFirstPropertyValue("tzid") === tzid);
	if (rules === undefined) return null;
	const offsetSeconds = new ICAL.Timezone(rules).utcOffset(time);
	const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
	return { kind: "moment", at: instantFromMs(wall - offsetSeconds * 1_000), zone: null };
};

const timeOf = (calendar: ICAL.Component, property: ICAL.Property): InvitedTime | null => {
	const time = property.getFirstValue();
	if (!(time instanceof ICAL.Time)) return null;
	if (time.isDate) return { kind: "day", on: dayOf(time) };
	const tzid = property.getParameter("tzid");
	const wall = { hour: time.hour, minute: time.minute };
	if (time.zone === ICAL.Timezone.utcTimezone) {
		return {
			kind: "moment",
			at: instantFromMs(Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute)),
			zone: null,
		};
	}
	const shared = calendar.getFirstPropertyValue("x-wr-timezone");
	const name = typeof tzid === "string" ? tzid : typeof shared === "string" ? shared : null;
	if (name === null) return { kind: "wall", on: dayOf(time), time: wallTime(wall.hour, wall.minute) };
	const zone = zoneOf(name);
	if (zone !== null) return { kind: "moment", at: timeOnDay(dayOf(time), wall, zone), zone };
	return byOwnRules(calendar, name, time) ?? { kind: "wall", on: dayOf(time), time: wallTime(wall.hour, wall.minute) };
};

const endOf = (calendar: ICAL.Component, event: ICAL.Component, starts: InvitedTime): InvitedTime | null => {
	const end = event.getFirstProperty("dtend");
	if (end !== null) return timeOf(calendar, end);
	const length = event.getFirstPropertyValue("duration");
	if (!(length instanceof ICAL.Duration) || starts.kind !== "moment") return null;
	return { kind: "moment", at: instantFromMs(Date.parse(starts.at) + length.toSeconds() * 1_000), zone: starts.zone };
};

const METHODS: Readonly<Record<string, Invitation["method"]>> = {
	REQUEST: "request",
	PUBLISH: "request",
	CANCEL: "cancel",
};

/** Where to join where no place is given: programs put the link of a call in fields of their own. */
const placeOf = (event: ICAL.Component): string | null => {
	const given = line(event.getFirstPropertyValue("location"));
	if (given !== "") return given;
	for (const name of ["x-google-conference", "x-microsoft-skypeteamsmeetingurl", "url"]) {
		const link = line(event.getFirstPropertyValue(name));
		if (/^https:\/\//.test(link)) return link;
	}
	return null;
};

const eventsOf = (text: string): readonly Invitation[] => {
	const parsed = ICAL.parse(text.replaceAll("\u0000", "")) as unknown;
	// Several calendars in one file come as a list of lists.
	const calendar = new ICAL.Component(
		(Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed[0] : parsed) as string[],
	);
	const method = String(calendar.getFirstPropertyValue("method") ?? "REQUEST").toUpperCase();
	return calendar
		.getAllSubcomponents("vevent")
		.slice(0, MOST_EVENTS)
		.flatMap((event) => {
			const start = event.getFirstProperty("dtstart");
			const starts = start === null ? null : timeOf(calendar, start);
			const uid = line(event.getFirstPropertyValue("uid"));
			if (starts === null || uid === "") return [];
			const isCancelled = String(event.getFirstPropertyValue("status") ?? "").toUpperCase() === "CANCELLED";
			return [
				{
					uid,
					sequence: Number(event.getFirstPropertyValue("sequence") ?? 0) || 0,
					method: isCancelled ? "cancel" : (METHODS[method] ?? "other"),
					title: line(event.getFirstPropertyValue("summary")),
					starts,
					ends: endOf(calendar, event, starts),
					place: placeOf(event),
					isRecurring: event.getFirstProperty("rrule") !== null,
				},
			];
		});
};

/** The events of the calendar parts; each once, however often the message carries it. */
export const invitationsOf = (parts: readonly MailPart[]): readonly Invitation[] => {
	const found = parts
		.filter(({ type }) => type === "text/calendar")
		.flatMap(({ text }) => {
			try {
				return eventsOf(text);
			} catch {
				// Not a calendar after all: the message is read without it.
				return [];
			}
		});
	return found.filter((event, at) => found.findIndex(({ uid }) => uid === event.uid) === at).slice(0, MOST_EVENTS);
};
