import {
	agreed,
	atStage,
	cancelled,
	holiday,
	met,
	numbers,
	quiet,
	type Story,
	tellStories,
	withPerson,
	wrote,
} from "./story.testing.ts";

const both = { owes: "both" } as const;
const thanks = { owes: "thanks" } as const;

const stories: readonly Story[] = [
	{
		tells: "Dubai works on Saturday and Sunday no more: a Friday-evening interview is thanked for on Monday morning",
		town: "dubai",
		happened: met("2026-04-10 19:00", both),
		says: {
			"2026-04-10 19:01": "thank by 2026-04-13 09:00; hold status-check until 2026-04-17 (no-date-promised)",
			"2026-04-13 08:59":
				"thank by 2026-04-13 09:00; debrief by 2026-04-11 19:00; hold status-check until 2026-04-17 (no-date-promised)",
		},
	},
	{
		tells: "Riyadh rests on Friday: thanks for a Friday-evening interview are due on Sunday morning",
		town: "riyadh",
		happened: met("2026-04-10 19:00", both),
		says: {
			"2026-04-10 19:01": "thank by 2026-04-12 09:00; hold status-check until 2026-04-16 (no-date-promised)",
			"2026-04-12 09:01":
				"thank by 2026-04-12 09:00; debrief by 2026-04-11 19:00; hold status-check until 2026-04-16 (no-date-promised)",
		},
	},
	{
		tells: "A Thursday-evening interview in Kuwait ends as the weekend begins",
		town: "kuwait",
		happened: met("2026-04-09 18:00", thanks),
		says: { "2026-04-09 18:01": "thank by 2026-04-12 09:00; hold status-check until 2026-04-16 (no-date-promised)" },
	},
	{
		tells: "A Thursday-evening interview in Berlin is an ordinary one",
		town: "berlin",
		happened: met("2026-04-09 18:00", thanks),
		says: {
			"2026-04-09 18:01": "thank by 2026-04-10 18:00; hold status-check until 2026-04-16 (no-date-promised)",
			"2026-04-10 18:01": "thank by 2026-04-10 18:00; hold status-check until 2026-04-16 (no-date-promised)",
			"2026-04-11 18:01": "thank by 2026-04-10 18:00; hold status-check until 2026-04-16 (no-date-promised)",
		},
	},
	{
		tells: "A Friday-noon interview in Berlin could still be thanked for the same afternoon",
		town: "berlin",
		happened: met("2026-04-17 12:00", thanks),
		says: {
			"2026-04-17 12:01": "thank by 2026-04-20 09:00; hold status-check until 2026-04-24 (no-date-promised)",
			"2026-04-20 08:00": "thank by 2026-04-20 09:00; hold status-check until 2026-04-24 (no-date-promised)",
		},
	},
	{
		tells: "A Friday interview in Cairo is on a day of rest already",
		town: "cairo",
		happened: met("2026-04-10 12:00", thanks),
		says: { "2026-04-10 12:01": "thank by 2026-04-12 09:00; hold status-check until 2026-04-16 (no-date-promised)" },
	},
	{
		tells: "In Beirut clocks go forward in the night after the interview",
		town: "beirut",
		happened: met("2026-03-27 22:30", thanks),
		says: { "2026-03-27 22:31": "thank by 2026-03-30 09:00; hold status-check until 2026-04-03 (no-date-promised)" },
	},
	{
		tells: "In New York clocks go forward in the night after a Saturday interview",
		town: "newYork",
		happened: met("2026-03-07 17:00", thanks),
		says: { "2026-03-07 17:01": "thank by 2026-03-09 09:00; hold status-check until 2026-03-13 (no-date-promised)" },
	},
	{
		tells: "In Berlin clocks go back in the night after a Saturday interview",
		town: "berlin",
		happened: met("2026-10-24 15:00", thanks),
		says: { "2026-10-24 15:01": "thank by 2026-10-26 09:00; hold status-check until 2026-10-30 (no-date-promised)" },
	},
	{
		tells: "The day after an interview is Leap Day",
		town: "tokyo",
		happened: met("2028-02-28 16:00", thanks),
		says: {
			"2028-02-28 16:01": "thank by 2028-02-29 16:00; hold status-check until 2028-03-06 (no-date-promised)",
			"2028-02-29 16:01": "thank by 2028-02-29 16:00; hold status-check until 2028-03-06 (no-date-promised)",
		},
	},
	{
		tells: "The interview was on the last evening of a year, and New Year is a holiday",
		town: "london",
		happened: [...met("2026-12-31 16:00", thanks), holiday("2027-01-01")],
		says: { "2026-12-31 16:01": "thank by 2027-01-04 09:00; hold status-check until 2027-01-08 (no-date-promised)" },
	},
	{
		tells: "The user rests on the day on which thanks would be due",
		town: "berlin",
		happened: [...met("2026-04-14 16:00", thanks), quiet("2026-04-15")],
		says: { "2026-04-14 16:01": "thank by 2026-04-16 09:00; hold status-check until 2026-04-22 (no-date-promised)" },
	},
	{
		tells: "From Honolulu with an office in Auckland, a whole day ahead: the office's Friday decides",
		town: "auckland",
		home: "honolulu",
		happened: met("2026-04-10 16:00", thanks),
		says: { "2026-04-10 16:01": "thank by 2026-04-13 09:00; hold status-check until 2026-04-17 (no-date-promised)" },
	},
	{
		tells: "From Auckland with an office in Honolulu",
		town: "honolulu",
		home: "auckland",
		happened: met("2026-04-10 16:00", thanks),
		says: { "2026-04-10 16:01": "thank by 2026-04-13 09:00; hold status-check until 2026-04-17 (no-date-promised)" },
	},
	{
		tells: "A panel of five, of whom two left an address",
		town: "berlin",
		happened: [
			withPerson("jonas"),
			withPerson("priya", { email: null }),
			withPerson("omar", { email: null }),
			withPerson("lena", { email: null }),
			...met("2026-04-14 16:00", { who: ["salma", "jonas", "priya", "omar", "lena"], owes: "thanks" }),
		],
		says: { "2026-04-14 16:01": "thank by 2026-04-15 16:00; hold status-check until 2026-04-21 (no-date-promised)" },
	},
	{
		tells: "Nobody was noted as the one they met",
		town: "berlin",
		happened: met("2026-04-14 16:00", { who: [], owes: "thanks" }),
		says: { "2026-04-14 16:01": "thank by 2026-04-15 16:00; hold status-check until 2026-04-21 (no-date-promised)" },
	},
	{
		tells: "The interview is still going on",
		town: "berlin",
		happened: met("2026-04-14 16:00", both),
		says: {
			"2026-04-14 15:30": "nothing, their-move",
			"2026-04-14 16:00": "thank by 2026-04-15 16:00; hold status-check until 2026-04-21 (no-date-promised)",
		},
	},
	{
		tells: "Two interviews on one day, neither written down",
		town: "berlin",
		happened: [...met("2026-04-14 11:00", both), ...met("2026-04-14 16:00", both)],
		says: {
			"2026-04-14 16:01":
				"debrief by 2026-04-15 11:00; thank by 2026-04-15 11:00; thank by 2026-04-15 16:00; hold status-check until 2026-04-21 (no-date-promised)",
		},
	},
	{
		tells: "An interview is agreed for next week",
		town: "berlin",
		happened: [agreed("2026-04-21 10:00")],
		says: {
			"2026-04-14 09:00": "nothing, their-move",
			"2026-04-21 11:01": "thank by 2026-04-22 11:00; hold status-check until 2026-04-28 (no-date-promised)",
		},
	},
	{
		tells: "The interview was cancelled",
		town: "berlin",
		happened: [agreed("2026-04-14 10:00"), cancelled()],
		says: { "2026-04-14 11:01": "nothing, their-move" },
	},
	{
		tells: "Thanks were never sent, and a week has gone by",
		town: "berlin",
		happened: met("2026-04-14 16:00", thanks),
		says: {
			"2026-04-20 09:00": "thank by 2026-04-15 16:00; hold status-check until 2026-04-21 (no-date-promised)",
			"2026-04-22 09:00": "status-check; thank by 2026-04-15 16:00 off today",
		},
	},
	{
		tells: "Thanks were sent by hand and noted",
		town: "berlin",
		happened: [...met("2026-04-14 16:00", thanks), wrote("thank-you", "2026-04-14 18:00")],
		says: { "2026-04-14 18:01": "hold status-check until 2026-04-21 (no-date-promised)" },
	},
	{
		tells: "They said no before the thanks were written",
		town: "berlin",
		happened: [...met("2026-04-14 16:00", thanks), atStage("rejected", "2026-04-15 09:00")],
		says: { "2026-04-15 09:30": "thank by 2026-04-15 16:00; answer-no" },
	},
	{
		tells: "The user gives thanks three days by their own rule",
		town: "berlin",
		happened: [
			...met("2026-04-14 16:00", thanks),
			numbers({ "thank-you-window": { dueAfterHours: 72, lateAfterHours: 96 } }),
		],
		says: { "2026-04-14 16:01": "thank by 2026-04-17 16:00; hold status-check until 2026-04-21 (no-date-promised)" },
	},
];

tellStories("After an interview", stories);
