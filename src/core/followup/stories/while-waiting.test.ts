import { government, holiday, met, promised, quiet, type Story, tellStories } from "./story.testing.ts";

const stories: readonly Story[] = [
	{
		tells: "They promised Thursday in Kuwait: the weekend is Friday and Saturday, so ask on Monday",
		town: "kuwait",
		happened: [...met("2026-04-05 11:00"), promised("2026-04-09", "2026-04-05 11:00")],
		says: {
			"2026-04-09 12:00": "hold status-check until 2026-04-13 (promised-date)",
			"2026-04-12 23:59": "hold status-check until 2026-04-13 (promised-date)",
			"2026-04-13 00:00": "status-check",
		},
	},
	{
		tells: "They promised Thursday in Berlin: ask on Monday",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), promised("2026-04-16", "2026-04-13 11:00")],
		says: {
			"2026-04-16 12:00": "hold status-check until 2026-04-20 (promised-date)",
			"2026-04-20 00:00": "status-check",
		},
	},
	{
		tells: "They promised “early next week”, noted as Tuesday",
		town: "berlin",
		happened: [...met("2026-04-16 11:00"), promised("2026-04-21", "2026-04-16 11:00")],
		says: {
			"2026-04-22 12:00": "hold status-check until 2026-04-23 (promised-date)",
			"2026-04-23 09:00": "status-check",
		},
	},
	{
		tells: "They promised an answer on a Sunday",
		town: "berlin",
		happened: [...met("2026-04-16 11:00"), promised("2026-04-19", "2026-04-16 11:00")],
		says: {
			"2026-04-20 12:00": "hold status-check until 2026-04-21 (promised-date)",
			"2026-04-21 00:00": "status-check",
		},
	},
	{
		tells: "They promised an answer without a day",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), promised(null, "2026-04-13 11:00")],
		says: { "2026-04-20 12:00": "status-check", "2026-04-21 09:00": "status-check" },
	},
	{
		tells: "They promised nothing",
		town: "berlin",
		happened: met("2026-04-13 11:00"),
		says: {
			"2026-04-13 12:00": "hold status-check until 2026-04-20 (no-date-promised)",
			"2026-04-21 09:00": "status-check",
		},
	},
	{
		tells: "They promised nothing, at an office of the government",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), government()],
		says: { "2026-04-21 09:00": "hold status-check until 2026-04-27 (no-date-promised)" },
	},
	{
		tells: "A holiday lies in the wait",
		town: "berlin",
		happened: [...met("2026-04-28 11:00"), holiday("2026-05-01")],
		says: { "2026-04-29 12:00": "hold status-check until 2026-05-06 (no-date-promised)" },
	},
	{
		tells: "The user's own holiday lies in the wait",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), quiet("2026-04-15", "2026-04-16")],
		says: { "2026-04-14 12:00": "hold status-check until 2026-04-22 (no-date-promised)" },
	},
	{
		tells: "They promised the last day of a month",
		town: "london",
		happened: [...met("2026-04-20 11:00"), promised("2026-04-30", "2026-04-20 11:00")],
		says: {
			"2026-05-01 09:00": "hold status-check until 2026-05-04 (promised-date)",
			"2026-05-04 00:00": "status-check",
		},
	},
	{
		tells: "They promised Leap Day",
		town: "tokyo",
		happened: [...met("2028-02-22 11:00"), promised("2028-02-29", "2028-02-22 11:00")],
		says: {
			"2028-03-01 23:59": "hold status-check until 2028-03-02 (promised-date)",
			"2028-03-02 00:00": "status-check",
		},
	},
	{
		tells: "Clocks go forward in Berlin while they think",
		town: "berlin",
		happened: [...met("2026-03-23 11:00"), promised("2026-03-27", "2026-03-23 11:00")],
		says: {
			"2026-03-30 23:59": "hold status-check until 2026-03-31 (promised-date)",
			"2026-03-31 00:00": "status-check",
		},
	},
	{
		tells: "Clocks go back in New York while they think",
		town: "newYork",
		happened: [...met("2026-10-26 11:00"), promised("2026-10-30", "2026-10-26 11:00")],
		says: {
			"2026-11-02 23:59": "hold status-check until 2026-11-03 (promised-date)",
			"2026-11-03 00:00": "status-check",
		},
	},
	{
		tells: "Clocks go forward in Cairo at midnight, so that the day of the question begins at one",
		town: "cairo",
		happened: [...met("2026-04-19 11:00"), promised("2026-04-21", "2026-04-19 11:00")],
		says: {
			"2026-04-22 12:00": "hold status-check until 2026-04-23 (promised-date)",
			"2026-04-23 09:00": "status-check",
		},
	},
	{
		tells: "From Honolulu with an office in Auckland: its Monday begins on the user's Sunday",
		town: "auckland",
		home: "honolulu",
		happened: [...met("2026-04-13 11:00"), promised("2026-04-16", "2026-04-13 11:00")],
		says: {
			"2026-04-20 00:00": "status-check",
			"2026-04-19T11:59:59Z": "hold status-check until 2026-04-20 (promised-date)",
			"2026-04-19T12:00:00Z": "status-check",
		},
	},
	{
		tells: "From Tokyo with an office in New York",
		town: "newYork",
		home: "tokyo",
		happened: [...met("2026-04-13 11:00"), promised("2026-04-16", "2026-04-13 11:00")],
		says: {
			"2026-04-19 23:59": "hold status-check until 2026-04-20 (promised-date)",
			"2026-04-20 00:00": "status-check",
		},
	},
];

tellStories("While waiting", stories);
