import { describe, expect, it } from "vitest";
import { date } from "../letter-context.testing.ts";
import { writtenDate } from "../written-date.ts";
import { dateMentionsIn } from "./date-mentions.ts";
import { DATE_WORDS } from "./date-words.ts";
import type { DateReading } from "./numeric-date.ts";
import type { WordingLanguage } from "./wordings.ts";

const TODAY = date("2026-04-13");
const mentions = (text: string, language: WordingLanguage, changes: Partial<DateReading> = {}) =>
	dateMentionsIn(text, { today: TODAY, language, isMonthFirst: false, knownDays: [], ...changes });
/** Each day as it stands in the text, with its date; a weekday, or how many days ago, where no date is named. */
const read = (text: string, language: WordingLanguage, changes: Partial<DateReading> = {}) =>
	mentions(text, language, changes).map(
		({ written, on, weekday, daysAgo }) => `${written}: ${on ?? (daysAgo === null ? weekday : -daysAgo)}`,
	);

describe("days in words", () => {
	it.each([
		["en", "We met on 9 Sept.", "9 Sept: 2026-09-09"],
		["en", "We met on Sept. 9th, early.", "Sept. 9th: 2026-09-09"],
		["en", "We met on 9 Apr. at noon.", "9 Apr: 2026-04-09"],
		["en", "We met on 9 Apr. 2026.", "9 Apr. 2026: 2026-04-09"],
		["en", "We met on Apr 9, 2026.", "Apr 9, 2026: 2026-04-09"],
		["en", "We met on Thurs. 9th Apr ’26.", "Thurs. 9th Apr ’26: 2026-04-09"],
		["en", "We met on Thu, Apr 9.", "Thu, Apr 9: 2026-04-09"],
		["fr", "Notre entretien du 8 avril.", "8 avril: 2026-04-08"],
		["fr", "Notre entretien du mercredi 8 avril 2026.", "mercredi 8 avril 2026: 2026-04-08"],
		["fr", "Notre entretien du 1er avril.", "1er avril: 2026-04-01"],
		["fr", "Notre entretien du mer. 8 avr. 2026.", "mer. 8 avr. 2026: 2026-04-08"],
		["fr", "Notre entretien du 8 fevrier.", "8 fevrier: 2026-02-08"],
		["fr", "Notre entretien du 8\u00a0juil. dernier.", "8\u00a0juil: 2026-07-08"],
		["de", "Das Gespräch am 9. April.", "9. April: 2026-04-09"],
		["de", "Das Gespräch am Donnerstag, den 9. April 2026.", "Donnerstag, den 9. April 2026: 2026-04-09"],
		["de", "Das Gespräch vom 9.März.", "9.März: 2026-03-09"],
		["de", "Das Gespräch vom 9. Maerz.", "9. Maerz: 2026-03-09"],
		["de", "Das Gespräch vom 9. Jänner.", "9. Jänner: 2026-01-09"],
		["de", "Das Gespräch vom Do., 9. Apr. 2026.", "Do., 9. Apr. 2026: 2026-04-09"],
		["de", "Am Sonnabend sprachen wir.", "Sonnabend: 6"],
		["es", "La entrevista del 9 de abril de 2026.", "9 de abril de 2026: 2026-04-09"],
		["es", "La entrevista del jueves, 9 de abril.", "jueves, 9 de abril: 2026-04-09"],
		["es", "La entrevista del 9 de abril del 2026.", "9 de abril del 2026: 2026-04-09"],
		["es", "La entrevista del 1º de set.", ""],
		["es", "La entrevista del 1º de sept.", "1º de sept: 2026-09-01"],
		["es", "La entrevista del miercoles 8 abr.", "miercoles 8 abr: 2026-04-08"],
		["es", "La charla del sábado.", "sábado: 6"],
	] as const)("are read, %s: %s", (language, text, expected) => {
		expect(read(text, language)).toEqual(expected === "" ? [] : [expected]);
	});

	it.each([
		[
			"en",
			"Today, yesterday and the day before yesterday.",
			["Today: 0", "yesterday: -1", "the day before yesterday: -2"],
		],
		[
			"fr",
			"Ce matin, hier soir, avant-hier, d’hier, cet après-midi.",
			["Ce matin: 0", "hier soir: -1", "avant-hier: -2", "d’hier: -1", "cet après-midi: 0"],
		],
		["fr", "Aujourd’hui et l’entretien d'aujourd'hui.", ["Aujourd’hui: 0", "d'aujourd'hui: 0"]],
		[
			"de",
			"Heute Vormittag, gestern, vorgestern Abend.",
			["Heute Vormittag: 0", "gestern: -1", "vorgestern Abend: -2"],
		],
		[
			"es",
			"Hoy, esta mañana, ayer por la tarde, anteayer.",
			["Hoy: 0", "esta mañana: 0", "ayer por la tarde: -1", "anteayer: -2"],
		],
	] as const)("may be counted from today, %s: %s", (language, text, expected) => {
		expect(read(text, language)).toEqual(expected);
	});

	it.each([
		["en", "I may 10 times. On May 2020 and March on. In April 9:30."],
		[
			"fr",
			"12 rue du 8 mai 1945, 75010 Paris; place du 14 juillet; les mardis; Chaque lundi; chaque lundi; Le lundi; le lundi; Vendredi.",
		],
		["fr", "Ils sont 9 marseillais, et 40 mairies."],
		["de", "Straße des 17. Juni 135; Platz des 18. März; Frau Freitag, Jonas Sonntag; montags; heutzutage."],
		["de", "Am 31. Februar und am 10. Maitag."],
		["es", "Avenida 9 de julio 12; los lunes; Los lunes; cada martes; hoy en día; Plácido Domingo; mañana."],
		["es", "El 2 de mayoría y 31 de abril."],
	] as const)("are not read into what only looks like them, %s: %s", (language, text) => {
		expect(read(text, language)).toEqual([]);
	});

	it.each(["en", "fr", "de", "es"] as const)("are read as they are written, every day of a year, in %s", (language) => {
		for (let month = 1; month <= 12; month++) {
			for (const day of ["01", "09", "28"]) {
				const on = date(`2026-${String(month).padStart(2, "0")}-${day}`);
				expect(mentions(`x ${writtenDate(on, language)} x`, language, { today: on })[0]).toMatchObject({ on });
			}
		}
	});

	it.each(["en", "fr", "de", "es"] as const)("have a name for each weekday and month, in %s", (language) => {
		expect(DATE_WORDS[language].weekdays.map((names) => names.length > 1)).toEqual(Array(7).fill(true));
		expect(DATE_WORDS[language].months.map((names) => names.length > 1)).toEqual(Array(12).fill(true));
	});
});

describe("days in numbers", () => {
	it.each([
		["en", "Interview 2026-04-09", "2026-04-09: 2026-04-09"],
		["en", "on 08/04/2026.", "08/04/2026: 2026-04-08"],
		["en", "on 8.4.2026.", "8.4.2026: 2026-04-08"],
		["en", "on 08-04-2026", "08-04-2026: 2026-04-08"],
		["en", "(08/04/26)", "08/04/26: 2026-04-08"],
		["en", "Interview 08/04/26, thank you", "08/04/26: 2026-04-08"],
		["en", "on 8/4.", "8/4: 2026-04-08"],
		["en", "on Wednesday, 8/4", "Wednesday, 8/4: 2026-04-08"],
		["en", "on 25/12/2025", "25/12/2025: 2025-12-25"],
		["fr", "le 08/04/2026", "08/04/2026: 2026-04-08"],
		["fr", "du mercredi 08/04", "mercredi 08/04: 2026-04-08"],
		["fr", "du 08.04.26", "08.04.26: 2026-04-08"],
		["de", "am 8.4. um zehn", "8.4.: 2026-04-08"],
		["de", "am Mittwoch, dem 8.4.", "Mittwoch, dem 8.4.: 2026-04-08"],
		["de", "vom 08.04.2026.", "08.04.2026: 2026-04-08"],
		["de", "vom 8. 4. 2026", "8. 4. 2026: 2026-04-08"],
		["es", "el 8-4-2026", "8-4-2026: 2026-04-08"],
		["es", "el miércoles 8/4/26", "miércoles 8/4/26: 2026-04-08"],
		["ar", "يوم ٠٨/٠٤/٢٠٢٦", "٠٨/٠٤/٢٠٢٦: 2026-04-08"],
		["ar", "يوم الأربعاء 8/4/2026", "يوم الأربعاء 8/4/2026: 2026-04-08"],
		["ar", "في 2026/4/8", "2026/4/8: 2026-04-08"],
	] as const)("are read, %s: %s", (language, text, expected) => {
		expect(read(text, language)).toEqual([expected]);
	});

	it.each([
		["en", "version 2.4, on 2.4, 2.4.1, v2.4.26, version 2.4.2026, Python 3.11.4"],
		["en", "1/2, on 1/2, a 3/4 post, on 2/3 of the days, on 4/5, on 24/7 call"],
		["en", "+44 20 7946 0958, 01-02-2030-12, 020/04/2026-7, 192.168.4.26, sort code 08-04-26"],
		["en", "$8.4, £12.50, 45.000, 8,4, 10-12 people, 4/8 cores, on 13/13, on 45/12/2026"],
		["en", "https://x.example/2026-04-08/a, cv-2026-04-08.pdf, 2026-04-08T10:00, 2026-04-08.pdf, #08/04/26"],
		["en", "08/04/24, on 8.4.24, on 08/04/29"],
		["fr", "le 1/2, 01.23.45.67.89, 45.000 €, 12.5 %, le 3/4 du temps, version 2.4.26, le 8.4"],
		["de", "Version 2.4., am 2.4, 45.000 Euro, 1.200,50 €, Kapitel 8.4., 030/8.4.26, Ubuntu 18.04."],
		["es", "el 1/2, 45.000 €, 91 123 45 67, el 8.4, versión 2.4.26, calle 8/4"],
		["ar", "1/2 و 45.000 و ٢٫٤ و 8.4"],
	] as const)("are not read into other numbers, %s: %s", (language, text) => {
		expect(read(text, language)).toEqual([]);
	});

	it("have a two-digit year only close to this one", () => {
		expect(read("on 08/04/25 on 08/04/26 on 08/04/27", "en")).toHaveLength(3);
		expect(read("on 08/04/24 on 08/04/28", "en")).toEqual([]);
	});

	it("have the day or the month first as the letter's language and the office have it", () => {
		expect(read("on 04/08/2026", "en", { isMonthFirst: true })).toEqual(["04/08/2026: 2026-04-08"]);
		expect(read("on 05/08/2026", "en")).toEqual(["05/08/2026: 2026-08-05"]);
		expect(read("on 25/04/2026", "en", { isMonthFirst: true })).toEqual(["25/04/2026: 2026-04-25"]);
		expect(read("on 04/25/2026", "en")).toEqual(["04/25/2026: 2026-04-25"]);
	});

	it("mean the day that is known, whatever the order", () => {
		const knownDays = [date("2026-04-08")];
		expect(read("on 04/08/2026", "en", { knownDays })).toEqual(["04/08/2026: 2026-04-08"]);
		expect(read("on 08/04/2026", "en", { knownDays, isMonthFirst: true })).toEqual(["08/04/2026: 2026-04-08"]);
		expect(read("on 09/04/2026", "en", { knownDays, isMonthFirst: true })).toEqual(["09/04/2026: 2026-09-04"]);
	});

	it("mean the day their weekday names before the one that is known", () => {
		const knownDays = [date("2026-04-08")];
		// 4 August 2026 is a Tuesday, 8 April a Wednesday.
		expect(read("on Tuesday 04/08/2026", "en", { knownDays })).toEqual(["Tuesday 04/08/2026: 2026-08-04"]);
		expect(read("on Wednesday 04/08/2026", "en", { knownDays })).toEqual(["Wednesday 04/08/2026: 2026-04-08"]);
	});
});

describe("a day said of the interview", () => {
	it.each([
		["fr", "Je vous remercie pour notre entretien du 8 avril.", true],
		["fr", "Merci de m’avoir reçue mercredi.", true],
		["fr", "Merci pour mercredi.", true],
		["fr", "Nous avons échangé le 8 avril sur vos fours.", true],
		["fr", "Merci. Dans l’attente de votre réponse d’ici le 17 avril.", false],
		["fr", "Merci, je serai disponible à partir du 4 mai.", false],
		["fr", "Au plaisir de vous rencontrer jeudi.", false],
		["fr", "Merci de me répondre avant le 17 avril.", false],
		["fr", "L’entretien avant le 17 avril.", false],
		["fr", "L’entretien après le 17 avril.", false],
		["fr", "L’entretien d’ici le 17 avril.", false],
		["fr", "Le prochain entretien aura lieu jeudi.", false],
		["de", "Vielen Dank für das Gespräch am 8. April.", true],
		["de", "Vielen Dank für das Vorstellungsgespraech vom 8.4.2026.", true],
		["de", "Vielen Dank für Mittwoch.", true],
		["de", "Wir sprachen auf der 3. Etage am 8. April.", true],
		["de", "Es hat mich gefreut, Sie am Mittwoch kennenzulernen.", true],
		["de", "Ich freue mich auf das Gespräch am 17. April.", false],
		["de", "Danke. Ihre Entscheidung erwarte ich bis zum 17. April.", false],
		["de", "Das Gespräch war gut, und ich kann ab dem 4. Mai bei Ihnen sein.", false],
		["de", "Gespräche gibt es seit dem 1. März.", false],
		["de", "Ein Termin vor dem 17. April.", false],
		["de", "Ein Gespräch nach dem 17. April.", false],
		["es", "Gracias por la entrevista del 8 de abril.", true],
		["es", "Fue un placer conocerles el miércoles.", true],
		["es", "Gracias por recibirme ayer.", true],
		["es", "Gracias. Espero su respuesta antes del 17 de abril.", false],
		["es", "Estoy disponible para hablar a partir del 4 de mayo.", false],
		["es", "La entrevista, antes del 17 de abril.", false],
		["es", "Hablamos desde el 1 de marzo.", false],
		["es", "Una reunión hasta el 17 de abril.", false],
		["es", "La próxima reunión es el 17 de abril.", false],
		["ar", "أشكركم على المقابلة يوم 8/4/2026.", true],
		["en", "Thank you for our talk on 2026-04-08.", true],
		["en", "I am writing today to thank you for our talk.", false],
		["fr", "Je vous écris aujourd’hui pour vous remercier de notre entretien.", false],
		["de", "Ich schreibe Ihnen heute, um für das Gespräch zu danken.", false],
		["es", "Le escribo hoy para agradecerle la entrevista.", false],
	] as const)("%s: %s (%s)", (language, text, expected) => {
		expect(mentions(text, language).at(-1)?.isInterview).toBe(expected);
	});
});
