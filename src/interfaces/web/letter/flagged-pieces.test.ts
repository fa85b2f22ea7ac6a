import { describe, expect, it } from "vitest";
import type { FindingView } from "../contract.ts";
import { groupFindings } from "./finding-groups.ts";
import { flaggedPieces } from "./flagged-pieces.ts";

const flagged = (body: string, findings: readonly FindingView[]) => flaggedPieces(body, groupFindings(findings));
const finding = (start: number | null, end: number | null, field: FindingView["field"] = "body") =>
	({
		check: "placeholder",
		key: `${start}`,
		field,
		start,
		end,
		level: "must-look",
		found: "",
		fixes: [],
	}) as unknown as FindingView;

describe("flagged pieces of a letter", () => {
	it("leave a letter without findings in one piece", () => {
		expect(flagged("Dear Ines", [])).toEqual([{ text: "Dear Ines", number: null, mark: null }]);
	});

	it("number each flag as the list does, wherever it stands in the text", () => {
		const pieces = flagged("Dear Tom, at Brightwell", [finding(13, 23), finding(5, 8)]);
		expect(pieces.map(({ text, number }) => [text, number])).toEqual([
			["Dear ", null],
			["Tom", 2],
			[", at ", null],
			["Brightwell", 1],
			["", null],
		]);
	});

	it("number each place of one misspelling alike", () => {
		const misspelt = (start: number) =>
			({ ...finding(start, start + 3), check: "spelling", found: "teh" }) as FindingView;
		const pieces = flagged("teh cat and teh dog", [misspelt(0), misspelt(12), finding(4, 7)]);
		expect(pieces.filter(({ mark }) => mark !== null).map(({ text, number }) => [text, number])).toEqual([
			["teh", 1],
			["cat", 2],
			["teh", 1],
		]);
	});

	it("mark a slip of grammar as such", () => {
		const slip = { ...finding(0, 3), check: "grammar", level: "may-look" } as FindingView;
		const [piece, rest] = flagged("You was", [slip, { ...finding(4, 7), level: "may-look" } as FindingView]);
		expect(piece).toEqual({ text: "You", number: 1, mark: "grammar" });
		expect(rest?.mark).toBeNull();
		expect(flagged("was", [finding(0, 3)])[0]?.mark).toBe("must-look");
	});

	it("show the first of two that overlap and lose no letter", () => {
		const pieces = flagged("one two three", [finding(0, 7), finding(4, 13)]);
		expect(pieces.map(({ text }) => text).join("")).toBe("one two three");
		expect(pieces.filter(({ number }) => number !== null)).toHaveLength(1);
	});

	it("ignore findings about another field, the whole letter, or text that is gone", () => {
		const pieces = flagged("short", [finding(0, 3, "subject"), finding(null, null), finding(2, 40)]);
		expect(pieces).toEqual([{ text: "short", number: null, mark: null }]);
	});
});
