import { parentPort } from "node:worker_threads";
import type { GrammarSource } from "#app/grammar-source.ts";
import type { ThreadAnswer, ThreadQuestion } from "./thread-messages.ts";

/** Answers the questions of `threadedGrammarSource`, in the thread it started. */
export const answerInThread = (source: GrammarSource): void => {
	const port = parentPort;
	port?.on("message", async ({ number, paragraphs, language }: ThreadQuestion) => {
		const answer: ThreadAnswer = await source.answers(paragraphs, language).then(
			(answers) => ({ number, answers }),
			(error: unknown) => ({ number, error }),
		);
		port.postMessage(answer);
	});
};
