import { describe, expect, it } from "vitest";
import { letterContext, letterText } from "./letter-context.testing.ts";
import { placedPlainLines } from "./line-ends.ts";
import { reviewLetter } from "./review.ts";

const BODY = [
	"Dear Innes,",
	"Thank you again for taking the time to talk about the marketing analyst role.",
	"I was glad that we met on 9 April",
	"Yours sincerely",
	"Maya Lindqvist",
].join("\n\n");

const said = (body: string) =>
	reviewLetter(letterText({ body }), letterContext(), null).findings.map(({ check, found }) => `${check}: ${found}`);

describe("lines ended as a Windows file ends them", () => {
	it("are checked like any other", () => {
		expect(said(BODY)).toEqual(expect.arrayContaining(["interview-date: 9 April", "greeting-name: Innes"]));
		for (const end of ["\r\n", "\r"]) expect(said(BODY.replaceAll("\n", end))).toEqual(said(BODY));
	});

	it("have their findings and fixes where the words stand in the text as given", () => {
		const body = BODY.replaceAll("\n", "\r\n");
		const { findings } = reviewLetter(letterText({ body }), letterContext(), null);
		const placed = findings.filter(({ field, start, found }) => field === "body" && start !== null && found !== "");
		expect(placed.length).toBeGreaterThanOrEqual(2);
		for (const { start, end, found, fixes } of placed) {
			expect(body.slice(start ?? 0, end ?? 0)).toBe(found);
			for (const fix of fixes) expect([fix.start, fix.end]).toEqual([start, end]);
		}
	});

	it("are ended plainly, and every place is known", () => {
		const { text, placeOf } = placedPlainLines("a\r\nb\rc");
		expect(text).toBe("a\nb\nc");
		expect([0, 1, 2, 3, 4, 5].map(placeOf)).toEqual([0, 1, 3, 4, 5, 6]);
	});
});
