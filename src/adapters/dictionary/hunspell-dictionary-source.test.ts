import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dictionaryFolder } from "./dictionaries.testing.ts";
import { hunspellDictionarySource } from "./hunspell-dictionary-source.ts";

describe("dictionaries on disk", () => {
	let folder = "";
	beforeAll(async () => {
		folder = await dictionaryFolder();
	});
	afterAll(() => rm(folder, { recursive: true }));

	it("knows English words and not their misspellings", async () => {
		const english = await hunspellDictionarySource(folder).load("en");
		expect(english.knows("conversation")).toBe(true);
		expect(english.knows("don’t")).toBe(true);
		expect(english.knows("recieve")).toBe(false);
		expect(english.suggest("recieve")).toContain("receive");
	});

	it("tells British from American spelling", async () => {
		const source = hunspellDictionarySource(folder);
		const [american, british] = await Promise.all([source.load("en"), source.load("en-gb")]);
		expect([american.knows("colour"), british.knows("colour")]).toEqual([false, true]);
		expect([american.knows("color"), british.knows("color")]).toEqual([true, false]);
	});

	it("loads a language once", async () => {
		const source = hunspellDictionarySource(folder);
		expect(await source.load("en")).toBe(await source.load("en"));
	});

	it("says which dictionary is missing", async () => {
		await expect(hunspellDictionarySource("/nowhere").load("en")).rejects.toThrow("en dictionary");
	});

	it("leaves the process's own error handling alone", async () => {
		const before = process.listenerCount("uncaughtException");
		await hunspellDictionarySource(folder).load("en");
		expect(process.listenerCount("uncaughtException")).toBe(before);
	});
});
