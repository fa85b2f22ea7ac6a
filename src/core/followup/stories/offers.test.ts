import {
	agreed,
	atStage,
	decided,
	holiday,
	met,
	offered,
	offeredElsewhere,
	promised,
	quiet,
	type Story,
	tellStories,
	theyWrote,
	wrote,
} from "./story.testing.ts";

const stories: readonly Story[] = [
	{
		tells: "An offer at B is due before A's promise: A hears of it at once",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-23", "2026-04-13 11:00"),
			offeredElsewhere("2026-04-14 10:00", "2026-04-20"),
		],
		says: {
			"2026-04-14 10:01": "tell-offer by 2026-04-15 18:00; hold status-check until 2026-04-27 (promised-date)",
			"2026-04-21 09:00":
				"tell-offer by 2026-04-15 18:00 off today; hold status-check until 2026-04-27 (promised-date)",
		},
	},
	{
		tells: "The offer at B leaves time beyond A's promise",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			offeredElsewhere("2026-04-14 10:00", "2026-04-30"),
		],
		says: { "2026-04-14 10:01": "tell-offer by 2026-04-15 18:00; hold status-check until 2026-04-20 (promised-date)" },
	},
	{
		tells: "B has not said until when: B is asked first",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), offeredElsewhere("2026-04-14 10:00", "unknown")],
		says: {
			"2026-04-14 10:01":
				"hold tell-offer until 2026-04-15 (competing-offer); hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells: "B was asked and has not answered yet",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), offeredElsewhere("2026-04-14 10:00", "unknown", { isAsked: true })],
		says: {
			"2026-04-14 10:01": "tell-offer by 2026-04-15 18:00; hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells: "B says that no date is set",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), offeredElsewhere("2026-04-14 10:00", "none")],
		says: {
			"2026-04-14 10:01": "tell-offer by 2026-04-15 18:00; hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells: "A was told already: nothing is said twice",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			offeredElsewhere("2026-04-14 10:00", "2026-04-20"),
			wrote("competing-offer", "2026-04-14 15:00"),
		],
		says: {
			"2026-04-15 09:00": "hold status-check until 2026-04-20 (no-date-promised)",
			"2026-04-22 09:00": "status-check",
		},
	},
	{
		tells: "A has only an application: an offer elsewhere is no news for it",
		town: "berlin",
		happened: [atStage("applied", "2026-04-10 09:00"), offeredElsewhere("2026-04-14 10:00", "2026-04-20")],
		says: { "2026-04-14 10:01": "nothing, applied" },
	},
	{
		tells: "An interview at A is ahead, and B wants an answer before it",
		town: "berlin",
		happened: [agreed("2026-04-22 10:00"), offeredElsewhere("2026-04-14 10:00", "2026-04-20")],
		says: { "2026-04-14 10:01": "tell-offer by 2026-04-15 18:00" },
	},
	{
		tells: "The offer at B came in the last minute of Friday",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), offeredElsewhere("2026-04-17 23:59", "2026-04-24")],
		says: {
			"2026-04-18 09:00": "tell-offer by 2026-04-20 18:00; hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells: "The offer at B came on a Thursday to a user with an office in Kuwait",
		town: "kuwait",
		happened: [...met("2026-04-05 11:00"), offeredElsewhere("2026-04-09 15:00", "2026-04-16")],
		says: {
			"2026-04-09 15:01": "tell-offer by 2026-04-12 18:00; hold status-check until 2026-04-12 (no-date-promised)",
		},
	},
	{
		tells: "B was accepted: A is told, and hears thanks",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			offeredElsewhere("2026-04-14 10:00", "2026-04-20", { state: "accepted", decided: "2026-04-17 12:00" }),
		],
		says: { "2026-04-17 12:01": "withdraw by 2026-04-20 18:00" },
	},
	{
		tells: "B was accepted and A has been told",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			offeredElsewhere("2026-04-14 10:00", "2026-04-20", { state: "accepted", decided: "2026-04-17 12:00" }),
			wrote("withdrawal", "2026-04-17 13:00"),
		],
		says: { "2026-04-18 12:01": "nothing, at-rest" },
	},
	{
		tells: "Their own offer with a date: decide two days before it",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), offered("2026-04-14 10:00", "2026-04-23")],
		says: {
			"2026-04-14 10:01": "nothing, their-move",
			"2026-04-22 09:00": "decide-offer by 2026-04-23 23:59",
			"2026-04-24 09:00": "decide-offer by 2026-04-23 23:59",
		},
	},
	{
		tells: "Their own offer without a date: ask for it",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), offered("2026-04-14 10:00", "unknown")],
		says: { "2026-04-14 10:01": "ask-deadline by 2026-04-15 18:00" },
	},
	{
		tells: "They were asked for the date of their own offer",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			offered("2026-04-14 10:00", "unknown"),
			wrote("deadline-request", "2026-04-14 12:00"),
		],
		says: { "2026-04-14 12:01": "nothing, their-move", "2026-04-20 09:00": "nothing, their-move" },
	},
	{
		tells: "They set no date for their own offer",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), offered("2026-04-14 10:00", "none")],
		says: { "2026-04-14 10:01": "nothing, their-move" },
	},
	{
		tells: "Their offer is due on the Monday after a weekend",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), offered("2026-04-14 10:00", "2026-04-20")],
		says: { "2026-04-17 09:00": "nothing, their-move", "2026-04-18 09:00": "decide-offer by 2026-04-20 23:59" },
	},
	{
		tells: "Their offer is due in Honolulu while the user is in Auckland",
		town: "honolulu",
		home: "auckland",
		happened: [...met("2026-04-13 11:00"), offered("2026-04-14 10:00", "2026-04-20")],
		says: {
			"2026-04-18 00:00": "decide-offer by 2026-04-20 23:59",
			"2026-04-20 23:59": "decide-offer by 2026-04-20 23:59",
		},
	},
	{
		tells: "The user accepted by word of mouth: it goes in writing",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			offered("2026-04-14 10:00", "2026-04-23"),
			decided("accepted", "2026-04-20 12:00"),
		],
		says: { "2026-04-20 12:01": "accept-offer by 2026-04-21 18:00" },
	},
	{
		tells: "The acceptance was sent",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			offered("2026-04-14 10:00", "2026-04-23"),
			decided("accepted", "2026-04-20 12:00"),
			wrote("acceptance", "2026-04-20 13:00"),
		],
		says: { "2026-04-21 12:01": "nothing, at-rest" },
	},
	{
		tells: "The user declined: thanks for the offer",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			offered("2026-04-14 10:00", "2026-04-23"),
			decided("declined", "2026-04-20 12:00"),
		],
		says: { "2026-04-20 12:01": "decline-offer by 2026-04-21 18:00" },
	},
	{
		tells: "The offer lapsed: nothing is owed",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			offered("2026-04-14 10:00", "2026-04-16"),
			decided("lapsed", "2026-04-20 12:00"),
		],
		says: { "2026-04-20 12:01": "nothing, at-rest" },
	},
	{
		tells: "A holiday of the user's lies on the day on which the others would be told",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), offeredElsewhere("2026-04-14 10:00", "2026-04-20"), quiet("2026-04-15")],
		says: {
			"2026-04-14 10:01": "tell-offer by 2026-04-16 18:00; hold status-check until 2026-04-21 (no-date-promised)",
		},
	},
	{
		tells: "A wrote after it was told of B",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			offeredElsewhere("2026-04-14 10:00", "2026-04-20"),
			wrote("competing-offer", "2026-04-14 15:00"),
			theyWrote("2026-04-15 10:00"),
		],
		says: { "2026-04-15 10:01": "hold status-check until 2026-04-22 (no-date-promised)" },
	},
	{
		tells: "Word of an offer passes the pause after a question of yesterday",
		town: "berlin",
		happened: [
			...met("2026-04-06 11:00"),
			wrote("status-check", "2026-04-14 09:00"),
			offeredElsewhere("2026-04-15 10:00", "2026-04-20"),
			holiday("2026-04-17"),
		],
		says: { "2026-04-15 10:01": "tell-offer by 2026-04-16 18:00; hold status-check until 2026-04-22 (second-check)" },
	},
];

tellStories("Offers", stories);
