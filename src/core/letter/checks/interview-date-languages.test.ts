import { describe, expect, it } from "vitest";
import type { CountryCode } from "../../time/work-week.ts";
import type { LetterContext } from "../context.ts";
import type { LetterLanguage } from "../letter.ts";
import { date, letterBody } from "../letter-context.testing.ts";
import { findings, passed } from "./check.testing.ts";

const checked = (language: LetterLanguage, text: string, context: Partial<LetterContext>) => ({
	letter: { language, body: language === "ar" ? `السيدة إينيس،\n\n${text}\n\nمع التحية` : letterBody(text) },
	context: { language, ...context },
});
/** The interview was on Wednesday 8 April 2026, and the letter is of that day. */
const wrong = (language: LetterLanguage, text: string, context: Partial<LetterContext> = {}) =>
	findings("interview-date", checked(language, text, context)).map(
		({ level, data, fixes }) => `${level} ${data.problem}: ${data.written} → ${fixes[0]?.replacement}`,
	);

describe("the day of the interview, in the letter's language and in numbers", () => {
	it.each([
		["en-gb", "Thank you for our talk on 8 Apr."],
		["en-gb", "Thank you for our talk on 08/04/2026."],
		["en-gb", "Thank you for our talk on 4/8/2026."],
		["en", "Thank you for our talk on 4/8/2026."],
		["en", "Thank you for our talk on 8/4/2026."],
		["en", "Thank you for our talk on Wed, Apr. 8, 2026."],
		["en", "Thank you for our talk on 2026-04-08."],
		["fr", "Je vous remercie pour notre entretien du mercredi 8 avril."],
		["fr", "Je vous remercie pour notre entretien du 08/04/2026."],
		["fr", "Je vous remercie pour notre entretien de ce matin."],
		["de", "Vielen Dank für das Gespräch am Mittwoch, den 8. April 2026."],
		["de", "Vielen Dank für das Gespräch am 8.4."],
		["de", "Vielen Dank für das Gespräch von heute."],
		["es", "Gracias por la entrevista del miércoles 8 de abril."],
		["es", "Gracias por la entrevista del 8/4/2026."],
		["es", "Gracias por la entrevista de hoy."],
		["ar", "شكراً على المقابلة يوم 8/4/2026."],
	] as const)("is right in %s: %s", (language, text) => {
		expect(wrong(language, text)).toEqual([]);
		expect(passed("interview-date", checked(language, text, {}))).toBeDefined();
	});

	it.each([
		["en-gb", "Thank you for our talk on 7 Apr.", "another-day: 7 Apr → 8 April"],
		["en-gb", "Thank you for our talk on 07/04/2026.", "another-day: 07/04/2026 → 08/04/2026"],
		["en", "Thank you for our talk on 4/7/2026.", "another-day: 4/7/2026 → 4/8/2026"],
		["en", "Thank you for our talk on 2026-04-07.", "another-day: 2026-04-07 → 2026-04-08"],
		["en-gb", "Thank you for our talk on Tuesday 07/04/26.", "another-day: Tuesday 07/04/26 → Wednesday 08/04/26"],
		["en-gb", "I can start on Monday 2026-06-02.", "weekday-mismatch: Monday 2026-06-02 → Tuesday 2026-06-02"],
		["fr", "Merci pour notre entretien du 7 avril.", "another-day: 7 avril → 8 avril"],
		[
			"fr",
			"Merci pour notre entretien du mardi 7 avril 2026.",
			"another-day: mardi 7 avril 2026 → mercredi 8 avril 2026",
		],
		["fr", "Merci pour notre entretien du mardi 8 avril.", "weekday-mismatch: mardi 8 avril → mercredi 8 avril"],
		["fr", "Merci pour notre entretien de mardi.", "another-day: mardi → mercredi"],
		["fr", "Merci pour notre entretien du 07/04.", "another-day: 07/04 → 08/04"],
		["fr", "Je peux commencer le lundi 5 mai.", "weekday-mismatch: lundi 5 mai → mardi 5 mai"],
		["de", "Vielen Dank für das Gespräch am 7. April.", "another-day: 7. April → 8. April"],
		["de", "Vielen Dank für das Gespräch am Dienstag.", "another-day: Dienstag → Mittwoch"],
		["de", "Vielen Dank für das Gespräch am 7.4.", "another-day: 7.4. → 8.4."],
		[
			"de",
			"Vielen Dank für das Gespräch am Dienstag, 8. April.",
			"weekday-mismatch: Dienstag, 8. April → Mittwoch, 8. April",
		],
		["es", "Gracias por la entrevista del 7 de abril de 2026.", "another-day: 7 de abril de 2026 → 8 de abril de 2026"],
		["es", "Gracias por la entrevista del martes.", "another-day: martes → miércoles"],
		[
			"es",
			"Gracias por la entrevista del martes 8 de abril.",
			"weekday-mismatch: martes 8 de abril → miércoles 8 de abril",
		],
		["ar", "شكراً على المقابلة يوم ٧/٤/٢٠٢٦.", "another-day: ٧/٤/٢٠٢٦ → ٨/٤/٢٠٢٦"],
	] as const)("is wrong in %s: %s", (language, text, expected) => {
		expect(wrong(language, text)).toEqual([`must-look ${expected}`]);
	});

	it.each([
		["en-gb", "Thank you for our talk. I could meet again on 14 April or on Friday."],
		["en-gb", "We spoke of version 7.4.2026 of 1/2 the plan on 24/7 call, for 45.000."],
		["en-gb", "Thank you for our conversation, and I will send the references on Friday."],
		["fr", "Je vous remercie pour l’entretien et vous transmettrai mes références vendredi."],
		["de", "Vielen Dank für das Gespräch, ich schicke Ihnen die Unterlagen am Freitag."],
		["es", "Gracias por la entrevista y le envío mis referencias el viernes."],
		["fr", "Merci encore. Je peux commencer le mardi 5 mai, et j’attends votre réponse d’ici vendredi."],
		["fr", "Merci de m’avoir reçu au 12 rue du 7 avril 1945."],
		["de", "Danke. Ich freue mich auf Ihre Rückmeldung bis Freitag, den 17. April, oder am 20.4."],
		["es", "Gracias. Espero su respuesta antes del viernes 17 de abril; los lunes estoy en casa."],
	] as const)("is not what is meant in %s: %s", (language, text) => {
		expect(wrong(language, text)).toEqual([]);
	});

	it.each([
		["fr", "Merci pour l’entretien d’aujourd’hui.", "d’aujourd’hui → d’hier", "d’aujourd’hui → du mercredi 8 avril"],
		["de", "Danke für das Gespräch von heute.", "von heute → von gestern", "von heute → vom Mittwoch, 8. April"],
		["de", "Danke, dass wir heute sprachen.", "heute → gestern", "heute → am Mittwoch, 8. April"],
		["es", "Gracias por la entrevista de hoy.", "de hoy → de ayer", "de hoy → del miércoles 8 de abril"],
	] as const)("was today only on that day, %s: %s", (language, text, theNextDay, later) => {
		expect(wrong(language, text)).toEqual([]);
		expect(wrong(language, text, { today: date("2026-04-09") })).toEqual([`may-look relative-day: ${theNextDay}`]);
		expect(wrong(language, text, { today: date("2026-04-10") })).toEqual([`may-look relative-day: ${later}`]);
	});

	it("was the day before yesterday two days later", () => {
		const of = (today: string) => wrong("de", "Danke für das Gespräch vorgestern.", { today: date(today) });
		expect(of("2026-04-10")).toEqual([]);
		expect(of("2026-04-11")).toHaveLength(1);
	});

	it("is written month first to an office that does so, else day first", () => {
		const to = (country: string) =>
			wrong("en", "Thank you for our talk on 3/2/2026.", {
				office: { country: country as CountryCode, sector: "private" },
			});
		expect(to("US")).toEqual(["must-look another-day: 3/2/2026 → 4/8/2026"]);
		expect(to("AE")).toEqual(["must-look another-day: 3/2/2026 → 8/4/2026"]);
	});
});

describe("thanks for a day still to come", () => {
	const interviewOn = (day: string): Partial<LetterContext> => ({
		interview: {
			on: date(day),
			kind: "on-site",
			round: 1,
			zone: "Europe/Oslo" as never,
			endedAt: null,
		},
		interviewDates: [date(day)],
	});

	it.each([
		["en-gb", "Thank you for our talk on 9 April.", "9 April → 8 April"],
		["en-gb", "Thank you for our talk on Friday.", "Friday → Wednesday"],
		["en-gb", "Thank you for meeting me on 10/04/2026.", "10/04/2026 → 08/04/2026"],
		["fr", "Je vous remercie pour notre entretien de vendredi.", "vendredi → mercredi"],
		["fr", "Merci de m’avoir reçue le 9 avril.", "9 avril → 8 avril"],
		["de", "Vielen Dank für das Gespräch am Freitag.", "Freitag → Mittwoch"],
		["de", "Vielen Dank, dass Sie am 9.4. mit mir gesprochen haben.", "9.4. → 8.4."],
		["es", "Gracias por la entrevista del viernes 10 de abril.", "viernes 10 de abril → miércoles 8 de abril"],
		["ar", "أشكركم على المقابلة يوم 10 أبريل.", "10 أبريل → 8 أبريل"],
	] as const)("has to be looked at in %s: %s", (language, text, expected) => {
		expect(wrong(language, text)).toEqual([`must-look still-to-come: ${expected}`]);
	});

	it("begins the day after today", () => {
		const of = (today: string) =>
			findings("interview-date", {
				text: "Thank you for our talk on 10 April.",
				context: { today: date(today), ...interviewOn("2026-04-10") },
			}).map(({ data }) => [data.problem, data.expected]);
		expect(of("2026-04-09")).toEqual([["still-to-come", null]]);
		expect(of("2026-04-10")).toEqual([]);
	});

	it("is found by the weekday of an interview that is recorded for later, and offers no other day", () => {
		const [met] = findings("interview-date", {
			text: "Thank you for our talk on Friday.",
			context: interviewOn("2026-04-10"),
		});
		expect(met).toMatchObject({ level: "must-look", data: { problem: "still-to-come", expected: null }, fixes: [] });
	});

	it("is found where no interview is recorded", () => {
		const context = { interview: null, interviewDates: [] };
		expect(wrong("en-gb", "Thank you for our talk on 9 April.", context)).toEqual([
			"must-look still-to-come: 9 April → undefined",
		]);
		expect(wrong("en-gb", "Thank you for our talk on 7 April.", context)).toEqual([]);
		expect(wrong("en-gb", "Thank you for our talk on Friday.", context)).toEqual([]);
		// 5 March has been, 3 May has not: the order of the letter does not outweigh that.
		expect(wrong("en-gb", "Thank you for our talk on 03/05/2026.", context)).toEqual([]);
	});

	it("is another day's matter where the weekday is nearer in the past", () => {
		expect(wrong("en-gb", "Thank you for our talk on Saturday.")).toEqual([
			"must-look still-to-come: Saturday → Wednesday",
		]);
		expect(wrong("en-gb", "Thank you for our talk on Sunday.")).toEqual(["must-look another-day: Sunday → Wednesday"]);
	});

	it.each([
		["en-gb", "Thank you for confirming our interview on Friday 10 April."],
		["en-gb", "Thank you for your message about our interview on 10 April."],
		["en-gb", "Thank you for the opportunity to interview on Friday."],
		["en-gb", "Thank you for inviting me to talk on 10/04/2026."],
		["en-gb", "Our interview is on Friday 10 April, and I know the way."],
		["fr", "Merci de m’avoir invitée à l’entretien du vendredi 10 avril."],
		["fr", "Merci, je vous confirme notre rendez-vous de vendredi."],
		["de", "Vielen Dank für die Einladung zum Gespräch am Freitag, den 10. April."],
		["de", "Danke für Ihre Nachricht, unser Gespräch am 10.4. passt mir gut."],
		["es", "Gracias por confirmar la entrevista del viernes 10 de abril."],
		["es", "Gracias por su mensaje sobre la entrevista del 10/4/2026."],
		["ar", "أشكركم على تأكيد المقابلة يوم الجمعة 10 أبريل."],
	] as const)("is not what confirms an interview recorded for that day, in %s: %s", (language, text) => {
		expect(wrong(language, text, interviewOn("2026-04-10"))).toEqual([]);
	});

	it("still names a wrong day for an interview that is ahead", () => {
		expect(wrong("en-gb", "Thank you for confirming our interview on 14 April.", interviewOn("2026-04-10"))).toEqual([
			"must-look another-day: 14 April → 10 April",
		]);
	});

	it("is not asked of other letters", () => {
		const status = { text: "Thank you for our talk on 9 April.", letter: { kind: "status-check" as const } };
		expect(findings("interview-date", status).map(({ data }) => data.problem)).toEqual(["another-day"]);
	});
});
