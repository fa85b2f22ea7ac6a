import { describe, expect, it } from "vitest";
import { findings } from "#core/letter/checks/check.testing.ts";
import { ASK_KINDS } from "#core/letter/compose/draft.ts";
import { letterContext, TOM } from "#core/letter/letter-context.testing.ts";
import { REAL_LETTERS } from "#core/letter/real-letters.testing.ts";
import { reviewLetter } from "#core/letter/review.ts";
import type { Instant } from "#core/time/instant.ts";
import { askText, findingText, fixText, passedText } from "./letter-checks.ts";

const sayDay = () => "Tuesday 14";

const said = (...given: Parameters<typeof findings>) => {
	const [finding] = findings(...given);
	if (finding === undefined) throw new Error("Nothing was found");
	return { ...findingText(finding, sayDay), fixes: finding.fixes.map((fix) => fixText(finding, fix)) };
};

describe("what a check says", () => {
	it("names the other company, ours, and the way back", () => {
		expect(
			said("other-company", {
				text: "The Brightwell role.",
				context: { others: { companies: ["Brightwell"], people: [] } },
			}),
		).toEqual({
			title: "Another company is named",
			detail: "Brightwell is not Halden. Left over from an earlier letter?",
			fixes: ["Change to Halden"],
		});
	});

	it("is a sentence for another company in the address and for a person", () => {
		const others = { companies: ["Brightwell"], people: ["Sofia Duarte"] };
		expect(said("other-company", { letter: { to: "i@brightwell.example" }, context: { others } }).detail).toBe(
			"Brightwell belongs to another opportunity. Left over from an earlier letter?",
		);
		expect(said("other-company", { text: "I met Sofia Duarte.", context: { others } }).detail).toContain(
			"Sofia Duarte belongs",
		);
		expect(said("other-company", { text: "I like Brightwel.", context: { others } }).detail).toBe(
			"Brightwel looks like Brightwell, which is not Halden. Left over from an earlier letter?",
		);
	});

	it("names the day until which to wait", () => {
		const until = "2026-04-13T22:00:00.000Z" as Instant;
		expect(said("policy-hold", { context: { adviceHold: { kind: "hold", until } } }).detail).toContain(
			"until Tuesday 14.",
		);
	});

	it("says how alike two letters are", () => {
		const body = REAL_LETTERS[0]?.letter.body ?? "";
		const siblings = [{ personName: TOM.name, kind: "thank-you" as const, body }];
		expect(said("panel-similarity", { letter: { body }, context: { siblings } })).toMatchObject({
			title: "Much like the letter to Tom Brandvold",
			detail: "100 % the same. Panels sometimes compare. Mention what only Ines Okafor said.",
		});
	});

	it("offers to leave a word out", () => {
		expect(said("pleading-tone", { text: "I am just checking in.", letter: { kind: "status-check" } }).fixes).toEqual([
			"Leave it out",
		]);
	});
});

describe("what a passed check says", () => {
	it("praises what is right in a good letter, in short lines", () => {
		const [real] = REAL_LETTERS;
		if (real === undefined) throw new Error("No letter");
		const lines = reviewLetter(real.letter, real.context, null).passed.map(passedText);
		expect(lines).toContain("Ines Okafor, spelled as you noted it");
		expect(lines).toContain("Halden Ferries and the position are named");
		expect(lines).toContain("Interview date is right");
	});

	it("uses no exclamation mark anywhere", () => {
		const empty = { to: "", subject: "", body: "Hello", kind: "thank-you", language: "en" } as const;
		const lines = [
			...ASK_KINDS.flatMap((kind) => ["Ines", null].flatMap((about) => Object.values(askText({ kind, about })))),
			...reviewLetter(empty, letterContext(), null).findings.flatMap((finding) =>
				Object.values(findingText(finding, sayDay)),
			),
		];
		for (const line of lines) expect(line).not.toMatch(/!|undefined|null|^$/);
	});
});
