import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Instant } from "#core/time/instant.ts";
import { readPackagedFont } from "./fonts.testing.ts";
import { pdfOf } from "./pdf.ts";
import { ARABIC, ENGLISH, sheet } from "./sheets.testing.ts";

const AT = "2026-04-16T09:00:00.000Z" as Instant;

const made = async (...given: Parameters<typeof sheet>): Promise<Buffer> => {
	const result = await pdfOf(sheet(...given), AT, readPackagedFont);
	if (!result.ok) throw new Error(`No font has ${result.error.join(" ")}`);
	return Buffer.from(result.value);
};

const PDFTOTEXT = process.env.AFTERWORD_PDFTOTEXT ?? "pdftotext";
const hasPdftotext = ((): boolean => {
	try {
		execFileSync(PDFTOTEXT, ["-v"], { stdio: "ignore" });
		return true;
	} catch {
		console.warn("The text of PDFs is not read back here: pdftotext (Debian: poppler-utils) is not installed.");
		return false;
	}
})();
/** As a reader copies it, without the marks the tool adds around what reads from the right. */
const textOf = (pdf: Buffer): string =>
	execFileSync(PDFTOTEXT, ["-enc", "UTF-8", "-", "-"], { input: pdf })
		.toString("utf8")
		.replace(/[\u200e\u200f\u202a-\u202e]/g, "");
const backwards = (text: string): string => [...text].reverse().join("");

/** How far from the left edge the last word that has this text begins; Arabic words stand there as they are drawn. */
const placesOf = (pdf: Buffer): ((word: string) => number) => {
	const page = execFileSync(PDFTOTEXT, ["-bbox", "-", "-"], { input: pdf }).toString("utf8");
	const words = [...page.matchAll(/<word xMin="([\d.]+)"[^>]*>([^<]*)</g)];
	return (word) => {
		const found = words.findLast(([, , text = ""]) => text.includes(word) || text.includes(backwards(word)));
		if (found === undefined) throw new Error(`${word} stands nowhere in ${words.map(([, , text]) => text).join(" ")}`);
		return Number(found[1]);
	};
};
const joined = (text: string): string => text.replace(/\s+/g, "");

describe("a letter as a PDF", () => {
	it("embeds its fonts, names its language and title, and can be read aloud", async () => {
		const pdf = (await made(ARABIC)).toString("latin1");
		expect(pdf).toContain("/Lang (ar)");
		expect(pdf).toContain("/StructTreeRoot");
		expect(pdf).toContain("/DisplayDocTitle true");
		expect(pdf.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(3);
		expect(pdf).not.toContain("/Type1");
	});

	it("is the same file every time", async () => {
		expect((await made(ENGLISH)).equals(await made(ENGLISH))).toBe(true);
	});

	it("is on the paper of the office's country", async () => {
		expect((await made(ENGLISH)).toString("latin1")).toContain("/MediaBox [0 0 595.28 841.89]");
		expect((await made(ENGLISH, { country: "US" as never })).toString("latin1")).toContain("/MediaBox [0 0 612 792]");
	});

	it("is refused where a sign is in none of the fonts, and says which", async () => {
		const result = await pdfOf(sheet("Dear 田中さん,\n\nThank you."), AT, readPackagedFont);
		expect(result).toEqual({ ok: false, error: ["田", "中", "さ", "ん"] });
	});

	it("goes on over as many pages as a letter of 50,000 characters takes", async () => {
		const pdf = await made(`${"Thank you for everything, نور. ".repeat(1_700)}\n\nKind regards,\nMaya`);
		expect(Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf.toString("latin1"))?.[1])).toBeGreaterThan(12);
	});

	it.runIf(hasPdftotext)("gives back English as it was written, names of any script in it", async () => {
		const text = textOf(await made(ENGLISH));
		for (const name of [
			"Łucja Wiśniewska",
			"Nguyễn Văn Đức",
			"Şükrü İpek",
			"Ευγενία Παππά",
			"Анна Иванова",
			"👩🏽‍💻",
		]) {
			expect(joined(text)).toContain(joined(name));
		}
		expect(joined(text)).toContain(joined("نور قباني"));
		expect(text).toContain("Second paragraph.\nWith a line break.");
	});

	it.runIf(hasPdftotext)(
		"sets Arabic from the right, with Latin names, brackets and numbers in their order",
		async () => {
			const pdf = await made(ARABIC);
			const text = joined(textOf(pdf));
			for (const part of ["عزيزتي الدكتورة نور قباني", "أشكركم على لقاء يوم", "+44 20 7946 0000", "مع أطيب التحيات"]) {
				expect(text).toContain(joined(part));
			}
			const xOf = placesOf(pdf);
			// From the right edge on: thanks, the day, the company, what it was about.
			const places = ["أشكركم", "16", "Halden", "للحديث"].map(xOf);
			expect(places).toEqual([...places].sort((a, b) => b - a));
			// A Latin name and a telephone number still run from left to right.
			for (const words of [
				["Halden", "Ferries"],
				["Data", "Analyst"],
				["+44", "20", "7946", "0000"],
				["Nguyễn", "Văn", "Đức"],
			]) {
				expect(words.map(xOf)).toEqual(words.map(xOf).sort((a, b) => a - b));
			}
		},
	);
});
