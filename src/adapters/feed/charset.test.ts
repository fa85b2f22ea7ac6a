import { describe, expect, it } from "vitest";
import { decodedText } from "./charset.ts";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");

describe("the charset of a feed or page", () => {
	it("is UTF-8 where nobody says anything", () => {
		expect(decodedText(Buffer.from("Büro"), "")).toBe("Büro");
		expect(decodedText(Buffer.from("Büro"), "text/html")).toBe("Büro");
	});

	it("is what the server says", () => {
		expect(decodedText(latin1("Büro"), "text/xml; charset=ISO-8859-1")).toBe("Büro");
		expect(decodedText(latin1("Büro"), 'text/xml;charset="iso-8859-15"; x=y')).toBe("Büro");
		expect(decodedText(Buffer.from([0x83, 0x65, 0x83, 0x58]), "text/xml; charset=shift_jis")).toBe("テス");
	});

	it("is what the text says of itself, where the server says nothing", () => {
		const prolog = '<?xml version="1.0" encoding="windows-1252"?><a>Büro</a>';
		expect(decodedText(latin1(prolog), "application/xml")).toBe(prolog);
		const metas = [
			'<meta charset="iso-8859-1">Büro',
			"<meta http-equiv=x content='text/html; charset=iso-8859-1'>Büro",
		];
		for (const meta of metas) expect(decodedText(latin1(meta), "text/html")).toBe(meta);
	});

	it("is the server's where the two disagree, and a byte order mark's before both", () => {
		const claim = '<?xml version="1.0" encoding="windows-1251"?>Büro';
		expect(decodedText(Buffer.from(claim), "text/xml; charset=utf-8")).toBe(claim);
		expect(decodedText(Buffer.from(`\ufeff${claim}`), "text/xml; charset=windows-1251")).toBe(claim);
		expect(decodedText(utf16("Büro"), "text/xml; charset=utf-8")).toBe("Büro");
		expect(decodedText(utf16("Büro").swap16(), "")).toBe("Büro");
	});

	it("is UTF-8 where the one named does not exist or cannot be", () => {
		expect(decodedText(Buffer.from("Büro"), "text/xml; charset=klingon")).toBe("Büro");
		expect(decodedText(Buffer.from('<meta charset="utf-16">Büro'), "text/html")).toContain("Büro");
		expect(decodedText(latin1("B\xfcro"), "text/xml; charset=klingon")).toBe("B\ufffdro");
	});

	it("keeps the quotes and dashes that Windows put between the letters", () => {
		expect(decodedText(latin1("\x93Northwind\x94 \x96 it\x92s new, 40 \x80"), "text/html; charset=iso-8859-1")).toBe(
			"“Northwind” – it’s new, 40 €",
		);
	});
});
