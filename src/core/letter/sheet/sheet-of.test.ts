import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { CountryCode } from "../../time/work-week.ts";
import type { LetterLanguage } from "../letter.ts";
import { bodyPartsOf } from "./body-parts.ts";
import { fullDate } from "./full-date.ts";
import { lineSide, type SheetPart } from "./sheet.ts";
import { type SheetInput, sheetOf } from "./sheet-of.ts";

const input = (part: Partial<SheetInput> = {}): SheetInput => ({
	letter: {
		subject: "Thank you, data analyst interview",
		body: "Dear Dr Qabbani,\n\nThank you for Thursday.\n\nYours sincerely,\nMaya Lindqvist\n",
		language: "en-gb",
	},
	sender: {
		name: "Maya Lindqvist",
		address: "4 Quay Street\nBristol\nBS1 4AA",
		email: "maya@lindqvist.example",
		phone: "",
	},
	recipient: {
		name: "Dr Nour Qabbani",
		position: "Head of Insight",
		company: "Tamarind Books",
		address: "12 Mill Lane\r\n\r\nBath",
	},
	date: "2026-04-16" as CalendarDate,
	country: "GB" as CountryCode,
	isForPost: true,
	...part,
});
const partOf = (given: SheetInput, part: SheetPart): readonly string[] | undefined =>
	sheetOf(given).blocks.find((block) => block.part === part)?.lines;

describe("a letter on paper", () => {
	it("has the addresses, the date, the text, and four lines for the signature above the name", () => {
		expect(sheetOf(input()).blocks.map(({ part }) => part)).toEqual([
			"sender",
			"date",
			"recipient",
			"subject",
			"text",
			"closing",
			"signature",
			"name",
		]);
		expect(partOf(input(), "sender")).toEqual([
			"Maya Lindqvist",
			"4 Quay Street",
			"Bristol",
			"BS1 4AA",
			"maya@lindqvist.example",
		]);
		expect(partOf(input(), "recipient")).toEqual([
			"Dr Nour Qabbani",
			"Head of Insight",
			"Tamarind Books",
			"12 Mill Lane",
			"Bath",
		]);
		expect(partOf(input(), "signature")).toHaveLength(4);
		expect(partOf(input(), "name")).toEqual(["Maya Lindqvist"]);
	});

	it("carries no addresses where it goes by e-mail", () => {
		expect(sheetOf(input({ isForPost: false })).blocks.map(({ part }) => part)).toEqual([
			"subject",
			"text",
			"closing",
			"name",
		]);
	});

	it("leaves no gap where an address is not known", () => {
		const unknown = input({ recipient: { name: null, position: null, company: null, address: "" } });
		expect(sheetOf(unknown).blocks.map(({ part }) => part)).not.toContain("recipient");
	});

	it.each([
		["US", "letter"],
		["CA", "letter"],
		["PH", "letter"],
		["GB", "a4"],
		["AE", "a4"],
	])("is on the paper of the office's country: %s, %s", (country, paper) => {
		expect(sheetOf(input({ country: country as CountryCode })).paper).toBe(paper);
	});

	it("reads from the right where its text does, whatever language it was begun in", () => {
		const { letter } = input();
		const sheet = sheetOf(
			input({ letter: { ...letter, body: "عزيزتي الدكتورة نور،\n\nأشكركم.\n\nمع أطيب التحيات،\nمايا" } }),
		);
		expect(sheet).toMatchObject({ direction: "rtl", lang: "ar" });
		expect(sheet.blocks.find(({ part }) => part === "date")?.lines).toEqual(["16 أبريل 2026"]);
		expect(sheet.blocks.find(({ part }) => part === "closing")?.lines).toEqual(["مع أطيب التحيات،"]);
		expect(sheet.blocks.find(({ part }) => part === "name")?.lines).toEqual(["مايا"]);
	});
});

describe("a letter in Arabic on paper", () => {
	it("keeps the groups of a telephone number in their order", () => {
		const { letter, sender } = input();
		const arabic = input({
			letter: { ...letter, body: "عزيزتي نور،\n\nرقمي +44 20 7946 0000.\n\nتحياتي،\nمايا" },
			sender: { ...sender, phone: "+44 20 7946 0000" },
		});
		expect(partOf(arabic, "text")?.at(-1)).toBe("رقمي \u200e+44 20 7946 0000\u200e.");
		expect(partOf(arabic, "sender")?.at(-1)).toBe("\u200e+44 20 7946 0000\u200e");
	});

	it("begins addresses, closing and name where the letter begins, and a paragraph where it is read from", () => {
		const rtl = { direction: "rtl" } as const;
		expect(lineSide(rtl, { part: "sender" }, "4 Quay Street")).toBe("rtl");
		expect(lineSide(rtl, { part: "name" }, "Maya Lindqvist")).toBe("rtl");
		expect(lineSide(rtl, { part: "text" }, "Halden Ferries")).toBe("ltr");
		expect(lineSide({ direction: "ltr" }, { part: "recipient" }, "شارع الملك")).toBe("ltr");
	});

	it("leaves English lines as they are, and drops what no document can hold", () => {
		const { letter } = input();
		expect(partOf(input({ letter: { ...letter, subject: "Thanks\u000b\u0007 +44 20 7946 0000" } }), "subject")).toEqual(
			["Thanks +44 20 7946 0000"],
		);
	});
});

describe("the date of a letter", () => {
	it("has its year, and the order of the language", () => {
		const on = (date: string, language: LetterLanguage, country = "DE") =>
			fullDate(date as CalendarDate, language, country as CountryCode);
		expect(on("2026-04-06", "en")).toBe("April 6, 2026");
		expect(on("2026-12-16", "en-gb")).toBe("16 December 2026");
		expect(on("2026-12-16", "de")).toBe("16. Dezember 2026");
		expect(on("2026-04-01", "fr")).toBe("1er avril 2026");
		expect(on("2026-04-16", "es")).toBe("16 de abril de 2026");
		expect(on("2026-04-16", "ar", "AE")).toBe("16 أبريل 2026");
		expect(on("2026-04-16", "ar", "JO")).toBe("١٦ نيسان ٢٠٢٦");
	});
});

describe("the body of a letter on paper", () => {
	it("is taken apart without losing a word", () => {
		expect(bodyPartsOf("Dear Ines,\r\n\r\nThank you.\r\n\r\nKind regards,\r\nMaya\r\n+44 20")).toEqual({
			text: ["Dear Ines,", "", "Thank you."],
			closing: "Kind regards,",
			name: ["Maya", "+44 20"],
		});
	});

	it("has no closing where it just ends", () => {
		expect(bodyPartsOf("One line.").closing).toBeNull();
		expect(
			bodyPartsOf("Dear Ines,\n\nA list follows: one, two,\nthree and so on, to the end of it all, as said").closing,
		).toBeNull();
	});
});
