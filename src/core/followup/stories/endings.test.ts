import {
	agreed,
	atStage,
	cameOut,
	holiday,
	met,
	promised,
	quiet,
	type Story,
	tellStories,
	theyWrote,
	withPerson,
	wrote,
} from "./story.testing.ts";

const stories: readonly Story[] = [
	{
		tells: "They said no: a short word of thanks, if the user likes",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			cameOut("rejected", "2026-04-20 10:00"),
			atStage("rejected", "2026-04-20 10:00"),
		],
		says: { "2026-04-20 10:01": "answer-no", "2026-05-20 10:01": "answer-no off today" },
	},
	{
		tells: "They said no in Riyadh on a Thursday",
		town: "riyadh",
		happened: [
			...met("2026-04-06 11:00"),
			cameOut("rejected", "2026-04-09 10:00"),
			atStage("rejected", "2026-04-09 10:00"),
		],
		says: { "2026-04-09 10:01": "answer-no" },
	},
	{
		tells: "They said no and were thanked",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			cameOut("rejected", "2026-04-20 10:00"),
			atStage("rejected", "2026-04-20 10:00"),
			wrote("thanks-after-no", "2026-04-20 12:00"),
		],
		says: { "2026-04-21 10:01": "nothing, at-rest" },
	},
	{
		tells: "They said no and were asked for feedback: that is the answer too",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			cameOut("rejected", "2026-04-20 10:00"),
			atStage("rejected", "2026-04-20 10:00"),
			wrote("feedback-request", "2026-04-20 12:00"),
		],
		says: { "2026-04-21 10:01": "nothing, at-rest" },
	},
	{
		tells: "They said no to an application without an interview",
		town: "berlin",
		happened: [cameOut("rejected", "2026-04-20 10:00"), atStage("rejected", "2026-04-20 10:00")],
		says: { "2026-04-20 10:01": "nothing, at-rest" },
	},
	{
		tells: "The user withdrew",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			cameOut("withdrawn", "2026-04-20 10:00"),
			atStage("withdrawn", "2026-04-20 10:00"),
		],
		says: { "2026-04-20 10:01": "nothing, at-rest" },
	},
	{
		tells: "It came to rest by itself after the closing note, and then they wrote",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			wrote("status-check", "2026-04-21 10:00"),
			wrote("status-check", "2026-04-28 10:00"),
			wrote("closing-note", "2026-05-12 10:00"),
			theyWrote("2026-07-01 10:00"),
		],
		says: {
			"2026-06-30 09:00": "stop status-check (gone-quiet)",
			"2026-07-01 10:01": "hold status-check until 2026-07-08 (no-date-promised)",
			"2026-07-09 09:00": "status-check",
		},
	},
	{
		tells: "It came to rest, and then they invited the user",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			wrote("status-check", "2026-04-21 10:00"),
			wrote("status-check", "2026-04-28 10:00"),
			agreed("2026-07-06 10:00"),
		],
		says: {
			"2026-07-01 09:00": "nothing, their-move",
			"2026-07-06 11:01": "thank by 2026-07-07 11:00; hold status-check until 2026-07-13 (no-date-promised)",
		},
	},
	{
		tells: "They promised an answer and then said no on the promised day",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-20", "2026-04-13 11:00"),
			cameOut("rejected", "2026-04-20 10:00"),
			atStage("rejected", "2026-04-20 10:00"),
		],
		says: { "2026-04-22 10:01": "answer-no" },
	},
	{
		tells: "Three interviews at one company, a week apart",
		town: "london",
		happened: [...met("2026-04-07 11:00"), ...met("2026-04-14 11:00"), ...met("2026-04-21 11:00")],
		says: {
			"2026-04-21 12:00": "hold status-check until 2026-04-28 (no-date-promised)",
			"2026-04-29 09:00": "status-check",
		},
	},
	{
		tells: "An interview by phone on the evening before a holiday",
		town: "london",
		happened: [...met("2026-04-02 18:00", { owes: "thanks" }), holiday("2026-04-03", "2026-04-06")],
		says: { "2026-04-02 18:01": "thank by 2026-04-07 09:00; hold status-check until 2026-04-13 (no-date-promised)" },
	},
	{
		tells: "The user is on holiday for the whole week of the question",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			quiet("2026-04-20", "2026-04-21", "2026-04-22", "2026-04-23", "2026-04-24"),
		],
		says: {
			"2026-04-20 09:00": "hold status-check until 2026-04-27 (promised-date)",
			"2026-04-28 00:00": "status-check",
		},
	},
	{
		tells: "Somebody asked not to be called",
		town: "berlin",
		happened: [
			withPerson("jonas", { doNotCall: true, phone: "+49 30 1234" }),
			...met("2026-04-13 11:00", { who: ["jonas"] }),
		],
		says: { "2026-04-21 09:00": "status-check" },
	},
	{
		tells: "The interview ran over midnight at the office",
		town: "tokyo",
		happened: met("2026-04-15 00:30", { owes: "thanks", hours: 2 }),
		says: { "2026-04-15 00:31": "thank by 2026-04-16 00:30; hold status-check until 2026-04-22 (no-date-promised)" },
	},
	{
		tells: "The user noted the contact of a day only, at noon",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), wrote("status-check", "2026-04-21 12:00"), theyWrote("2026-04-21 12:00")],
		says: { "2026-04-22 09:00": "hold status-check until 2026-04-28 (no-date-promised)" },
	},
];

tellStories("Endings and new beginnings", stories);
