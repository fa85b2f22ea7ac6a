import {
	agreed,
	atStage,
	cameOut,
	keptNews,
	met,
	named,
	onCv,
	promised,
	rosa,
	type Story,
	tellStories,
	wrote,
	wroteToRosa,
} from "./story.testing.ts";

const stories: readonly Story[] = [
	{
		tells: "They asked for names, and Rosa's was given: she is told the same day",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), ...rosa(), named("2026-04-14 10:00")],
		says: {
			"2026-04-14 10:01": "alert-referee by 2026-04-14 23:59; hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells: "Her name was given on a Saturday",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), ...rosa(), named("2026-04-18 10:00")],
		says: {
			"2026-04-18 10:01": "alert-referee by 2026-04-18 23:59; hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells: "She was told",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			...rosa(),
			named("2026-04-14 10:00"),
			wroteToRosa("reference-heads-up", "2026-04-14 11:00"),
		],
		says: { "2026-04-15 10:01": "hold status-check until 2026-04-20 (no-date-promised)" },
	},
	{
		tells: "She was told, and then the post changed",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			...rosa(),
			named("2026-04-14 10:00", { changed: "2026-04-20 10:00" }),
			wroteToRosa("reference-heads-up", "2026-04-14 11:00"),
		],
		says: { "2026-04-20 10:01": "status-check; hold alert-referee until 2026-04-28 (alert-references)" },
	},
	{
		tells: "She has not agreed yet: she is asked, and not yet told",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			...rosa({ consent: "not-asked", consentAt: null }),
			named("2026-04-14 10:00"),
		],
		says: {
			"2026-04-14 10:01": "ask-consent by 2026-04-14 23:59; hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells: "She was asked and has not answered",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), ...rosa({ consent: "asked", consentAt: null }), named("2026-04-14 10:00")],
		says: { "2026-04-14 10:01": "hold status-check until 2026-04-20 (no-date-promised)" },
	},
	{
		tells: "She would rather not",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), ...rosa({ consent: "no" }), named("2026-04-14 10:00")],
		says: { "2026-04-14 10:01": "hold status-check until 2026-04-20 (no-date-promised)" },
	},
	{
		tells: "Her name stands on the CV, and an interview is ahead",
		town: "berlin",
		happened: [agreed("2026-04-20 10:00"), ...rosa(), onCv()],
		says: { "2026-04-14 10:00": "nothing, their-move" },
	},
	{
		tells: "Her name stands on the CV, and there was an interview",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), ...rosa(), onCv()],
		says: {
			"2026-04-13 11:01": "alert-referee by 2026-04-13 23:59; hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells:
			"She was told about another post two weeks ago, and her name is on the CV: she is told all the same, as they may call",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			...rosa(),
			onCv(),
			wroteToRosa("reference-heads-up", "2026-03-30 11:00", "other opening"),
		],
		says: {
			"2026-04-13 11:01": "alert-referee by 2026-04-13 23:59; hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells: "She was told about another post two weeks ago, and her name was given now",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			...rosa(),
			named("2026-04-14 10:00"),
			wroteToRosa("reference-heads-up", "2026-03-30 11:00", "other opening"),
		],
		says: {
			"2026-04-14 10:01": "alert-referee by 2026-04-14 23:59; hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells: "She is away this week: she is told all the same, so that a call does not surprise her",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), ...rosa({ awayUntilOn: "2026-04-24" as never }), named("2026-04-14 10:00")],
		says: {
			"2026-04-14 10:01": "alert-referee by 2026-04-14 23:59; hold status-check until 2026-04-20 (no-date-promised)",
		},
	},
	{
		tells: "They made an offer, and she was told before: she hears thanks",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			...rosa(),
			named("2026-04-14 10:00"),
			wroteToRosa("reference-heads-up", "2026-04-14 11:00"),
			atStage("accepted", "2026-04-27 10:00"),
			cameOut("offer", "2026-04-27 10:00"),
		],
		says: { "2026-04-27 10:01": "thank-referee by 2026-04-30 10:00" },
	},
	{
		tells: "They said no, and she was told before: she hears thanks too",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			...rosa(),
			named("2026-04-14 10:00"),
			wroteToRosa("reference-heads-up", "2026-04-14 11:00"),
			atStage("rejected", "2026-04-27 10:00"),
			cameOut("rejected", "2026-04-27 10:00"),
		],
		says: { "2026-04-27 10:01": "thank-referee by 2026-04-30 10:00; answer-no" },
	},
	{
		tells: "She was thanked",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			...rosa(),
			named("2026-04-14 10:00"),
			wroteToRosa("reference-heads-up", "2026-04-14 11:00"),
			wroteToRosa("reference-thanks", "2026-04-27 12:00"),
			atStage("rejected", "2026-04-27 10:00"),
			wrote("thanks-after-no", "2026-04-27 13:00"),
		],
		says: { "2026-04-28 10:01": "nothing, at-rest" },
	},
	{
		tells: "News was kept: it may go in place of the first question, no earlier than that",
		town: "berlin",
		happened: [...met("2026-04-13 11:00"), promised("2026-04-16", "2026-04-13 11:00"), keptNews("2026-04-14 10:00")],
		says: {
			"2026-04-15 10:00": "hold status-check until 2026-04-20 (promised-date)",
			"2026-04-20 09:00": "status-check",
		},
	},
	{
		tells: "News went: it counts as a question",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			promised("2026-04-16", "2026-04-13 11:00"),
			keptNews("2026-04-14 10:00"),
			wrote("news", "2026-04-20 10:00"),
		],
		says: {
			"2026-04-20 10:01": "hold status-check until 2026-04-27 (second-check); stop news (news-clipping)",
			"2026-04-27 09:00": "status-check; stop news (news-clipping)",
		},
	},
	{
		tells: "A second piece of news is not sent",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			keptNews("2026-04-14 10:00"),
			keptNews("2026-04-20 10:00"),
			wrote("news", "2026-04-21 10:00"),
		],
		says: { "2026-04-28 09:00": "status-check; stop news (news-clipping)" },
	},
	{
		tells: "News and a question went: there is no third",
		town: "berlin",
		happened: [
			...met("2026-04-13 11:00"),
			keptNews("2026-04-14 10:00"),
			wrote("news", "2026-04-21 10:00"),
			wrote("status-check", "2026-04-28 10:00"),
		],
		says: {
			"2026-05-06 09:00":
				"hold closing-note until 2026-05-12 (check-limit); stop news (news-clipping); stop status-check (check-limit)",
		},
	},
];

tellStories("References and news", stories);
