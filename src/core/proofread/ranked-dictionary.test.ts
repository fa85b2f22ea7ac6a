import { rm } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { dictionaryFolder } from "#adapters/dictionary/dictionaries.testing.ts";
import { hunspellDictionarySource } from "#adapters/dictionary/hunspell-dictionary-source.ts";
import { commonWords } from "./common-word-list.ts";
import type { Dictionary } from "./dictionary.ts";
import { rankedDictionary } from "./ranked-dictionary.ts";
import { slipCost } from "./slip-cost.ts";

describe("corrections of English words", () => {
	let english: Dictionary;
	let british: Dictionary;
	beforeAll(async () => {
		const folder = await dictionaryFolder();
		const source = hunspellDictionarySource(folder);
		[english, british] = await Promise.all([source.load("en"), source.load("en-gb")]);
		await rm(folder, { recursive: true });
	});

	it.each([
		["recieve", "receive"],
		["tiem", "time"],
		["thsi", "this"],
		["Tahnk", "Thank"],
		["oppurtunity", "opportunity"],
		["dont", "don't"],
		["intervview", "interview"],
		["definately", "definitely"],
		["experiance", "experience"],
	])("%s is %s", (written, meant) => {
		expect(english.suggest(written)[0]).toBe(meant);
	});

	it("may be two words", () => {
		expect(english.suggest("alot").slice(0, 3)).toContain("a lot");
		expect(english.suggest("thankyou")[0]).toBe("thank you");
	});

	it("are words of the letter's own English", () => {
		expect(english.suggest("colurs")).not.toContain("colours");
		expect(british.suggest("colurs")[0]).toBe("colours");
	});

	it("hold nothing the dictionary does not know, and never the word itself", () => {
		for (const word of ["teh", "speling", "Xqzzt", "wich", "thier"]) {
			const corrections = english.suggest(word);
			expect(corrections).not.toContain(word);
			for (const each of corrections)
				expect(
					each.split(/[ -]/).every((piece) => english.knows(piece)),
					each,
				).toBe(true);
		}
	});
});

describe("ranking", () => {
	const bytes = new TextEncoder().encode("form from\n\nforum fore\n".replaceAll(" ", "\n"));
	const words = commonWords(bytes);
	const known = new Set(["form", "from", "forum", "fore"]);
	const dictionary = rankedDictionary({ knows: (word) => known.has(word.toLowerCase()), suggest: () => [] }, words);

	it("reads bands", () => {
		expect(words()).toEqual([
			["form", "from"],
			["forum", "fore"],
		]);
	});

	it("prefers the likelier slip, then the commoner word", () => {
		expect(dictionary.suggest("fform")[0]).toBe("form");
		expect(dictionary.suggest("Frmo")).toEqual(["From", "Form"]);
	});
});

describe("the price of a slip", () => {
	it("is nothing for the same word", () => expect(slipCost("same", "same")).toBe(0));

	it.each([
		["a swap is likelier than a strange letter", "tiem", "time", "tixe"],
		["a doubled letter than a strange one", "hellp", "help", "helmp"],
		["a key next to it than one far away", "hepe", "hope", "hlpe"],
		["a missing apostrophe than a missing letter", "dont", "don't", "donat"],
	])("%s", (_, written, likely, unlikely) => {
		expect(slipCost(written, likely)).toBeLessThan(slipCost(written, unlikely));
	});
});
