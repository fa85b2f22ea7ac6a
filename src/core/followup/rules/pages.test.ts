import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY, type RuleId } from "../policy.ts";
import { rules } from "./index.ts";

const pageOf = (id: RuleId): string =>
	readFileSync(new URL(`../../../../docs/rules/${id}.md`, import.meta.url), "utf8");

/** The cells of the rows of the page's table of numbers, by key. */
const rowsOf = (page: string): ReadonlyMap<string, readonly string[]> =>
	new Map(
		page
			.split("\n")
			.filter((line) => line.startsWith("| `"))
			.map((line) =>
				line
					.slice(1, -1)
					.split("|")
					.map((cell) => cell.trim()),
			)
			.map(([key = "", ...cells]) => [key.replaceAll("`", ""), cells]),
	);

describe.each(rules.map(({ id, numbers, sources }) => ({ id, numbers, sources })))(
	"page of $id",
	({ id, numbers, sources }) => {
		const page = pageOf(id);

		it("gives every number as the code has it, and no other", () => {
			const rows = rowsOf(page);
			const defaults: Readonly<Record<string, number>> = { ...DEFAULT_POLICY[id] };
			expect([...rows.keys()]).toEqual(numbers.map(({ key }) => key));
			expect(Object.keys(defaults).sort()).toEqual(numbers.map(({ key }) => key).sort());
			for (const { key, unit, min, max } of numbers) {
				expect(rows.get(key)?.slice(1), key).toEqual([String(defaults[key]), unit.replace("-", " "), `${min}–${max}`]);
				expect(defaults[key], key).toBeGreaterThanOrEqual(min);
				expect(defaults[key], key).toBeLessThanOrEqual(max);
			}
		});

		it("names every source the rule names", () => {
			for (const { url } of sources) expect(page).toContain(`(${url})`);
		});

		it("says what the advice rests on, what others say, how it meets other rules, and gives dated examples", () => {
			expect(page).toMatch(/^# \S/);
			expect(page.match(/^## .+$/gm)).toEqual([
				"## Why",
				"## The numbers",
				"## What others advise",
				"## Sources",
				"## How it meets other rules",
				"## Examples",
			]);
			expect(page.replaceAll("\n", " ")).toMatch(/nobody has measured|Nobody has measured/);
			expect(page.slice(page.indexOf("## Examples"))).toMatch(/\d{1,2} (March|April|May) 2026/);
		});

		it("links only to pages there are", () => {
			for (const [, name] of page.matchAll(/\]\(([a-z-]+)\.md\)/g)) {
				expect(rules.map((each) => each.id)).toContain(name);
			}
		});
	},
);
