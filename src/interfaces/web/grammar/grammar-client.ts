import type { EngineAnswers } from "#core/letter/grammar/engine.ts";
import { KeptAnswers, type Prose } from "./kept-answers.ts";
import type { GrammarAnswer, GrammarQuestion } from "./messages.ts";

/** The part of a worker the client needs. */
export interface GrammarPort {
	postMessage(question: GrammarQuestion): void;
	onmessage: ((event: { readonly data: GrammarAnswer }) => unknown) | null;
	onerror: ((event: unknown) => unknown) | null;
	terminate(): void;
}

const startWorker = (): GrammarPort => {
	const worker = new Worker(new URL("./grammar-worker.ts", import.meta.url), { type: "module" });
	const port: GrammarPort = {
		onmessage: null,
		onerror: null,
		postMessage: (question) => worker.postMessage(question),
		terminate: () => worker.terminate(),
	};
	worker.onmessage = (event) => port.onmessage?.(event);
	worker.onerror = (event) => {
		// Without the engine our own rules go on; that is no fault of the page.
		event.preventDefault();
		port.onerror?.(event);
	};
	return port;
};

/** Its engine holds 300 MB: after so long without a question the worker is let go. Its answers stay. */
const IDLE_MS = 180_000;

/**
 * The grammar engine in a worker of its own. It is started by the first question, reads what has changed, and answers in
 * its own time: nobody waits for it. Where it does not load it says nothing more until it is asked to try again.
 */
export class GrammarClient {
	readonly #start: () => GrammarPort;
	readonly #kept = new KeptAnswers();
	#worker: GrammarPort | null = null;
	#idle: ReturnType<typeof setTimeout> | undefined;
	/** The text as it stands; what stood there while the worker was busy is not asked about any more. */
	#wanted: Prose | null = null;
	#reading: Promise<boolean> | null = null;
	#isOut = false;

	constructor(start: () => GrammarPort = startWorker) {
		this.#start = start;
	}

	/** What is known so far, without asking; `null` where that is nothing. */
	known(prose: Prose): EngineAnswers | null {
		return this.#kept.of(prose);
	}

	/** Asks about the paragraphs that are new, and says whether there is more to know than before. */
	readOn({ body, language }: Prose): Promise<boolean> {
		this.#wanted = { body, language };
		this.#reading ??= this.#readAll().finally(() => {
			this.#reading = null;
		});
		return this.#reading;
	}

	/** Another letter, another try. */
	tryAgain(): void {
		this.#isOut = false;
	}

	async #readAll(): Promise<boolean> {
		let isMore = false;
		while (this.#wanted !== null && !this.#isOut) {
			const { language } = this.#wanted;
			const paragraphs = this.#kept.missing(this.#wanted);
			if (paragraphs.length === 0) break;
			const answers = await this.#ask({ paragraphs, language });
			if (answers === null) break;
			this.#kept.add(answers, { language });
			isMore = true;
		}
		return isMore;
	}

	async #ask(question: GrammarQuestion): Promise<EngineAnswers | null> {
		clearTimeout(this.#idle);
		const answers = await this.#answer(question).catch(() => null);
		if (answers === null) {
			this.#isOut = true;
			this.#letGo();
		} else this.#idle = setTimeout(() => this.#letGo(), IDLE_MS);
		return answers;
	}

	#answer(question: GrammarQuestion): Promise<EngineAnswers | null> {
		return new Promise((resolve) => {
			this.#worker ??= this.#start();
			this.#worker.onmessage = ({ data }) => resolve(data.answers);
			this.#worker.onerror = () => resolve(null);
			this.#worker.postMessage(question);
		});
	}

	#letGo(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}
}

/** One engine for all letters of the page. */
export const grammarClient = new GrammarClient();
