import { describe, expect, it } from "vitest";
import { countWords } from "../../proofread/tokens.ts";
import type { LetterContext } from "../context.ts";
import { completeContext, letterClipping } from "../letter-context.testing.ts";
import { composeLetter } from "./index.ts";

const compose = (changes: Partial<LetterContext> = {}) => composeLetter(completeContext("news", changes));

describe("a letter of news", () => {
	it("passes on title, link and the user's reason, and asks nothing", () => {
		const draft = compose();
		expect(draft).toMatchObject({
			subject: "Halden Ferries orders two battery ferries",
			body: `Dear Ines,

I would like to pass on a piece of news, with the marketing analyst role at Halden Ferries in mind:

Halden Ferries orders two battery ferries
https://news.example/halden

The winter timetable would change with them, as we discussed.

There is no need to reply to this.

Kind regards,
Maya Lindqvist`,
			asks: [],
		});
		expect(draft.body).not.toContain("?");
		expect(countWords(draft.body)).toBeLessThanOrEqual(90);
	});

	it("offers the news as a fact that is in the letter", () => {
		const { facts, body } = compose();
		expect(facts).toEqual([
			{
				id: "clipping",
				kind: "clipping",
				label: "Halden Ferries orders two battery…",
				sentence: "Halden Ferries orders two battery ferries\nhttps://news.example/halden",
				used: true,
			},
		]);
		expect(body).toContain(facts[0]?.sentence);
	});

	it("needs no link", () => {
		expect(compose({ clipping: letterClipping({ url: null }) }).body).toContain(
			"in mind:\n\nHalden Ferries orders two battery ferries\n\nThe winter",
		);
	});

	it("asks for the reason where none is noted, and gives none of its own", () => {
		const draft = compose({ clipping: letterClipping({ reason: "" }) });
		expect(draft.body).toContain("halden\n\nThere is no need");
		expect(draft.asks).toEqual([{ kind: "clipping-reason", about: null }]);
	});

	it("asks for the news where there is none, and says nothing without it", () => {
		const draft = compose({ clipping: null });
		expect(draft.body).toBe("Dear Ines,\n\nKind regards,\nMaya Lindqvist");
		expect(draft.subject).toBe("A piece of news about Halden Ferries");
		expect(draft.asks).toEqual([{ kind: "clipping", about: null }]);
	});

	it("keeps a long title out of the subject", () => {
		const title = "Halden Ferries orders two battery ferries and puts the winter timetable out to its passengers";
		expect(compose({ clipping: letterClipping({ title }) }).subject).toBe("A piece of news about Halden Ferries");
	});
});
