import type { Worker } from "node:worker_threads";
import type { GrammarSource } from "#app/grammar-source.ts";
import type { EngineAnswers } from "#core/letter/grammar/engine.ts";
import type { ThreadAnswer, ThreadQuestion } from "./thread-messages.ts";

/** The engine holds 300 MB: after so long without a question its thread is let go. */
const IDLE_MS = 180_000;

interface Waiting {
	readonly resolve: (answers: EngineAnswers) => void;
	readonly reject: (error: unknown) => void;
}

/**
 * A grammar engine in a thread of its own, started with the first question: while it loads and reads, this thread answers
 * others. A thread that ends takes its open questions with it; the next question starts another. An idle one keeps no
 * process alive.
 */
export const threadedGrammarSource = (start: () => Worker, idleMs = IDLE_MS): GrammarSource => {
	let thread: Worker | null = null;
	let idle: NodeJS.Timeout | undefined;
	let last = 0;
	const waiting = new Map<number, Waiting>();

	const settle = (number: number): Waiting | undefined => {
		const found = waiting.get(number);
		waiting.delete(number);
		if (waiting.size > 0) return found;
		thread?.unref();
		idle = setTimeout(() => void letGo(), idleMs).unref();
		return found;
	};
	const letGo = async (): Promise<void> => {
		const ended = thread;
		thread = null;
		await ended?.terminate();
	};
	const startThread = (): Worker => {
		const started = start();
		const failAll = (error: unknown): void => {
			if (thread !== started) return;
			thread = null;
			for (const { reject } of waiting.values()) reject(error);
			waiting.clear();
		};
		started.on("message", (answer: ThreadAnswer) => {
			const asked = settle(answer.number);
			if ("answers" in answer) asked?.resolve(answer.answers);
			else asked?.reject(answer.error);
		});
		started.on("error", failAll);
		started.on("exit", () => failAll(new Error("The grammar engine ended while it was asked")));
		return started;
	};
	return {
		answers: (paragraphs, language) =>
			new Promise((resolve, reject) => {
				clearTimeout(idle);
				thread ??= startThread();
				thread.ref();
				const question: ThreadQuestion = { number: ++last, paragraphs, language };
				waiting.set(question.number, { resolve, reject });
				thread.postMessage(question);
			}),
	};
};
