import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "#tests/support/running-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };

describe("the package", () => {
	let folder: string;
	let home: string;
	const installed = (...parts: string[]): string => join(home, "node_modules", "afterword", ...parts);
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "afterword package "));
		home = join(folder, "home");
		mkdirSync(home);
		writeFileSync(join(home, "package.json"), "{}");
		// The build is what `npm test` made just before; packing must not make it a second time under other tests.
		execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
		const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
		execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", join(folder, tarball)], { cwd: home });
	}, 180_000);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it("gives the command afterword", () => {
		const printed = execFileSync("npx", ["--no-install", "afterword", "--version"], { cwd: home, encoding: "utf8" });
		expect(printed.trim()).toBe(manifest.version);
	});

	it("serves the app without a compiler, a checkout or development packages", async () => {
		const program = join(home, "node_modules", ".bin", "afterword");
		const app = runCommand(program, ["serve", "--port", "0", "--no-open", "--data", join(folder, "data")], {
			cwd: home,
		});
		const [address] = await app.waitFor(/http:\/\/127\.0\.0\.1:\d+\/\S*/, 30_000);
		const response = await fetch(new URL("/", address));
		expect(response.status).toBe(200);
		expect(await response.text()).toMatch(/^<!doctype html>/i);
		expect(await app.terminate()).toBe(0);
	});

	it("carries the dictionaries and the licences of everything that was built into it, and no sources or tests", () => {
		for (const file of [
			"en.aff",
			"en.dic",
			"en-gb.aff",
			"en-gb.dic",
			"ar.aff",
			"ar.dic",
			"en.common.txt",
			"en.dialects.txt",
		]) {
			expect(existsSync(installed("dist", "data", "dictionaries", file)), file).toBe(true);
		}
		const licences = readFileSync(installed("dist", "THIRD-PARTY-LICENSES.txt"), "utf8");
		for (const name of [
			"commander",
			"hono",
			"svelte",
			"dictionary-en",
			"dictionary-ar",
			"scowl",
			"@fontsource-variable/literata",
		]) {
			expect(licences).toContain(`\n${name} `);
		}
		expect(existsSync(installed("LICENSE"))).toBe(true);
		expect(existsSync(installed("src"))).toBe(false);
		expect(existsSync(installed("tests"))).toBe(false);
	});

	it("needs at most 150 MB on disk, all its packages included", () => {
		const sizes = readdirSync(home, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => readFileSync(join(entry.parentPath, entry.name)).length);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000_000);
	});
});
