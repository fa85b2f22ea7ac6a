import { plural } from "../plural.ts";

const LOCALE = "en-GB";

/** The calendar of the next weeks, and its file. */
export const calendar = {
	title: "Calendar",
	headline: "The next four weeks.",
	lead: "What is due, what they promised, and what you may do from when.",
	rest: "Rest day",
	free: "Nothing.",
	today: "Today",
	earlier: "Four weeks earlier",
	later: "Four weeks later",
	toToday: "Back to today",
	fromTo: (from: string, until: string) => `${from} to ${until}`,
	export: "Add to my calendar",
	exportLead:
		"A calendar file, made on this machine. One reminder a day at most, on days with something to do; everything else stays silent.",
	names: "Name the companies in the titles",
	namesNote: "Without it the titles say only what there is to do: others may see your calendar.",
	howLong: "How far ahead",
	days: (count: number) => plural(LOCALE, count, { one: "{n} day", other: "{n} days" }),
	download: "Download the file",
	downloaded: "Open the file with your calendar. Downloaded again, it brings the entries up to date.",
} as const;
