/** Calendar dates and clock times of one zone, by the browser's own tables: no calendar library on the first load. */

const partsIn = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (zone: string): Intl.DateTimeFormat => {
	const known = partsIn.get(zone);
	if (known !== undefined) return known;
	const made = new Intl.DateTimeFormat("en-CA", {
		timeZone: zone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	});
	partsIn.set(zone, made);
	return made;
};

/** The wall clock of `zone` at this moment: `2026-04-08` and `11:40`. */
export const wallClock = (instant: string | Date, zone: string): { readonly date: string; readonly time: string } => {
	const parts: Record<string, string> = {};
	for (const part of formatterFor(zone).formatToParts(new Date(instant))) parts[part.type] = part.value;
	return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
};

/** The moment a wall clock of `zone` shows this date and time; a time that a clock change skips moves forward. */
export const momentOf = (date: string, time: string, zone: string): string => {
	const asUtc = Date.parse(`${date}T${time}:00Z`);
	let guess = asUtc;
	// Twice: the first correction may land on the other side of a clock change.
	for (let round = 0; round < 2; round++) {
		const shown = wallClock(new Date(guess), zone);
		guess += asUtc - Date.parse(`${shown.date}T${shown.time}:00Z`);
	}
	return new Date(guess).toISOString();
};

/** The zone that was meant by what was typed, by the name the browser has for it; `null` where it knows none. */
export const zoneNamed = (typed: string): string | null => {
	const name = typed.trim().replaceAll(" ", "_");
	// A bare offset is no zone: it knows no summer time.
	if (name === "" || /^[+-]/.test(name)) return null;
	const listed = Intl.supportedValuesOf("timeZone").find((zone) => zone.toLowerCase() === name.toLowerCase());
	if (listed !== undefined) return listed;
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
	} catch {
		return null;
	}
};

export const addDays = (date: string, days: number): string =>
	new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const todayIn = (zone: string): string => wallClock(new Date(), zone).date;
