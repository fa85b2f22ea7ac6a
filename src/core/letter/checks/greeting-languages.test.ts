import { describe, expect, it } from "vitest";
import { composeLetter } from "../compose/index.ts";
import type { LetterPerson } from "../context.ts";
import { LETTER_KINDS, LETTER_LANGUAGES, type LetterLanguage } from "../letter.ts";
import { completeContext, INES, letterPerson, TOM } from "../letter-context.testing.ts";
import { reviewLetter } from "../review.ts";
import { findings } from "./check.testing.ts";

const WEISS = letterPerson("Anna Weiß", { greeting: "Frau Dr. Weiß" });
const LEROY = letterPerson("Claire Leroy", { greeting: "Madame Leroy" });
const RUIZ = letterPerson("Ana Ruiz Ortega", { honorific: "Dra.", greeting: "Dra. Ruiz" });
const MONA = letterPerson("منى الشريف", { greeting: "السيدة منى الشريف" });

const problems = (language: LetterLanguage, recipient: LetterPerson, greeting: string) =>
	findings("greeting-name", {
		context: { language, recipient, interviewers: [recipient, TOM] },
		letter: { language, body: `${greeting}\n\n${"Ein Satz. ".repeat(3)}\n\nMaya Lindqvist` },
	}).map(({ level, data, fixes }) => `${level}: ${data.problem} ${data.written} → ${fixes[0]?.replacement}`);

describe("a greeting the application writes", () => {
	const cases = LETTER_LANGUAGES.flatMap((language) =>
		[
			INES,
			{ ...INES, greeting: null },
			{ ...INES, greeting: "Ms Okafor" },
			{ ...INES, greeting: null, honorific: "Dr" },
			WEISS,
			LEROY,
			RUIZ,
			MONA,
			letterPerson(null),
		].map((recipient) => ({ language, recipient, called: recipient.greeting ?? recipient.name })),
	);

	it.each(cases)("is right in every kind of letter: $called in $language", ({ language, recipient }) => {
		for (const kind of LETTER_KINDS) {
			const given = recipient.roles.includes("interviewer") ? { recipient } : {};
			const corrects = {
				kind: "thank-you",
				subject: "",
				body: "Dear Innes,\n\nThank you.",
				sentOn: null,
				acceptedFindings: [],
			} as const;
			const context = completeContext(kind, { language, corrects, ...given });
			const draft = composeLetter(context);
			const { findings: all } = reviewLetter({ ...draft, kind, language }, context, null);
			expect(
				all.filter(({ check }) => check === "greeting-name").map(({ level, found }) => `${level} ${found}`),
				draft.body,
			).toEqual([]);
		}
	});
});

describe("a greeting in German, French or Spanish", () => {
	it.each([
		["de", WEISS, "Sehr geehrte Frau Dr. Weiß,"],
		["de", WEISS, "Guten Tag Frau Dr. Weiss,"],
		["de", WEISS, "Liebe Anna,"],
		["de", WEISS, "Hallo Frau Dr. Weiß,"],
		["de", WEISS, "Grüß Gott, Frau Dr. Weiß,"],
		["en", WEISS, "Liebe Anna,"],
		["en", letterPerson("Ines Okafor"), "Hallo Frau Okafor,"],
		["de", INES, "Guten Morgen Ines,"],
		["fr", LEROY, "Bonjour Claire,"],
		["fr", LEROY, "Madame Leroy,"],
		["fr", LEROY, "Chère Madame Leroy,"],
		["fr", LEROY, "Bonjour Mme Leroy,"],
		["fr", letterPerson("Luc Leroy"), "Cher M. Leroy,"],
		["fr", letterPerson("Cher Leroy"), "Bonjour Cher,"],
		["es", RUIZ, "Estimada Dra. Ruiz:"],
		["es", RUIZ, "Hola, Ana:"],
		["es", { ...RUIZ, honorific: null, greeting: "Ana" }, "Querida Sra. Ruiz Ortega:"],
		["es", letterPerson("Luis Ruiz"), "Muy estimado Sr. Ruiz:"],
		["es", letterPerson("Luis Ruiz"), "Buenos días, don Luis:"],
	] as const)("may be: %s %o %s", (language, recipient, greeting) => {
		// A preferred name is no title left out.
		const called = { ...recipient, preferredName: recipient.name?.split(" ")[0] ?? null };
		expect(problems(language, called, greeting)).toEqual([]);
	});

	it.each([
		["de", "Sehr geehrte Damen und Herren,"],
		["de", "Liebes Recruiting-Team,"],
		["de", "Hallo zusammen,"],
		["fr", "Madame, Monsieur,"],
		["fr", "Chers membres du jury,"],
		["fr", "Bonjour à toute l’équipe,"],
		["es", "Estimado equipo de Recursos Humanos:"],
		["es", "Muy señores míos:"],
		["es", "A quien corresponda:"],
	] as const)("names nobody: %s %s", (language, greeting) => {
		expect(problems(language, INES, greeting).map((each) => each.split(" ").slice(0, 2))).toEqual([
			["may-look:", "no-name"],
		]);
	});

	it.each([
		["de", WEISS, "Sehr gehrte Frau Dr. Anna Weiß,", "must-look: opener gehrte → geehrte"],
		["de", WEISS, "Shr geehrte Frau Dr. Weiß,", "must-look: opener Shr → Sehr"],
		["de", WEISS, "Guten Tga Frau Dr. Weiß,", "must-look: opener Tga → Tag"],
		["fr", LEROY, "Bonjuor Madame Leroy,", "must-look: opener Bonjuor → Bonjour"],
		["es", RUIZ, "Estimda Dra. Ruiz:", "must-look: opener Estimda → Estimada"],
		["de", WEISS, "Guten Tag Frau Dr. Weiss-Groß,", "must-look: unknown Weiss-Groß → Weiß"],
		["de", WEISS, "Liebe Tom,", "must-look: someone-else Tom → Frau Dr. Weiß"],
		["fr", LEROY, "Bonjour Madame Lerroy,", "must-look: misspelt Lerroy → Leroy"],
		["es", RUIZ, "Estimada Dra. Riuz:", "must-look: misspelt Riuz → Ruiz"],
		["fr", LEROY, "Bonjour Robert,", "must-look: unknown Robert → Madame Leroy"],
	] as const)("is looked at: %s %o %s", (language, recipient, greeting, expected) => {
		expect(problems(language, recipient, greeting)).toEqual([expected]);
	});
});

describe("a title", () => {
	it.each([
		["ar", letterPerson("سلمى القحطاني", { greeting: "الدكتورة سلمى" }), "الدكتور سلمى،", "الدكتور → الدكتورة"],
		["ar", letterPerson("سامي حداد", { greeting: "المهندس سامي" }), "المهندسة سامي،", "المهندسة → المهندس"],
		["ar", letterPerson("سلمى القحطاني", { greeting: "البروفيسورة سلمى" }), "الدكتورة سلمى،", "الدكتورة → البروفيسورة"],
		["en-gb", letterPerson("Nour Qabbani", { greeting: "Prof Qabbani" }), "Dear Dr Qabbani,", "Dr → Prof"],
		["en-gb", letterPerson("Nour Qabbani", { greeting: "Professor Qabbani" }), "Dear Dr. Qabbani,", "Dr → Professor"],
		["de", WEISS, "Sehr geehrter Herr Dr. Weiß,", "Herr Dr → Frau Dr"],
		["de", WEISS, "Sehr geehrte Frau Weiß,", "Frau → Frau Dr."],
		["de", { ...WEISS, honorific: "Dr", greeting: null }, "Sehr geehrte Frau Weiß,", "Frau → Frau Dr"],
		["fr", LEROY, "Cher Monsieur Leroy,", "Monsieur → Madame"],
		["es", RUIZ, "Estimado Dr. Ruiz:", "Dr → Dra"],
	] as const)("of the other gender, or that says less than recorded, is asked about: %s %o %s", (...given) => {
		const [language, recipient, greeting, expected] = given;
		expect(problems(language, recipient, greeting)).toEqual([`may-look: title ${expected}`]);
	});

	it.each([
		["de", letterPerson("Ines Okafor", { greeting: "Ms Okafor" }), "Guten Tag Frau Okafor,"],
		["fr", letterPerson("Nour Qabbani", { greeting: "Dr Qabbani" }), "Bonjour Docteur Qabbani,"],
		["ar", letterPerson("سلمى القحطاني", { greeting: "الدكتورة سلمى" }), "د. سلمى،"],
		["ar", MONA, "الأستاذة منى،"],
		["en-gb", letterPerson("Nour Qabbani", { greeting: "Dr Qabbani" }), "Dear Professor Qabbani,"],
		["en-gb", RUIZ, "Dear Dr Ruiz,"],
	] as const)("that says the same, or more, is right: %s %o %s", (language, recipient, greeting) => {
		expect(problems(language, recipient, greeting)).toEqual([]);
	});
});
