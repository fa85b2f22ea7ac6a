import { type Instant, parseInstant } from "#core/time/instant.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The names that the standard of mail dates (RFC 822) knows, and two that European feeds write. */
const OFFSETS: Readonly<Record<string, string>> = {
	UT: "Z",
	UTC: "Z",
	GMT: "Z",
	Z: "Z",
	EST: "-05:00",
	EDT: "-04:00",
	CST: "-06:00",
	CDT: "-05:00",
	MST: "-07:00",
	MDT: "-06:00",
	PST: "-08:00",
	PDT: "-07:00",
	CET: "+01:00",
	CEST: "+02:00",
};

const MAIL_DATE =
	/^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([a-z]{1,4})|([+-]\d{2}):?(\d{2}))?$/i;
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:[T\s](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

const two = (digits: string | undefined): string => (digits ?? "0").padStart(2, "0");

/** Two digits as mail understands them: 49 is 2049, 50 is 1950. */
const fullYear = (digits: string): string => {
	if (digits.length === 4) return digits;
	return Number(digits) < 50 ? `20${digits}` : `19${digits}`;
};

const fromMailDate = (text: string): string | null => {
	const match = MAIL_DATE.exec(text);
	if (match === null) return null;
	const [, day, monthName = "", year = "", hour, minute, second, zone, hours, minutes] = match;
	const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
	const offset = hours === undefined ? OFFSETS[(zone ?? "UTC").toUpperCase()] : `${hours}:${minutes}`;
	if (month === 0 || offset === undefined) return null;
	return `${fullYear(year)}-${two(String(month))}-${two(day)}T${two(hour)}:${minute}:${two(second)}${offset}`;
};

const fromIsoDate = (text: string): string | null => {
	const match = ISO_DATE.exec(text);
	if (match === null) return null;
	const [, date, time = "00:00", offset = "Z"] = match;
	return `${date}T${time}${offset.toUpperCase()}`;
};

/** Before the web there was no news on it, and news from the next century is a slip. */
const isPlausible = (instant: Instant): boolean => instant >= "1990" && instant < "2100";

/**
 * The moment a feed or page gives, as ISO 8601 or as in mail (RFC 822). One without an offset is taken as UTC, whatever
 * this machine's zone is. `null` where it is none, impossible (30 February), or absurd: before 1990 or after 2099.
 */
export const publishedAt = (text: string | undefined): Instant | null => {
	const trimmed = (text ?? "").trim().replace(/\s+/g, " ");
	if (trimmed.length > 60) return null;
	const instant = parseInstant(fromIsoDate(trimmed) ?? fromMailDate(trimmed) ?? "");
	return instant !== null && isPlausible(instant) ? instant : null;
};
