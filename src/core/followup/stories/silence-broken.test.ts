import {
	agreed,
	atStage,
	cameOut,
	holiday,
	met,
	moved,
	numbers,
	promised,
	type Story,
	tellStories,
	theyWrote,
	through,
	withPerson,
	wrote,
	wroteAboutAnother,
} from "./story.testing.ts";

const stories: readonly Story[] = [
	{
		tells: "They moved the date once",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			moved("2026-04-23", "2026-04-16 15:00"),
		],
		says: {
			"2026-04-20 09:00": "hold status-check until 2026-04-27 (promised-date)",
			"2026-04-27 00:00": "status-check",
		},
	},
	{
		tells: "They moved the date twice",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			moved("2026-04-23", "2026-04-16 15:00"),
			moved("2026-04-30", "2026-04-23 15:00"),
		],
		says: {
			"2026-04-27 09:00": "hold status-check until 2026-05-04 (promised-date)",
			"2026-05-04 00:00": "status-check",
		},
	},
	{
		tells: "They moved the date after the first question: the count begins again",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			wrote("status-check", "2026-04-20 10:00"),
			moved("2026-04-23", "2026-04-21 15:00"),
		],
		says: {
			"2026-04-22 09:00": "hold status-check until 2026-04-27 (promised-date)",
			"2026-04-27 00:00": "status-check",
		},
	},
	{
		tells: "They moved the date forward, to an earlier day",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-30", "2026-04-13 11:00"),
			moved("2026-04-23", "2026-04-16 15:00"),
		],
		says: {
			"2026-04-24 09:00": "hold status-check until 2026-04-27 (promised-date)",
			"2026-04-27 00:00": "status-check",
		},
	},
	{
		tells: "A first question went out",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			wrote("status-check", "2026-04-20 10:00"),
		],
		says: {
			"2026-04-20 10:01": "hold status-check until 2026-04-27 (second-check)",
			"2026-04-27 09:00": "status-check",
		},
	},
	{
		tells: "Both questions went out: no third, and a closing note after a while",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			wrote("status-check", "2026-04-20 10:00"),
			wrote("status-check", "2026-04-27 10:00"),
		],
		says: {
			"2026-04-27 10:01": "hold closing-note until 2026-05-11 (check-limit); stop status-check (check-limit)",
			"2026-05-11 09:00": "closing-note; stop status-check (check-limit)",
		},
	},
	{
		tells: "The closing note went out: everything rests",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			wrote("status-check", "2026-04-21 10:00"),
			wrote("status-check", "2026-04-28 10:00"),
			wrote("closing-note", "2026-05-12 10:00"),
		],
		says: {
			"2026-05-12 10:01": "stop status-check (check-limit)",
			"2026-06-30 09:00": "stop status-check (gone-quiet)",
		},
	},
	{
		tells: "They replied that they need more time: nothing is asked for a while",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), wrote("status-check", "2026-04-21 10:00"), theyWrote("2026-04-22 09:00")],
		says: {
			"2026-04-22 09:01": "hold status-check until 2026-04-29 (no-date-promised)",
			"2026-04-30 09:00": "status-check",
		},
	},
	{
		tells: "A reply arrives while a question is being drafted: the question is not sent",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), promised("2026-04-16", "2026-04-13 11:00"), theyWrote("2026-04-20 09:30")],
		says: {
			"2026-04-20 09:29": "status-check",
			"2026-04-20 09:31": "hold status-check until 2026-04-27 (no-date-promised)",
		},
	},
	{
		tells: "They wrote before the promised day and named no other",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), promised("2026-04-23", "2026-04-13 11:00"), theyWrote("2026-04-15 09:00")],
		says: {
			"2026-04-16 09:00": "hold status-check until 2026-04-27 (promised-date)",
			"2026-04-27 09:00": "status-check",
		},
	},
	{
		tells: "The user asked too early, on the day after the interview",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			wrote("status-check", "2026-04-14 10:00"),
		],
		says: {
			"2026-04-20 09:00": "hold status-check until 2026-04-21 (second-check)",
			"2026-04-21 09:00": "status-check",
		},
	},
	{
		tells: "The user asked about another opening at the same company yesterday",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			wroteAboutAnother("status-check", "2026-04-19 18:00"),
		],
		says: {
			"2026-04-20 09:00": "hold status-check until 2026-04-22 (contact-floor)",
			"2026-04-23 09:00": "status-check",
		},
	},
	{
		tells: "The user called, and gets no second call",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), wrote("status-check", "2026-04-21 10:00", "phone")],
		says: { "2026-04-22 09:00": "hold status-check until 2026-04-28 (second-check)" },
	},
	{
		tells: "A phone screen by an agency: the agency is asked, at the same pace",
		town: "london",
		happened: [
			through("Brightline Search"),
			withPerson("ada", { companyId: "agency" as never, roles: ["recruiter"] }),
			...met("2026-04-13 11:00", { who: ["ada"] }),
		],
		says: {
			"2026-04-13 11:01": "hold status-check until 2026-04-20 (no-date-promised)",
			"2026-04-21 09:00": "status-check",
		},
	},
	{
		tells: "A second interview is ahead: nothing is asked",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), promised("2026-04-16", "2026-04-13 11:00"), agreed("2026-04-28 10:00")],
		says: { "2026-04-20 09:00": "nothing, their-move" },
	},
	{
		tells: "After the second interview the first promise no longer governs",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), promised("2026-04-16", "2026-04-13 11:00"), ...met("2026-04-28 11:00")],
		says: {
			"2026-04-29 09:00": "hold status-check until 2026-05-05 (no-date-promised)",
			"2026-05-06 09:00": "status-check",
		},
	},
	{
		tells: "They invited the user back, and no day is agreed yet",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), cameOut("advanced", "2026-04-15 10:00")],
		says: {
			"2026-04-16 09:00": "hold status-check until 2026-04-22 (no-date-promised)",
			"2026-04-24 09:00": "status-check",
		},
	},
	{
		tells: "Nothing has been heard for two months",
		town: "berlin",
		happened: met("2026-02-02 11:00"),
		says: { "2026-04-13 09:00": "stop status-check (gone-quiet)" },
	},
	{
		tells: "The user put it at rest",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), atStage("quiet", "2026-04-20 09:00")],
		says: { "2026-04-27 09:00": "nothing, at-rest" },
	},
	{
		tells: "The user applied and heard nothing: no interview, no question",
		town: "berlin",
		happened: [atStage("applied", "2026-04-13 09:00")],
		says: { "2026-04-27 09:00": "nothing, applied" },
	},
	{
		tells: "No interview, but a promise of theirs",
		town: "berlin",
		happened: [atStage("applied", "2026-04-13 09:00"), promised("2026-04-16", "2026-04-13 11:00")],
		says: {
			"2026-04-17 09:00": "hold status-check until 2026-04-20 (promised-date)",
			"2026-04-20 09:00": "status-check",
		},
	},
	{
		tells: "A patient user waits ten working days after a promise",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			numbers({ "promised-date": { waitBusinessDays: 10 } }),
		],
		says: {
			"2026-04-29 23:59": "hold status-check until 2026-04-30 (promised-date)",
			"2026-04-30 00:00": "status-check",
		},
	},
	{
		tells: "A user who wants to ask only once",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			numbers({ "check-limit": { checks: 1 } }),
			wrote("status-check", "2026-04-21 10:00"),
		],
		says: { "2026-05-01 09:00": "hold closing-note until 2026-05-05 (check-limit); stop status-check (check-limit)" },
	},
	{
		tells: "A user who never asks",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), numbers({ "check-limit": { checks: 0 } })],
		says: { "2026-05-01 09:00": "closing-note; stop status-check (check-limit)" },
	},
	{
		tells: "Interviewed in Riyadh on a Wednesday, promised for Sunday",
		town: "riyadh",
		happened: [...met("2026-04-08 11:00"), promised("2026-04-12", "2026-04-08 11:00")],
		says: {
			"2026-04-13 23:59": "hold status-check until 2026-04-14 (promised-date)",
			"2026-04-14 00:00": "status-check",
		},
	},
	{
		tells: "Interviewed in Dubai, promised for Friday",
		town: "dubai",
		happened: [...met("2026-04-08 11:00"), promised("2026-04-10", "2026-04-08 11:00")],
		says: {
			"2026-04-13 23:59": "hold status-check until 2026-04-14 (promised-date)",
			"2026-04-14 00:00": "status-check",
		},
	},
	{
		tells: "Interviewed in Beirut before Easter, with the holidays noted",
		town: "beirut",
		happened: [
			...met("2026-03-31 11:00"),
			promised("2026-04-02", "2026-03-31 11:00"),
			holiday("2026-04-03", "2026-04-06"),
		],
		says: {
			"2026-04-07 23:59": "hold status-check until 2026-04-08 (promised-date)",
			"2026-04-08 00:00": "status-check",
		},
	},
	{
		tells: "Interviewed in Tokyo in the golden week",
		town: "tokyo",
		happened: [
			...met("2026-04-28 11:00"),
			promised("2026-05-01", "2026-04-28 11:00"),
			holiday("2026-04-29", "2026-05-04", "2026-05-05", "2026-05-06"),
		],
		says: {
			"2026-05-07 12:00": "hold status-check until 2026-05-08 (promised-date)",
			"2026-05-08 00:00": "status-check",
		},
	},
];

tellStories("What happens while waiting", stories);
