import { describe, expect, it } from "vitest";
import type { LetterLanguage } from "../letter.ts";
import { date } from "../letter-context.testing.ts";
import { findings } from "./check.testing.ts";

/** The interview was on Wednesday 8 April 2026; the letter is of the ninth. */
const wrong = (language: LetterLanguage, text: string) =>
	findings("interview-date", { text, letter: { language }, context: { today: date("2026-04-09") } }).map(
		({ data }) => data.written,
	);

const RIGHT: Readonly<Partial<Record<LetterLanguage, readonly string[]>>> = {
	"en-gb": [
		"As we discussed, I could begin on 1 June.",
		"We talked about how the team was founded on 1 May 2019.",
		"Thank you for our conversation, and good luck with the board presentation on Monday.",
		"Thank you for the talk, and have a lovely Friday.",
		"Thank you for moving our conversation on Monday to Wednesday.",
		"I moved my other interview on Friday 10 April, as I told you.",
		"You spoke of the storm of 3 March, which I remember well.",
		"Our conversation made me read the report of 12 January.",
		"I enjoyed hearing how the ferry of 1 May 1998 was saved.",
		"As I said in the interview, my notice ends on 30 June.",
		"We discussed the exhibition that opens on 2 May.",
		"I told you that I moved to Malmö on 15 August 2021.",
		"Thank you for explaining the strike on Tuesday.",
		"You asked me about the outage of 7 February.",
	],
	de: [
		"Wie im Gespräch erwähnt, endet mein Vertrag am 30. Juni.",
		"Vielen Dank für das Gespräch und viel Erfolg bei der Präsentation am Montag.",
		"Das Gespräch über den Fahrplan am Sonntag hat mir gefallen.",
		"Danke, dass Sie unser Gespräch von Montag auf Mittwoch verlegt haben.",
		"Wir sprachen über den Streik vom 5. März.",
		"Wie besprochen kann ich ab dem 1. Juni anfangen.",
		"Im Gespräch erzählten Sie von der Gründung am 1. Mai 1998.",
		"Ich danke Ihnen und wünsche Ihnen einen schönen Freitag.",
		"Beim Besuch sah ich das Schiff, das am 12. Januar getauft wurde.",
		"Das Interview mit dem Hafenmeister erscheint am 20. April.",
	],
	fr: [
		"Comme évoqué lors de notre entretien, je termine ma mission le 30 juin.",
		"Merci pour l'échange et bonne présentation lundi !",
		"Nous avons parlé de la grève du 5 mars.",
		"Merci d'avoir reporté notre entretien du lundi 6 avril.",
		"Comme je l'ai dit pendant l'entretien, je peux commencer le 1er juin.",
		"Notre échange m'a fait relire le rapport du 12 janvier.",
		"Merci de m'avoir parlé de la tempête du 3 mars.",
		"Vous m'avez reçue le matin où le bateau du 1er mai a été nommé.",
		"Je vous remercie et vous souhaite un bon vendredi.",
		"Nous avons discuté du salon qui ouvre le 2 mai.",
	],
	es: [
		"Como hablamos, mi contrato termina el 30 de junio.",
		"Gracias por la charla y feliz viernes.",
		"Hablamos del servicio del domingo.",
		"Gracias por cambiar la entrevista del lunes al miércoles.",
		"Como dije en la entrevista, puedo empezar el 1 de junio.",
		"Conversamos sobre la huelga del 5 de marzo.",
		"Gracias por contarme la historia del barco del 1 de mayo.",
		"La entrevista me hizo releer el informe del 12 de enero.",
		"Le agradezco todo y le deseo un buen viernes.",
		"Hablamos de la feria que abre el 2 de mayo.",
	],
	ar: [
		"كما تحدثنا، أستطيع العمل في 1 يونيو.",
		"شكراً لكم على اللقاء، وأتمنى لكم جمعة طيبة.",
		"تحدثنا عن عاصفة 3 مارس.",
		"شكراً على تأجيل مقابلة الاثنين إلى الأربعاء.",
		"كما قلت في المقابلة، ينتهي عقدي في 30 يونيو.",
		"تحدثنا عن المعرض الذي يفتح في 2 مايو.",
	],
};

const WRONG: Readonly<Partial<Record<LetterLanguage, readonly (readonly [string, string])[]>>> = {
	"en-gb": [
		["Thank you for meeting me on Thursday 9 April.", "Thursday 9 April"],
		["Thank you for the time you gave me on Tuesday.", "Tuesday"],
		["It was good to speak with you and Tom Brandvolt on 7 April.", "7 April"],
		["On Tuesday 7 April we met at your office.", "Tuesday 7 April"],
		["Thank you for interviewing me for the marketing analyst role on 7 April.", "7 April"],
		["I enjoyed our conversation at Halden Ferries on 7 April.", "7 April"],
		["It was good to meet you and to see the test bench in Hamburg on 7 April.", "7 April"],
		["Staff nurse interview, 7 April: thank you", "7 April"],
		["Thank you for our interview on 10 April, and please confirm that the list arrived.", "10 April"],
	],
	de: [
		["Vielen Dank für das Gespräch am Dienstag, 7. April.", "Dienstag, 7. April"],
		["Danke für das freundliche Gespräch vom 7. April.", "7. April"],
		["Danke, dass Sie sich am Dienstag die Zeit für unser Gespräch genommen haben.", "Dienstag"],
		["Am 7. April haben wir uns getroffen.", "7. April"],
		["Ich danke Ihnen für das Gespräch mit Frau Okafor am 7. April.", "7. April"],
	],
	fr: [
		["Merci pour notre entretien du mardi 7 avril.", "mardi 7 avril"],
		["Je vous remercie de m'avoir reçue mardi.", "mardi"],
		["Mardi 7 avril, nous avons parlé une heure.", "Mardi 7 avril"],
		["Merci pour le temps que vous m'avez accordé lors de notre entretien le 7 avril.", "7 avril"],
		["Merci pour l'entretien avec Mme Okafor le 7 avril.", "7 avril"],
	],
	es: [
		["Gracias por la entrevista del martes 7 de abril.", "martes 7 de abril"],
		["Gracias por recibirme el martes.", "martes"],
		["El martes 7 de abril hablamos una hora.", "martes 7 de abril"],
		["Le agradezco la conversación que tuvimos el 7 de abril.", "7 de abril"],
		["Gracias por la entrevista con Inés Okafor el 7 de abril.", "7 de abril"],
	],
	ar: [
		["شكراً لكم على لقائنا يوم الثلاثاء 7 أبريل.", "الثلاثاء 7 أبريل"],
		["أشكركم على وقتكم في 7 أبريل.", "7 أبريل"],
		["شكراً على المقابلة يوم الثلاثاء.", "الثلاثاء"],
	],
};

describe.each(Object.entries(RIGHT) as [LetterLanguage, readonly string[]][])(
	"a day of another matter, %s",
	(language, texts) => {
		it.each(texts)("is left alone: %s", (text) => {
			expect(wrong(language, text)).toEqual([]);
		});
	},
);

it("reads a sentence without an end as fast as any other", () => {
	const endless = `Thank you ${"in with at for the in with ".repeat(2_000)} on Tuesday.`;
	expect(wrong("en-gb", endless)).toEqual([]);
	const short = `Thank you ${"in with at in ".repeat(3)}x on Tuesday.`;
	expect(wrong("en-gb", short)).toEqual([]);
});

describe.each(Object.entries(WRONG) as [LetterLanguage, readonly (readonly [string, string])[]][])(
	"a wrong day of the interview, %s",
	(language, rows) => {
		it.each(rows)("is found: %s", (text, written) => {
			expect(wrong(language, text).join()).toContain(written);
		});
	},
);
