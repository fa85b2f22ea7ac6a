import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { composeLetter } from "#core/letter/compose/index.ts";
import { type EngineAnswers, paragraphsToAsk } from "#core/letter/grammar/engine.ts";
import { findSlips } from "#core/letter/grammar/find-slips.ts";
import { LETTER_KINDS, LETTER_LENGTHS, type LetterLanguage } from "#core/letter/letter.ts";
import { completeContext } from "#core/letter/letter-context.testing.ts";
import { reviewLetter } from "#core/letter/review.ts";
import { corpus } from "#tests/letters-corpus/corpus.ts";
import { packagedHarper } from "./harper-file.testing.ts";
import { harperGrammarSource } from "./harper-grammar-source.ts";

const sentences = (name: string): readonly string[] =>
	readFileSync(`tests/grammar/${name}.txt`, "utf8").trim().split("\n");
const SLIPS = sentences("slips");
const RIGHT = sentences("right");
const ENGLISH = ["en", "en-gb"] as const;

describe("Harper with its noisy rules off", () => {
	const source = harperGrammarSource(packagedHarper());
	let slips: EngineAnswers;
	let right: EngineAnswers;
	beforeAll(async () => {
		slips = await source.answers(SLIPS, "en-gb");
		right = await source.answers(RIGHT, "en-gb");
	}, 60_000);
	const own = (text: string) => findSlips({ text, place: "body", language: "en-gb", isName: () => false });

	it("and our own rules find 85 in 100 of the sentences with a slip", () => {
		expect(SLIPS.length).toBeGreaterThanOrEqual(60);
		const missed = SLIPS.filter((text) => own(text).length === 0 && (slips.get(text) ?? []).length === 0);
		expect(missed.length / SLIPS.length, missed.join("\n")).toBeLessThanOrEqual(0.15);
		expect(SLIPS.filter((text) => (slips.get(text) ?? []).length > 0).length).toBeGreaterThan(12);
	});

	it("and our own rules find nothing in the right ones", () => {
		expect(RIGHT.length).toBeGreaterThanOrEqual(60);
		expect(RIGHT.filter((text) => own(text).length > 0)).toEqual([]);
		expect([...right].filter(([, found]) => found.length > 0)).toEqual([]);
	});

	it.each(ENGLISH)(
		"finds nothing in the clean letters of the corpus, nor in a letter we compose: %s",
		async (language) => {
			const letters = [
				...corpus().filter(({ letter }) => letter.language === language),
				...LETTER_KINDS.flatMap((kind) =>
					LETTER_LENGTHS.map((length) => {
						const context = completeContext(kind, { language, length });
						return { context, letter: { ...composeLetter(context), kind, language: language as LetterLanguage } };
					}),
				),
			];
			const answers = await source.answers(
				[...new Set(letters.flatMap(({ letter }) => paragraphsToAsk(letter)))],
				language,
			);
			const alarms = letters.flatMap(({ letter, context }) =>
				reviewLetter(letter, context, null, answers).findings.filter(({ check }) => check === "grammar"),
			);
			expect(alarms.map(({ key }) => key)).toEqual([]);
		},
		60_000,
	);

	it("says which file is missing", async () => {
		await expect(harperGrammarSource("/nowhere.wasm").answers(["A b."], "en")).rejects.toThrow("/nowhere.wasm");
	});
});
