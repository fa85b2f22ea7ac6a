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
		const client = new SpellingClient(() => inProcess(async () => english));
		client.open(letterContext());
		const review = await client.review(letter);
		expect(review?.findings.filter(({ check }) => check === "spelling").map(({ found }) => found)).toEqual(["tiem"]);
		expect(await client.suggest("tiem", "en")).toEqual(["time", "tie", "a", "b", "c"]);
	});

	it("takes up what the grammar engine said", async () => {
		const client = new SpellingClient(() => inProcess(async () => english));
		client.open(letterContext());
		const slip = { rule: "Verb", message: "Use the plural.", start: 0, end: 9, fixes: [] };
		const review = await client.review(letter, new Map([["Thank you for the tiem.", [slip]]]));
		expect(review?.findings.filter(({ check }) => check === "grammar").map(({ found }) => found)).toEqual([
			"Thank you",
		]);
	});

	it("goes on without spelling where the dictionary does not load, and tries again", async () => {
		let tries = 0;
		const port = inProcess(async () => {
			tries++;
			if (tries === 1) throw new Error("offline");
			return english;
		});
		const client = new SpellingClient(() => port);
		client.open(letterContext());
		const checks = async () => (await client.review(letter))?.findings.map(({ check }) => check);
		expect(await checks()).not.toContain("spelling");
		expect(await checks()).toContain("spelling");
	});

	it("has nothing to say before a context is open, or once closed", async () => {
		const client = new SpellingClient(() => inProcess(() => new Promise(() => {})));
		expect(await client.review(letter)).toBeNull();
		client.open(letterContext());
		const suggested = client.suggest("tiem", "en");
		client.close();
		expect(await suggested).toEqual([]);
		expect(await client.suggest("tiem", "en")).toEqual([]);
	});

	it("starts another worker where one broke, and after a second has nothing to say to whoever asks", async () => {
		const ports: WorkerPort[] = [];
		let load = (): Promise<Dictionary> => new Promise(() => {});
		const client = new SpellingClient(() => {
			const port = inProcess(() => load());
			ports.push(port);
			return port;
		});
		client.open(letterContext());
		const waiting = client.review(letter);
		load = async () => english;
		ports[0]?.onerror?.(new Error("broken"));
		expect(await waiting).toBeNull();
		expect((await client.review(letter))?.findings.map(({ check }) => check)).toContain("spelling");
		// What the first one still says is nothing to the second.
		ports[0]?.onerror?.(new Error("again"));
		expect(await client.suggest("tiem", "en")).toEqual(["time", "tie", "a", "b", "c"]);
		ports[1]?.onerror?.(new Error("broken too"));
		expect(await client.review(letter)).toBeNull();
		client.open(letterContext());
		expect(await client.suggest("tiem", "en")).toEqual([]);
		expect(ports).toHaveLength(2);
	});
});
