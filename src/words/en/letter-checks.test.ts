import { describe, expect, it } from "vitest";
import { findings } from "#core/letter/checks/check.testing.ts";
import { ASK_KINDS } from "#core/letter/compose/draft.ts";
import { composeLetter } from "#core/letter/compose/index.ts";
import { LETTER_KINDS } from "#core/letter/letter.ts";
import {
	completeContext,
	date,
	letterClipping,
	letterContext,
	letterReference,
	TOM,
} from "#core/letter/letter-context.testing.ts";
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

	it("says who has not agreed yet, and what to do", () => {
		const of = (consent: "not-asked" | "asked" | "no") =>
			said("referee-consent", {
				letter: { kind: "reference-heads-up" },
				context: completeContext("reference-heads-up", { reference: letterReference({ consent }) }),
			}).detail;
		expect(of("not-asked")).toBe("Rosa Lindgren has not agreed to be a referee yet. Ask first.");
		expect(of("asked")).toBe("Rosa Lindgren has not agreed to be a referee yet. You have asked; wait for the answer.");
		expect(of("no")).toContain("does not want to be a referee");
	});

	it("names the real date of the other offer, with its month", () => {
		const context = completeContext("competing-offer");
		const text = "They would like my answer by 15 April.";
		expect(said("offer-dates", { text, letter: { kind: "competing-offer" }, context })).toEqual({
			title: "A day you did not note",
			detail: "You noted Thursday 16 April for the other offer. The letter says 15 April.",
			fixes: ["Change to Thursday 16 April"],
		});
		expect(
			said("offer-dates", { letter: { kind: "competing-offer" }, context: { ...context, today: date("2026-04-17") } })
				.detail,
		).toContain("by Thursday 16 April. Note the new date");
	});

	it("shows another way than an ultimatum", () => {
		const details = ["You must decide.", "Please decide by Friday.", "Otherwise I will accept it."].map(
			(text) => said("ultimatum", { text, letter: { kind: "competing-offer" } }).detail,
		);
		expect(details).toEqual([
			"“You must”: ask whether it is possible instead.",
			"“Please decide by Friday”: the date is the other company’s. Name it, and leave the rest to them.",
			"“Otherwise I will”: what you will do otherwise need not be said.",
		]);
	});

	it("asks for news, and for the reason to send it", () => {
		const of = (clipping: ReturnType<typeof letterClipping> | null) =>
			said("clipping-reason", { letter: { kind: "news" }, context: { clipping } }).title;
		expect(of(null)).toBe("There is no news in it");
		expect(of(letterClipping({ reason: "" }))).toBe("Why it matters is missing");
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

	it("says in short what is right in letters of every kind", () => {
		const lines = LETTER_KINDS.flatMap((kind) => {
			const context = completeContext(kind);
			const draft = composeLetter(context);
			return reviewLetter({ ...draft, kind, language: "en-gb" }, context, null).passed.map(passedText);
		});
		expect(lines).toContain("Rosa Lindgren agreed to be a referee");
		expect(lines).toContain("No ultimatum");
		expect(lines).toContain("No date but those you noted");
		expect(lines).toContain("The news has your reason with it");
		for (const line of lines) expect(line ?? "").not.toMatch(/!|undefined|null/);
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
