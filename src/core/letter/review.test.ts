import { rm } from "node:fs/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dictionaryFolder } from "#adapters/dictionary/dictionaries.testing.ts";
import { hunspellDictionarySource } from "#adapters/dictionary/hunspell-dictionary-source.ts";
import type { Dictionary } from "../proofread/dictionary.ts";
import { composeLetter } from "./compose/index.ts";
import { LETTER_KINDS, type LetterLanguage } from "./letter.ts";
import { completeContext } from "./letter-context.testing.ts";
import { REAL_LETTERS, type RealLetter } from "./real-letters.testing.ts";
import { reviewLetter } from "./review.ts";

const dictionaries = new Map<LetterLanguage, Dictionary>();
let folder = "";
beforeAll(async () => {
	folder = await dictionaryFolder();
	const source = hunspellDictionarySource(folder);
	for (const language of ["en", "en-gb"] as const) dictionaries.set(language, await source.load(language));
});
afterAll(() => rm(folder, { recursive: true }));

const review = (real: RealLetter, dictionary: "with" | "without" = "with") =>
	reviewLetter(
		real.letter,
		real.context,
		dictionary === "with" ? (dictionaries.get(real.letter.language) ?? null) : null,
	);

const ofTitle = (part: string): RealLetter => {
	const real = REAL_LETTERS.find(({ title }) => title.includes(part));
	if (real === undefined) throw new Error(`No letter ${part}`);
	return real;
};

/** What a review says after one change in one letter, as "check: found → first fix". */
const afterChange = (part: string, from: string | RegExp, to: string): readonly string[] => {
	const real = ofTitle(part);
	const letter = {
		...real.letter,
		to: real.letter.to.replace(from, to),
		subject: real.letter.subject.replace(from, to),
		body: real.letter.body.replace(from, to),
	};
	expect(letter).not.toEqual(real.letter);
	return review({ ...real, letter }).findings.map(
		({ level, check, found, fixes }) =>
			`${level} ${check}: ${found}${fixes[0] === undefined ? "" : ` → ${fixes[0].replacement}`}`,
	);
};

describe("letters as careful people write them", () => {
	it.each(REAL_LETTERS)("raise no alarm: $title", (real) => {
		expect(review(real).findings).toEqual([]);
	});

	it.each(REAL_LETTERS)("raise none without a dictionary either: $title", (real) => {
		expect(review(real, "without").findings).toEqual([]);
	});

	it.each(REAL_LETTERS)("are praised for what is right: $title", (real) => {
		const passed = review(real).passed.map(({ check }) => check);
		expect(passed).toEqual(
			expect.arrayContaining(["greeting-name", "other-company", "near-name", "spelling", "company-and-position-named"]),
		);
	});

	it("lists names nobody knows instead of calling them misspelt", () => {
		expect(review(ofTitle("developer")).unknownNames.map(({ text }) => text)).toEqual(["Postgres", "Fernhill"]);
		expect(review(ofTitle("engineer")).unknownNames.map(({ text }) => text)).toContain("Jubail");
	});
});

describe("drafts from complete facts", () => {
	const drafts = LETTER_KINDS.flatMap((kind) => (["en", "en-gb"] as const).map((language) => ({ kind, language })));

	it.each(drafts)("raise no alarm and hold no misspelt word: $kind in $language", ({ kind, language }) => {
		if (kind === "thank-you") return; // These have letters of their own above.
		const corrects = {
			kind: "thank-you",
			subject: "",
			body: "Dear Innes,\n\nThank you.",
			sentOn: null,
			acceptedFindings: [],
		} as const;
		const context = completeContext(kind, { language, corrects });
		const draft = composeLetter(context);
		const { findings } = reviewLetter({ ...draft, kind, language }, context, dictionaries.get(language) ?? null);
		expect(findings, draft.body).toEqual([]);
	});
});

describe("a slip in a real letter", () => {
	it.each([
		["analyst", "Dear Ines", "Dear Innes", "must-look greeting-name: Innes → Ines"],
		["analyst", "Dear Ines", "Dear Tom", "must-look greeting-name: Tom → Ines"],
		["analyst", "Dear Ines", "Dear Sofia", "must-look greeting-name: Sofia → Ines"],
		["analyst", "at Halden Ferries", "at Halden Fairies", "must-look near-name: Fairies → Ferries"],
		["analyst", "at Halden Ferries", "at Haldan Ferries", "must-look near-name: Haldan → Halden"],
		[
			"analyst",
			"marketing analyst role at Halden Ferries",
			"Brightwell role",
			"must-look other-company: Brightwell → Halden",
		],
		["analyst", "Tom and Priya", "Tom and Pryia", "must-look near-name: Pryia → Priya"],
		["analyst", "you by the 17th", "you by [date]", "must-look placeholder: [date]"],
		["analyst", "Thank you for this morning", "Thank you for Tuesday", "must-look interview-date: Tuesday → Wednesday"],
		[
			"analyst",
			"Thank you for this morning",
			"Thank you for yesterday",
			"may-look interview-date: yesterday → on Wednesday 8 April",
		],
		["analyst", "double count", "dubble count", "may-look spelling: dubble"],
		["nurse", "Dear Dr Qabbani", "Dear Dr Kabani", "must-look greeting-name: Kabani → Qabbani"],
		["nurse", "Dear Dr Qabbani", "Dear Ms Qabbani", "may-look greeting-name: Ms → Dr"],
		["nurse", "Siobhán", "Siobhan", "may-look diacritics: Siobhan → Siobhán"],
		["nurse", "8 April", "9 April", "must-look interview-date: 9 April → 8 April"],
		[
			"nurse",
			"at St Brendan's as",
			"at Northern Health Trust as",
			"must-look other-company: Northern Health Trust → St Brendan's Hospital",
		],
		["nurse", "to join", "to jion", "may-look spelling: jion"],
		["developer", "Copperline's culture", "Coperline's culture", "must-look near-name: Coperline → Copperline"],
		["developer", "Li and Raj", "Li and Rajj", "must-look near-name: Rajj → Raj"],
		["developer", "I'm happy to send the sketch", "the sketch is attached", "may-look attachment: is attached"],
		["developer", "I loved it", "I LOVED IT", "may-look all-capitals-or-emoji: LOVED IT → loved it"],
		["developer", "I loved it.", "I loved it 🎉", "may-look all-capitals-or-emoji: 🎉 → "],
		["engineer", "at Nordwerk is", "at Nordwind is", "must-look other-company: Nordwind → Nordwerk"],
		[
			"engineer",
			"bench in Hamburg on April 8",
			"bench in Hamburg on April 7",
			"must-look interview-date: April 7 → April 8",
		],
		[
			"engineer",
			"by Friday, April 24",
			"by Thursday, April 24",
			"must-look interview-date: Thursday, April 24 → Friday, April 24",
		],
		["engineer", "Mr. Mueller", "Mr. Muller", "may-look diacritics: Muller → Müller"],
		[
			"engineer",
			"@nordwerk",
			"@nordwrek",
			"may-look recipient-address: l.mueller@nordwrek.example → l.mueller@nordwerk.example",
		],
		["teacher", "May I ask", "Sorry to bother you, but may I ask", "may-look pleading-tone: Sorry to bother"],
		["teacher", "García", "Garcia", "may-look diacritics: Garcia → García"],
		["designer", "I hope we", "I would like to know the salary. I hope we", "may-look salary-or-leave: salary"],
		["designer", "helps Atelier Lune", "helps Target", "must-look other-company: Target → Atelier Lune"],
	])("is found in the letter of the %s: %s becomes %s", (part, from, to, expected) => {
		expect(afterChange(part, from, to)).toContain(expected);
	});

	it("is reported once, by the check that knows most", () => {
		expect(afterChange("analyst", "Dear Ines", "Dear Innes")).toHaveLength(1);
		expect(
			afterChange("engineer", "at Nordwerk is", "at Nordwind is").filter((line) => line.includes("Nordwind")),
		).toHaveLength(1);
	});
});

describe("any text at all", () => {
	const piece = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 30 }),
		fc.constantFrom(
			"Dear Innes,\n\n",
			"Brightwell",
			" on Tuesday 8 April ",
			"THANK YOU",
			"[name]",
			"\n\nKind regards,\nMaya",
			"İ",
			"\ud83d",
		),
	);
	const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" "));

	it("is reviewed without failing, and every finding marks the words it names", () => {
		const real = ofTitle("analyst");
		fc.assert(
			fc.property(text, text, text, (to, subject, body) => {
				const letter = { ...real.letter, to, subject, body };
				for (const finding of reviewLetter(letter, real.context, dictionaries.get("en") ?? null).findings) {
					if (finding.start === null || finding.end === null || finding.found === "" || finding.field === "file")
						continue;
					expect(letter[finding.field].slice(finding.start, finding.end).trim()).toBe(finding.found.trim());
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("keeps a finding's key while the rest of the letter changes", () => {
		const real = ofTitle("analyst");
		const keys = (body: string) => review({ ...real, letter: { ...real.letter, body } }).findings.map(({ key }) => key);
		const slip = real.letter.body.replace("double", "dubble");
		expect(keys(slip)).toEqual(["spelling:dubble"]);
		expect(keys(slip.replace("this morning", "today"))).toEqual(["spelling:dubble"]);
	});
});
