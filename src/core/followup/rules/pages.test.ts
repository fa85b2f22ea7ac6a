import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULE_WORDS } from "#words/en/rules.ts";
import { rulePage } from "#words/en/rules-reference.ts";
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

/** What stands under a heading, to the next one. */
const sectionOf = (page: string, heading: string): string =>
	page.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? "";

/** The sentence of the settings with its default numbers, without the marks that make them bold. */
const saidOf = (id: RuleId): string => {
	const defaults = DEFAULT_POLICY[id] as unknown as Readonly<Record<string, number>>;
	return RULE_WORDS[id].sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(defaults[key]));
};

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("page of $id", ({ id, rule }) => {
	const page = pageOf(id);
	const { numbers, sources } = rule;

	it("is as `npm run docs` writes it", () => {
		expect(rulePage(page, rule)).toBe(page);
	});

	it("has the heading and says the sentence of the settings, after one line that needs no number", () => {
		const [title, blank, opening = "", ...rest] = page.split("\n");
		expect([title, blank, rest[0]]).toEqual([`# ${RULE_WORDS[id].title}`, "", ""]);
		expect(opening).toMatch(/^[^\d<>]+\.$/);
		const said = rest.find((line) => line.startsWith("> ")) ?? "";
		expect(said.slice(2).replaceAll("**", "")).toBe(saidOf(id));
	});

	it("gives every number as the code has it, and no other", () => {
		const rows = rowsOf(page);
		const defaults: Readonly<Record<string, number>> = { ...DEFAULT_POLICY[id] };
		expect([...rows.keys()]).toEqual(numbers.map(({ key }) => key));
		expect(Object.keys(defaults).sort()).toEqual(numbers.map(({ key }) => key).sort());
		for (const { key, label, unit, min, max } of numbers) {
			expect(rows.get(key), key).toEqual([label, String(defaults[key]), unit.replaceAll("-", " "), `${min}–${max}`]);
			expect(defaults[key], key).toBeGreaterThanOrEqual(min);
			expect(defaults[key], key).toBeLessThanOrEqual(max);
		}
	});

	it("lists the sources the rule names, each once and with what it advises, and no other", () => {
		const listed = [...sectionOf(page, "Sources").matchAll(/^- \[(.+?)\]\((\S+)\): (.+)\.$/gm)];
		expect(listed.map(([, title, url, says]) => ({ title, url, says }))).toEqual(sources);
		expect(sources.length).toBeGreaterThan(0);
		expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
		for (const { url } of sources) expect(url).toMatch(/^https?:\/\/\S+$/);
	});

	it("says what the advice rests on, what others say, how it meets other rules, and gives dated examples", () => {
		expect(page.match(/^## .+$/gm)).toEqual([
			"## Why",
			"## The numbers",
			"## What others advise",
			"## Sources",
			"## How it meets other rules",
			"## Examples",
		]);
		expect(sectionOf(page, "Why").replaceAll("\n", " ")).toMatch(/nobody has measured/i);
		expect(sectionOf(page, "Examples")).toMatch(/\d{1,2}\s(March|April|May)\s2026/);
	});

	it("links only to pages there are, by the names they have in the settings", () => {
		for (const [, text, name] of page.matchAll(/\[([^\]]+)\]\(([a-z-]+)\.md\)/g)) {
			expect(rules.map((each) => String(each.id))).toContain(name);
			expect(text?.replaceAll("\n", " ")).toBe(RULE_WORDS[name as RuleId].title);
			expect(name).not.toBe(id);
		}
	});

	it("has every number of the rule in its sentence once, so that each can be changed where it is said", () => {
		const named = [...RULE_WORDS[id].sentence.matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
		expect([...named].sort()).toEqual(numbers.map(({ key }) => key).sort());
	});
});

describe("pages of the rules", () => {
	it("are seen to be stale where a heading, a sentence, a number or a source differs from the code", () => {
		for (const rule of rules) {
			const page = pageOf(rule.id);
			const changes: readonly ((text: string) => string)[] = [
				(text) => text.replace(/^# .*/, "# Another name"),
				(text) => text.replace(/\n> .*/, "\n> Ask every day."),
				(text) => text.replace(/\n\| `.*/, ""),
				(text) => text.replace(/\n- \[.*\]\(http.*/, ""),
				(text) => text.replace(/<!-- The numbers[\s\S]*?<!-- end -->\n/, ""),
				(text) => text.replace(/<!-- The sources[\s\S]*?<!-- end -->\n/, ""),
				(text) => text.replace(/<!-- The rule[\s\S]*?<!-- end -->\n\n/, ""),
			];
			for (const change of changes) {
				const changed = change(page);
				expect(changed, rule.id).not.toBe(page);
				expect(rulePage(changed, rule)).toBe(page);
			}
		}
	});

	it("are called by names that differ from each other", () => {
		const titles = rules.map(({ id }) => RULE_WORDS[id].title);
		expect(new Set(titles).size).toBe(titles.length);
	});
});
