import ICAL from "ical.js";
import type { CalendarEntry, CalendarFormat } from "#app/calendar-format.ts";
import { addDays, type CalendarDate } from "#core/time/calendar-date.ts";
import { type Instant, msOf } from "#core/time/instant.ts";

const timeOf = (instant: Instant): ICAL.Time => ICAL.Time.fromJSDate(new Date(msOf(instant)), true);
const dayOf = (date: CalendarDate): ICAL.Time => ICAL.Time.fromDateString(date);

/** The name of the calendar's maker that RFC 5545 asks for. */
const MAKER = "-//Afterword//Afterword//EN";

const alarmOf = (minutes: number, title: string): ICAL.Component => {
	const alarm = new ICAL.Component("valarm");
	alarm.updatePropertyWithValue("action", "DISPLAY");
	alarm.updatePropertyWithValue("description", title);
	alarm.updatePropertyWithValue("trigger", ICAL.Duration.fromSeconds(-60 * minutes));
	return alarm;
};

const eventOf = ({ key, title, description, when, alarmMinutes }: CalendarEntry, at: Instant): ICAL.Component => {
	const event = new ICAL.Component("vevent");
	event.updatePropertyWithValue("uid", `${key}@afterword.invalid`);
	event.updatePropertyWithValue("dtstamp", timeOf(at));
	if (when.kind === "day") {
		event.updatePropertyWithValue("dtstart", dayOf(when.on));
		event.updatePropertyWithValue("dtend", dayOf(addDays(when.on, 1)));
	} else {
		event.updatePropertyWithValue("dtstart", timeOf(when.from));
		// What is due at a moment has no length, and an end has to be later than its begin (RFC 5545, 3.6.1).
		if (when.until > when.from) event.updatePropertyWithValue("dtend", timeOf(when.until));
	}
	event.updatePropertyWithValue("summary", title);
	if (description !== "") event.updatePropertyWithValue("description", description);
	// It is a reminder, not an appointment: nobody should find the day taken.
	event.updatePropertyWithValue("transp", "TRANSPARENT");
	if (alarmMinutes !== null) event.addSubcomponent(alarmOf(alarmMinutes, title));
	return event;
};

/** Calendar files by ical.js: escaped, folded, with the line ends that calendars ask for. */
export const icsOf: CalendarFormat["ics"] = async ({ name, entries, at }) => {
	const calendar = new ICAL.Component("vcalendar");
	calendar.updatePropertyWithValue("version", "2.0");
	calendar.updatePropertyWithValue("prodid", MAKER);
	calendar.updatePropertyWithValue("x-wr-calname", name);
	for (const entry of entries) calendar.addSubcomponent(eventOf(entry, at));
	return `${calendar.toString()}\r\n`;
};
