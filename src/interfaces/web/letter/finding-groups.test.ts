import { describe, expect, it } from "vitest";
import type { FindingView } from "../contract.ts";
import { groupFindings, slipOf } from "./finding-groups.ts";

const finding = (found: string, start: number, given: Partial<FindingView> = {}) =>
	({
		check: "spelling",
		key: `${given.check ?? "spelling"}:${found.toLowerCase()}`,
		level: "may-look",
		field: "body",
		found,
		start,
		end: start + found.length,
		fixes: [],
		...given,
	}) as FindingView;
const placesOf = (open: readonly FindingView[], apart?: ReadonlySet<string>) =>
	groupFindings(open, apart).map(({ number, places }) => [number, places.map(({ start }) => start)]);

describe("findings that one answer settles", () => {
	it("are one misspelling wherever it stands, in the subject too, numbered as they come", () => {
		const open = [finding("recieve", 4, { field: "subject" }), finding("adress", 3), finding("recieve", 40)];
		expect(placesOf(open)).toEqual([
			[1, [4, 40]],
			[2, [3]],
		]);
	});

	it("are not two words that differ, be it in a capital: each is corrected otherwise", () => {
		expect(placesOf([finding("recieve", 0), finding("Recieve", 20)])).toEqual([
			[1, [0]],
			[2, [20]],
		]);
	});

	it("are not two with another correction", () => {
		const named = (start: number, replacement: string) =>
			finding("Inse", start, { check: "near-name", fixes: [{ replacement, start, end: start + 4, label: "" }] });
		expect(groupFindings([named(0, "Ines"), named(9, "Inga")])).toHaveLength(2);
		expect(groupFindings([named(0, "Ines"), named(9, "Ines")])).toHaveLength(1);
	});

	it("are not slips that depend on their sentence; each has a name of its own", () => {
		const groups = groupFindings([
			finding("there", 0, { check: "grammar" }),
			finding("there", 30, { check: "grammar" }),
		]);
		expect(groups.map(({ number }) => number)).toEqual([1, 2]);
		expect(new Set(groups.map(({ name }) => name)).size).toBe(2);
	});

	it("are taken apart where the person wants to see each place", () => {
		const open = [finding("recieve", 0), finding("adress", 9), finding("recieve", 20)];
		const groups = groupFindings(open, new Set([slipOf(finding("recieve", 0))]));
		expect(groups.map(({ places }) => places.length)).toEqual([1, 1, 1]);
		expect(new Set(groups.map(({ name }) => name)).size).toBe(3);
	});
});
