import { describe, expect, it } from "vitest";
import { wordList } from "#core/letter/checks/check.testing.ts";
import { letterBody, letterContext, letterText } from "#core/letter/letter-context.testing.ts";
import type { Dictionary } from "#core/proofread/dictionary.ts";
import { answerQuestions } from "./answer-questions.ts";
import { SpellingClient, type WorkerPort } from "./spelling-client.ts";

/** A worker in this process: messages are copied as a real one would copy them. */
const inProcess = (load: () => Promise<Dictionary>): WorkerPort => {
	const answer = answerQuestions(load);
	const port: WorkerPort = {
		onmessage: null,
		onerror: null,
		terminate: () => {},
		postMessage: async (question) => {
			const answered = await answer(structuredClone(question));
			if (answered !== null) port.onmessage?.({ data: structuredClone(answered) });
		},
	};
	return port;
};

const english = {
	...wordList("thank you for the time dear kind regards interview"),
	suggest: () => ["time", "tie", "a", "b", "c", "d"],
};
const letter = letterText({ body: letterBody("Thank you for the tiem.") });

describe("checking a letter in the page", () => {
	it("finds what the core finds", async () => {
		const client = new SpellingClient(inProcess(async () => english));
		client.open(letterContext());
		const review = await client.review(letter);
		expect(review?.findings.filter(({ check }) => check === "spelling").map(({ found }) => found)).toEqual(["tiem"]);
		expect(await client.suggest("tiem", "en")).toEqual(["time", "tie", "a", "b", "c"]);
	});

	it("takes up what the grammar engine said", async () => {
		const client = new SpellingClient(inProcess(async () => english));
		client.open(letterContext());
		const slip = { rule: "Verb", message: "Use the plural.", start: 0, end: 9, fixes: [] };
		const review = await client.review(letter, new Map([["Thank you for the tiem.", [slip]]]));
		expect(review?.findings.filter(({ check }) => check === "grammar").map(({ found }) => found)).toEqual([
			"Thank you",
		]);
	});

	it("goes on without spelling where the dictionary does not load, and tries again", async () => {
		let tries = 0;
		const client = new SpellingClient(
			inProcess(async () => {
				tries++;
				if (tries === 1) throw new Error("offline");
				return english;
			}),
		);
		client.open(letterContext());
		const checks = async () => (await client.review(letter))?.findings.map(({ check }) => check);
		expect(await checks()).not.toContain("spelling");
		expect(await checks()).toContain("spelling");
	});

	it("has nothing to say before a context is open, after the worker broke, or once closed", async () => {
		const port = inProcess(() => new Promise(() => {}));
		const client = new SpellingClient(port);
		expect(await client.review(letter)).toBeNull();
		client.open(letterContext());
		const waiting = client.review(letter);
		port.onerror?.(new Error("broken"));
		expect(await waiting).toBeNull();
		const suggested = client.suggest("tiem", "en");
		client.close();
		expect(await suggested).toEqual([]);
	});
});
