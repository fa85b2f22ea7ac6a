import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EngineSlip } from "#core/letter/grammar/engine.ts";
import { letterBody } from "#core/letter/letter-context.testing.ts";
import { GrammarClient, type GrammarPort } from "./grammar-client.ts";
import { KeptAnswers } from "./kept-answers.ts";
import type { GrammarQuestion } from "./messages.ts";

const SLIP: EngineSlip = { rule: "Verb", message: "Use the plural.", start: 0, end: 1, fixes: [] };
const prose = (text: string, language: "en" | "en-gb" | "fr" = "en") => ({ body: letterBody(text), language });

/** Workers in this process that answer when told to. */
const workers = () => {
	const asked: GrammarQuestion[] = [];
	const ports: GrammarPort[] = [];
	let ended = 0;
	const start = (): GrammarPort => {
		const port: GrammarPort = {
			onmessage: null,
			onerror: null,
			postMessage: (question) => asked.push(structuredClone(question)),
			terminate: () => {
				ended += 1;
			},
		};
		ports.push(port);
		return port;
	};
	/** The answer to the last question: one slip in each paragraph. */
	const answer = async (): Promise<void> => {
		const answers = new Map(asked.at(-1)?.paragraphs.map((text) => [text, [SLIP]]));
		ports.at(-1)?.onmessage?.({ data: structuredClone({ answers }) });
		await vi.advanceTimersByTimeAsync(0);
	};
	return { start, answer, asked, ports, ended: () => ended };
};

describe("the grammar engine of the page", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it("is asked about what is new, and once about the same words", async () => {
		const { start, answer, asked } = workers();
		const client = new GrammarClient(start);
		expect(client.known(prose("One.\n\nTwo."))).toBeNull();
		const first = client.readOn(prose("One.\n\nTwo."));
		await answer();
		expect(await first).toBe(true);
		const second = client.readOn(prose("One.\n\nTwo, more."));
		expect([...(client.known(prose("One.\n\nTwo, more.")) ?? [])]).toEqual([["One.", [SLIP]]]);
		await answer();
		expect(await second).toBe(true);
		expect(await client.readOn(prose("Two.\n\nOne."))).toBe(false);
		expect(asked.map(({ paragraphs }) => paragraphs)).toEqual([["One.", "Two."], ["Two, more."]]);
	});

	it("is not asked about what was there while it read something else", async () => {
		const { start, answer, asked } = workers();
		const client = new GrammarClient(start);
		const all = ["One.", "One. T", "One. Tw", "One. Two."].map((text) => client.readOn(prose(text)));
		await answer();
		await answer();
		expect(await Promise.all(all)).toEqual([true, true, true, true]);
		expect(asked.map(({ paragraphs }) => paragraphs)).toEqual([["One."], ["One. Two."]]);
	});

	it("is not started for a letter in another language", async () => {
		const { start, ports } = workers();
		expect(await new GrammarClient(start).readOn(prose("Bonjour.", "fr"))).toBe(false);
		expect(ports).toHaveLength(0);
	});

	it("is let go after three minutes without a question, and started again by the next", async () => {
		const { start, answer, ports, ended } = workers();
		const client = new GrammarClient(start);
		void client.readOn(prose("One."));
		await answer();
		await vi.advanceTimersByTimeAsync(179_999);
		expect(ended()).toBe(0);
		await vi.advanceTimersByTimeAsync(1);
		expect(ended()).toBe(1);
		expect(client.known(prose("One."))?.size).toBe(1);
		void client.readOn(prose("Two."));
		await answer();
		expect(ports).toHaveLength(2);
		expect(client.known(prose("Two."))?.size).toBe(1);
	});

	it.each([
		["does not load", (port: GrammarPort | undefined) => port?.onmessage?.({ data: { answers: null } })],
		["breaks", (port: GrammarPort | undefined) => port?.onerror?.(new Error("broken"))],
	])("says nothing where it %s, and is tried again with the next letter", async (_, fail) => {
		const { start, answer, asked, ports } = workers();
		const client = new GrammarClient(start);
		const reading = client.readOn(prose("One."));
		fail(ports[0]);
		expect(await reading).toBe(false);
		expect(await client.readOn(prose("Two."))).toBe(false);
		expect(asked).toHaveLength(1);
		client.tryAgain();
		const again = client.readOn(prose("Two."));
		await answer();
		expect(await again).toBe(true);
	});

	it("says nothing in a browser that knows no such workers", async () => {
		const client = new GrammarClient(() => {
			throw new TypeError("no workers");
		});
		expect(await client.readOn(prose("One."))).toBe(false);
	});
});

describe("the engine's answers", () => {
	it("for British English are not those for American", () => {
		const kept = new KeptAnswers();
		kept.add(new Map([["One.", [SLIP]]]), { language: "en-gb" });
		expect(kept.of(prose("One.", "en-gb"))?.size).toBe(1);
		expect(kept.of(prose("One."))).toBeNull();
		expect(kept.missing(prose("One."))).toEqual(["One."]);
	});

	it("are kept for the 400 paragraphs used last", () => {
		const kept = new KeptAnswers();
		const add = (from: number, to: number) => {
			for (let at = from; at < to; at += 1) kept.add(new Map([[`No. ${at}`, []]]), { language: "en" });
		};
		add(0, 400);
		expect(kept.of(prose("No. 0"))?.size).toBe(1);
		add(400, 401);
		expect(kept.missing(prose("No. 0"))).toEqual([]);
		expect(kept.missing(prose("No. 1"))).toEqual(["No. 1"]);
	});
});
