import * as z from "zod/mini";
import type { Id } from "#core/ids.ts";
import { isUuid } from "#core/ids.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { isCalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import { parseInstant } from "#core/time/instant.ts";
import { isWallTime, type WallTime } from "#core/time/wall-time.ts";
import type { CountryCode, Weekday } from "#core/time/work-week.ts";
import { parseCountry } from "#core/time/work-week.ts";
import type { ZoneId } from "#core/time/zone.ts";
import { parseZone } from "#core/time/zone.ts";

/** NUL breaks text columns and lone surrogates break UTF-8: refused where text enters. */
const isStorable = (text: string): boolean => !text.includes("\u0000") && text.isWellFormed();

const NOT_STORABLE = "contains characters that cannot be stored; type it again instead of pasting";

/** One line of text, trimmed, at most `limit` characters. */
export const line = (limit = 200) =>
	z.string().check(
		z.trim(),
		z.maxLength(limit, `is longer than ${limit} characters; shorten it`),
		z.refine(isStorable, NOT_STORABLE),
		z.refine((text) => !/[\r\n]/.test(text), "has a line break; write it on one line"),
	);

/** A line that may not be empty. */
export const filledLine = (limit = 200) =>
	line(limit).check(z.minLength(1, "is empty; write something or leave it out"));

/** Running text with line breaks, at most `limit` characters. */
const tooLong = (limit: number, input: unknown): string => {
	const over = typeof input === "string" ? input.length - limit : 0;
	return `is longer than ${limit} characters, by ${over}; shorten it`;
};

export const prose = (limit = 10_000) =>
	z
		.string()
		.check(z.maxLength(limit, { error: ({ input }) => tooLong(limit, input) }), z.refine(isStorable, NOT_STORABLE));

/** A list of at most `limit` things. */
export const listOf = <Item extends z.ZodMiniType>(item: Item, limit: number) =>
	z.array(item).check(z.maxLength(limit, `holds more than ${limit}; leave some out`));

export const id = <Noun extends string>() =>
	z.pipe(
		z.string().check(z.refine(isUuid, "is not an id; ids are UUIDs in lower case")),
		z.transform((text) => text as Id<Noun>),
	);

const parsed = <Value extends string>(parse: (text: string) => Value | null, message: string) =>
	z.pipe(
		z.string().check(z.refine((text) => parse(text) !== null, message)),
		z.transform((text) => parse(text) as Value),
	);

export const instant = () =>
	parsed<Instant>(parseInstant, "is not a moment in time; write it like 2026-04-08T11:40:00Z or with an offset");

export const calendarDate = () =>
	parsed<CalendarDate>(
		(text) => (isCalendarDate(text) ? text : null),
		"is not a date of the calendar; write it like 2026-04-16",
	);

export const wallTime = () =>
	parsed<WallTime>((text) => (isWallTime(text) ? text : null), "is not a time of day; write it like 08:30");

export const zone = () =>
	parsed<ZoneId>(parseZone, "is not a time zone; write it like Europe/Berlin or America/New_York");

export const country = () =>
	parsed<CountryCode>(parseCountry, "is not a country; write its two letters, like DE or AE");

export const weekday = () =>
	z.pipe(
		z.int("is a weekday from 1 (Monday) to 7 (Sunday)").check(z.gte(1), z.lte(7)),
		z.transform((day) => day as Weekday),
	);

const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/;

/** True for one bare address. */
export const isEmail = (text: string): boolean => EMAIL.test(text);

export const email = () =>
	line(254).check(z.refine(isEmail, "is not an e-mail address; write it like ines@company.example"));

export const link = () =>
	line(2_000).check(
		z.refine((text) => {
			const protocol = URL.canParse(text) ? new URL(text).protocol : "";
			return protocol === "https:" || protocol === "http:";
		}, "is not a web address; it begins with https://"),
	);

/** The version the client saw. */
export const version = () => z.int("is the version number you saw").check(z.gte(1));

/** How many rows a page has, 1 to 200; text is taken too, because query values arrive as text. */
export const pageLimit = () =>
	z.optional(
		z.pipe(
			z
				.union([z.int(), z.string().check(z.regex(/^\d+$/, "is a number from 1 to 200"))], "is a number from 1 to 200")
				.check(z.refine((value) => Number(value) >= 1 && Number(value) <= 200, "is a number from 1 to 200")),
			z.transform((value: string | number): number => Number(value)),
		),
	);

/** A number of days from 1 on; text is taken too, because query values arrive as text. */
export const dayCount = (most: number) =>
	z.optional(
		z.pipe(
			z
				.union(
					[z.int(), z.string().check(z.regex(/^\d+$/, `is a number from 1 to ${most}`))],
					`is a number from 1 to ${most}`,
				)
				.check(z.refine((value) => Number(value) >= 1 && Number(value) <= most, `is a number from 1 to ${most}`)),
			z.transform((value: string | number): number => Number(value)),
		),
	);

/** Yes or no in a query, where values arrive as text. */
export const yesOrNo = () =>
	z.pipe(
		z.union([z.boolean(), z.enum(["true", "false"])], "is true or false"),
		z.transform((value: boolean | "true" | "false"): boolean => value === true || value === "true"),
	);

export const nothing = () => z.strictObject({});
