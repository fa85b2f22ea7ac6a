import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "#core/followup/policy.ts";
import { importCycles } from "./support/import-cycles.ts";
import { impurities } from "./support/impurities.ts";
import { forbids } from "./support/layers.ts";
import { physicalSides } from "./support/physical-sides.ts";
import { isInProject, listFiles, parseSource, readProjectFile } from "./support/source-file.ts";

const files = listFiles("src", /\.(ts|svelte)$/).map((path) => parseSource(path, readProjectFile(path)));
const product = files.filter((file) => !file.isTest);
const inLayer = (layer: string) => product.filter((file) => file.path.startsWith(`src/${layer}/`));

describe("layers", () => {
	it("import only toward the core", () => {
		const crossings = product.flatMap((file) => file.imports.map((line) => forbids(file.path, line)));
		expect(crossings.filter((crossing) => crossing !== null)).toEqual([]);
	});

	it("are seen by this test: an arrow the wrong way is reported", () => {
		const wrong = (path: string, text: string) =>
			parseSource(path, text).imports.map((line) => forbids(path, line) !== null);
		expect(wrong("src/core/ids.ts", 'import { call } from "#app/call.ts";')).toEqual([true]);
		expect(wrong("src/core/letter/letter.ts", 'import { Temporal } from "temporal-polyfill";')).toEqual([true]);
		expect(wrong("src/core/time/zone.ts", 'import { Temporal } from "temporal-polyfill";')).toEqual([false]);
		expect(wrong("src/app/call.ts", 'const load = () => import("../adapters/log/log.ts");')).toEqual([true]);
		expect(wrong("src/app/call.ts", 'import { readFile } from "node:fs/promises";')).toEqual([true]);
		expect(wrong("src/adapters/store/a.ts", 'import { errors } from "#app/errors.ts";')).toEqual([true]);
		expect(wrong("src/adapters/store/a.ts", 'import { type Store } from "#app/ports.ts";')).toEqual([false]);
		expect(wrong("src/adapters/store/a.ts", 'import { send } from "../mail/send.ts";')).toEqual([true]);
		expect(wrong("src/interfaces/web/a.ts", 'import { operations } from "#app/operations.ts";')).toEqual([true]);
		expect(wrong("src/interfaces/web/a.ts", 'import type { Operations } from "#app/operations.ts";')).toEqual([false]);
		const harper = 'import { LocalLinter } from "harper.js";';
		expect(wrong("src/interfaces/web/grammar/harper.ts", harper)).toEqual([false]);
		expect(wrong("src/interfaces/web/grammar/grammar-client.ts", harper)).toEqual([true]);
		expect(wrong("src/interfaces/web/letter/a.ts", harper)).toEqual([true]);
		expect(wrong("src/interfaces/cli/a.ts", 'export { app } from "../http/app.ts";')).toEqual([true]);
	});

	it("have no ring of files that need each other to load", () => {
		expect(importCycles(product)).toEqual([]);
		const ring = [
			parseSource("src/a.ts", 'import { b } from "./b.ts";'),
			parseSource("src/b.ts", 'import { c } from "./c.ts";'),
			parseSource("src/c.ts", 'import { a } from "./a.ts"; import type { b } from "./b.ts";'),
		];
		expect(importCycles(ring)).toEqual(["src/a.ts → src/b.ts → src/c.ts → src/a.ts"]);
	});
});

describe("the core", () => {
	it("depends on nothing but its arguments", () => {
		expect(inLayer("core").length).toBeGreaterThan(0);
		expect(inLayer("core").flatMap(impurities)).toEqual([]);
	});

	it("is seen by this test: waiting, clocks and chance are reported", () => {
		const seen = (text: string) => impurities(parseSource("src/core/a.ts", text)).length;
		expect(seen("export const a = async () => 1;")).toBe(1);
		expect(seen("export const a = () => Date.now();")).toBe(1);
		expect(seen("export const a = () => new Date();")).toBe(1);
		expect(seen("export const a = () => new Date(0);")).toBe(0);
		expect(seen("export const a = () => Math.random();")).toBe(1);
		expect(seen("export const a = () => console.log(1);")).toBe(1);
		expect(seen('export const a = { process: "hiring" }; export const b = a.process;')).toBe(0);
	});
});

describe("a rule of the follow-up plan", () => {
	it("has a file, a test beside it and a page that explains it", () => {
		const rules = Object.keys(DEFAULT_POLICY);
		const wanted = rules.flatMap((rule) => [
			`src/core/followup/rules/${rule}.ts`,
			`src/core/followup/rules/${rule}.test.ts`,
			`docs/rules/${rule}.md`,
		]);
		expect(wanted.filter((path) => !isInProject(path))).toEqual([]);
	});

	it("is the only thing that has a page among the rules", () => {
		const pages = listFiles("docs/rules", /\.md$/).map((path) => path.replace(/^.*\//, "").replace(/\.md$/, ""));
		expect(pages.filter((page) => !(page in DEFAULT_POLICY))).toEqual([]);
	});
});

describe("files and folders", () => {
	it("have the name of a noun, not of a drawer", () => {
		const drawer = /(?:^|\/)(?:utils?|helpers?|common|services?|misc|shared)(?:\/|\.ts$)/;
		expect(files.map((file) => file.path).filter((path) => drawer.test(path))).toEqual([]);
	});

	it("are short enough to read at once, tables and words apart", () => {
		const mayBeLong =
			/^src\/words\/|^src\/core\/letter\/compose\/phrases\/|-table\.ts$|\/migrations\/|^src\/interfaces\/web\/contract\.ts$/;
		const long = product
			.filter((file) => !mayBeLong.test(file.path) && file.text.split("\n").length > 301)
			.map((file) => file.path);
		expect(long).toEqual([]);
	});
});

describe("styles", () => {
	it("speak of start and end, so that Arabic mirrors by itself", () => {
		const paths = listFiles("src/interfaces/web", /\.(css|svelte)$/);
		expect(paths.flatMap((path) => physicalSides(path, readProjectFile(path)))).toEqual([]);
		expect(physicalSides("a.css", "a { margin-left: 1px; text-align: right; left: 0 }")).toHaveLength(3);
		expect(physicalSides("a.css", "/* left: 0 */ a { inset-inline-start: 0 }")).toHaveLength(0);
		expect(physicalSides("a.svelte", '<p style="float: left">left: over</p>')).toHaveLength(1);
	});
});
