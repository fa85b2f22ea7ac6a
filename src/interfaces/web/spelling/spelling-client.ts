import type { LetterText } from "#core/letter/checks/check.ts";
import type { LetterContext } from "#core/letter/context.ts";
import type { EngineAnswers } from "#core/letter/grammar/engine.ts";
import type { LetterLanguage } from "#core/letter/letter.ts";
import type { Review } from "#core/letter/review.ts";
import type { Answer, Question } from "./messages.ts";

/** The part of a worker the client needs. */
export interface WorkerPort {
	postMessage(question: Question): void;
	onmessage: ((event: { readonly data: Answer }) => unknown) | null;
	onerror: ((event: unknown) => unknown) | null;
	terminate(): void;
}

const startWorker = (): WorkerPort => {
	const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
	const port: WorkerPort = {
		onmessage: null,
		onerror: null,
		postMessage: (question) => worker.postMessage(question),
		terminate: () => worker.terminate(),
	};
	worker.onmessage = (event) => port.onmessage?.(event);
	worker.onerror = (event) => port.onerror?.(event);
	return port;
};

/** One that breaks at once would break each time: the server checks instead. */
const MOST_WORKERS = 2;

/** Checks letters in a worker of the page, so that neither typing nor the network waits for it. */
export class SpellingClient {
	readonly #start: () => WorkerPort;
	/** `null` where there is none any more. */
	#worker: WorkerPort | null = null;
	#workers = 0;
	#context: LetterContext | null = null;
	readonly #waiting = new Map<number, (answer: Answer | null) => void>();
	#last = 0;

	constructor(start: () => WorkerPort = startWorker) {
		this.#start = start;
		this.#startWorker();
	}

	/** Names the letter's context; it stands until the next call. */
	open(context: LetterContext): void {
		this.#context = context;
		this.#worker?.postMessage({ kind: "open", context });
	}

	/** `null` where the worker failed, or no context is open. Reviews are answered in order. */
	async review(letter: LetterText, engine: EngineAnswers | null = null): Promise<Review | null> {
		const { to, subject, body, kind, language } = letter;
		const answer = await this.#ask((number) => ({
			kind: "review",
			number,
			letter: { to, subject, body, kind, language },
			engine,
		}));
		return answer?.kind === "review" ? answer.review : null;
	}

	/** Corrections of one word, best first; empty where there are none or the worker failed. */
	async suggest(word: string, language: LetterLanguage): Promise<readonly string[]> {
		const answer = await this.#ask((number) => ({ kind: "suggest", number, language, word }));
		return answer?.kind === "suggest" ? answer.words : [];
	}

	/** For good: what is asked from now on is answered with nothing. */
	close(): void {
		this.#workers = MOST_WORKERS;
		this.#end();
	}

	#startWorker(): void {
		this.#workers += 1;
		const worker = this.#start();
		this.#worker = worker;
		worker.onmessage = ({ data }) => this.#settle(data.number, data);
		// A worker that broke answers nothing more; nobody shall wait for it.
		worker.onerror = () => {
			if (this.#worker !== worker) return;
			this.#end();
			if (this.#workers < MOST_WORKERS) this.#startWorker();
		};
		if (this.#context !== null) worker.postMessage({ kind: "open", context: this.#context });
	}

	#ask(question: (number: number) => Question): Promise<Answer | null> {
		const worker = this.#worker;
		if (worker === null) return Promise.resolve(null);
		const number = ++this.#last;
		return new Promise((resolve) => {
			this.#waiting.set(number, resolve);
			worker.postMessage(question(number));
		});
	}

	#end(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const number of [...this.#waiting.keys()]) this.#settle(number, null);
	}

	#settle(number: number, answer: Answer | null): void {
		this.#waiting.get(number)?.(answer);
		this.#waiting.delete(number);
	}
}
