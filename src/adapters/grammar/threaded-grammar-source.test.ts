import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { threadedGrammarSource } from "./threaded-grammar-source.ts";

/** A thread that finds nothing, in as many milliseconds as the first paragraph says; it fails, or ends, where that says so. */
const THREAD = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ number, paragraphs }) => {
	const [first] = paragraphs;
	if (first === "end") process.exit(1);
	if (first === "throw") throw new Error("thrown");
	if (first === "fail") return parentPort.postMessage({ number, error: new Error("no such file") });
	const answers = new Map(paragraphs.map((text) => [text, []]));
	setTimeout(() => parentPort.postMessage({ number, answers }), Number(first));
});`;

const source = (idleMs?: number) => {
	const started: Worker[] = [];
	const start = () => {
		const thread = new Worker(THREAD, { eval: true });
		started.push(thread);
		return thread;
	};
	return { started, answers: threadedGrammarSource(start, idleMs).answers };
};

describe("a grammar engine in a thread", () => {
	it("is started once, by the first question, and answers each for itself", async () => {
		const { started, answers } = source();
		expect(started).toHaveLength(0);
		const all = await Promise.all([answers(["40", "a"], "en"), answers(["1", "b"], "en")]);
		expect(all.map((each) => [...each.keys()])).toEqual([
			["40", "a"],
			["1", "b"],
		]);
		expect(started).toHaveLength(1);
	});

	it("tells what went wrong, and goes on", async () => {
		const { started, answers } = source();
		await expect(answers(["fail"], "en")).rejects.toThrow("no such file");
		expect((await answers(["1"], "en")).size).toBe(1);
		expect(started).toHaveLength(1);
	});

	it.each([
		["end", "The grammar engine ended while it was asked"],
		["throw", "thrown"],
	])("leaves nobody waiting where the thread should %s, and starts anew", async (how, message) => {
		const { started, answers } = source();
		const asked = [answers(["5000"], "en"), answers([how], "en")];
		for (const each of await Promise.allSettled(asked)) {
			expect(each).toMatchObject({ status: "rejected", reason: { message } });
		}
		expect((await answers(["1"], "en")).size).toBe(1);
		expect(started).toHaveLength(2);
	});

	it("is let go when nobody asks for a while", async () => {
		const { started, answers } = source(10);
		await answers(["1"], "en");
		await new Promise((resolve) => started[0]?.once("exit", resolve));
		expect((await answers(["1"], "en")).size).toBe(1);
		expect(started).toHaveLength(2);
	});
});
