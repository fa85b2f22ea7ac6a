import { type CalendarDate, isCalendarDate, weekdayOf } from "../../time/calendar-date.ts";
import { type Instant, instantFromMs, msOf } from "../../time/instant.ts";
import type { Weekday } from "../../time/work-week.ts";
import { dateAt, startOfDay, timeOnDay, wallTimeAt, type ZoneId } from "../../time/zone.ts";
import { endOfDay } from "../end-of-day.ts";
import { justAfter, justBefore } from "../facts.testing.ts";
import { type Scene, StoryProblem } from "./scene.testing.ts";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
/** `Fri 10 Apr`, with its year where it is another than that of the date before. */
export const DAY = `${WEEKDAY} [1-9]\\d? (?:${MONTHS.join("|")})(?: \\d{4})?`;
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d";
const HOME = "(?: your time)?";
export const MOMENT = `(?:just before |just after |the end of )?${DAY}(?: ${TIME})?${HOME}`;
export const SPAN = `${DAY} ${TIME}-${TIME}${HOME}`;
const list = (item: string): string => `${item}(?:, ${item})*(?: and ${item})?`;
export const DAYS = list(DAY);
export const WEEKDAY_LIST = list(WEEKDAY);

const two = (number: number): string => String(number).padStart(2, "0");
const parts = (text: string): readonly string[] => text.split(/, | and /);

export const readWeekdays = (text: string): readonly Weekday[] =>
	parts(text).map((name) => (WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]) + 1) as Weekday);

/** The date, whose weekday has to be right; the year is that of the last date that named one. */
export const readDay = (text: string, scene: Scene): CalendarDate => {
	const [weekday = "", day = "", month = "", year] = text.split(" ");
	if (year !== undefined) scene.year = Number(year);
	if (scene.year === null) throw new StoryProblem(`"${text}" needs its year: it is the first date of the story`);
	const date = `${scene.year}-${two(MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1)}-${two(Number(day))}`;
	if (!isCalendarDate(date)) throw new StoryProblem(`there is no ${day} ${month} ${scene.year}`);
	const really = WEEKDAYS[weekdayOf(date) - 1];
	if (really !== weekday) throw new StoryProblem(`${day} ${month} ${scene.year} is a ${really}, not a ${weekday}`);
	return date;
};

export const readDays = (text: string, scene: Scene): readonly CalendarDate[] =>
	parts(text).map((day) => readDay(day, scene));

const timeOn = (date: CalendarDate, time: string, zone: ZoneId): Instant => {
	const [hour = 0, minute = 0] = time.split(":").map(Number);
	const moment = timeOnDay(date, { hour, minute }, zone);
	const shown = wallTimeAt(moment, zone);
	if (shown.date !== date || shown.hour !== hour || shown.minute !== minute) {
		throw new StoryProblem(`clocks in ${zone} skip ${time} on ${date}`);
	}
	return moment;
};

const EDGES: readonly (readonly [string, (moment: Instant) => Instant])[] = [
	["just before ", justBefore],
	["just after ", justAfter],
];

/** A moment of the office's clock, or of the user's; a day alone is its first moment. */
export const readMoment = (text: string, scene: Scene): Instant => {
	for (const [word, edge] of EDGES) if (text.startsWith(word)) return edge(readMoment(text.slice(word.length), scene));
	const isHome = text.endsWith(" your time");
	const zone = isHome ? scene.home : scene.zone;
	const plain = isHome ? text.slice(0, -" your time".length) : text;
	const isEnd = plain.startsWith("the end of ");
	const said = isEnd ? plain.slice("the end of ".length) : plain;
	const time = new RegExp(` (${TIME})$`).exec(said)?.[1];
	const date = readDay(time === undefined ? said : said.slice(0, -time.length - 1), scene);
	if (isEnd && time !== undefined) throw new StoryProblem(`"${text}": the end of a day needs no time`);
	if (isEnd) return endOfDay(date, zone);
	return time === undefined ? startOfDay(date, zone) : timeOn(date, time, zone);
};

export interface Span {
	readonly from: Instant;
	readonly until: Instant;
}

/** From one time of a day to another, over midnight where that is the earlier one. */
export const readSpan = (text: string, scene: Scene): Span => {
	const [, day = "", from = "", until = "", home] =
		new RegExp(`^(.+) (${TIME})-(${TIME})( your time)?$`).exec(text) ?? [];
	const zone = home === undefined ? scene.zone : scene.home;
	const date = readDay(day, scene);
	const begins = timeOn(date, from, zone);
	const next = dateAt(instantFromMs(msOf(startOfDay(date, zone)) + 36 * 3_600_000), zone);
	return { from: begins, until: timeOn(until > from ? date : next, until, zone) };
};

const sayDay = (date: CalendarDate): string => {
	const [year, month, day] = date.split("-").map(Number);
	return `${WEEKDAYS[weekdayOf(date) - 1]} ${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};

/** A date as the stories write it. */
export const sayDate = (date: CalendarDate | null): string => (date === null ? "no day" : sayDay(date));

/** A moment as the stories write it. */
export const sayMoment = (moment: Instant | null, zone: ZoneId): string => {
	if (moment === null) return "never";
	const date = dateAt(moment, zone);
	if (moment === endOfDay(date, zone)) return `the end of ${sayDay(date)}`;
	const edge = msOf(moment) % 60_000;
	if (edge === 1) return `just after ${sayMoment(justBefore(moment), zone)}`;
	if (edge === 59_999) return `just before ${sayMoment(justAfter(moment), zone)}`;
	if (edge !== 0) return moment;
	const { hour, minute } = wallTimeAt(moment, zone);
	return moment === startOfDay(date, zone) ? sayDay(date) : `${sayDay(date)} ${two(hour)}:${two(minute)}`;
};
