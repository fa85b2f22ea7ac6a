import { describe, expect, it } from "vitest";
import { fileInZip } from "./docx.testing.ts";
import { docxOf } from "./docx.ts";
import { ARABIC, ENGLISH, sheet } from "./sheets.testing.ts";

const xmlOf = async (...given: Parameters<typeof sheet>): Promise<string> =>
	fileInZip(await docxOf(sheet(...given)), "word/document.xml");

const paragraphs = (xml: string): readonly string[] => [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([each]) => each);
const textOf = (xml: string): string =>
	[...xml.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)]
		.map(([each]) => each.replace(/<[^>]*>/g, ""))
		.join("")
		.replaceAll("&amp;", "&")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">");
const withText = (xml: string, part: string): string =>
	paragraphs(xml).find((each) => textOf(each).includes(part)) ?? `no paragraph has ${part}`;
const runs = (paragraph: string): readonly (readonly [string, boolean])[] =>
	[...paragraph.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([each]) => [textOf(each), each.includes("<w:rtl/>")]);

describe("a letter as a Word document", () => {
	it("reads from the right where its lines do, and only there", async () => {
		const xml = await xmlOf(ARABIC);
		expect(withText(xml, "أشكركم")).toContain("<w:bidi/>");
		expect(withText(xml, "16 أبريل 2026")).toContain("<w:bidi/>");
		expect(withText(xml, "Head of Insight")).not.toContain("<w:bidi/>");
		expect(await xmlOf(ENGLISH)).toMatch(/<w:lang w:val="en-GB" w:bidi="ar-SA"\/>/);
	});

	it("keeps a Latin name with its brackets in one piece that reads from the left", async () => {
		const line = runs(withText(await xmlOf(ARABIC), "أشكركم"));
		expect(line).toContainEqual(["Halden Ferries (GmbH)", false]);
		expect(line).toContainEqual(["10:30", false]);
		expect(line[0]).toEqual(["أشكركم على لقاء يوم ", true]);
	});

	it("holds every word of the letter in its order, names with marks, emoji and signs of markup too", async () => {
		const text = (body: string, xml: string) =>
			body
				.split("\n")
				.filter((line) => line !== "")
				.filter((line) => !paragraphs(xml).some((each) => textOf(each).replaceAll("\u200e", "") === line));
		expect(text(ARABIC, await xmlOf(ARABIC))).toEqual([]);
		expect(text(ENGLISH, await xmlOf(ENGLISH))).toEqual([]);
		expect(textOf(withText(await xmlOf(ENGLISH), "wishes"))).toBe("Thank you & <good> wishes");
	});

	it("leaves four empty lines for the signature, all on one page with the name", async () => {
		const xml = await xmlOf(ENGLISH);
		const all = paragraphs(xml);
		const at = all.findIndex((each) => textOf(each) === "Yours sincerely,");
		expect(all.slice(at + 1, at + 6).map(textOf)).toEqual(["", "", "", "", "Maya Lindqvist"]);
		for (const each of all.slice(at, at + 5)) expect(each).toContain("<w:keepNext/>");
	});

	it("is on the paper of the office's country", async () => {
		expect(await xmlOf(ENGLISH)).toContain('w:w="11906" w:h="16838"');
		expect(await xmlOf(ENGLISH, { country: "US" as never })).toContain('w:w="12240" w:h="15840"');
	});

	it("holds a letter of 50,000 characters", async () => {
		const body = `${"Thank you for everything. ".repeat(1_950)}\n\nKind regards,\nMaya`;
		expect(body.length).toBeGreaterThan(50_000);
		expect(textOf(await xmlOf(body))).toContain(body.slice(0, 50_000).trim());
	});
});
