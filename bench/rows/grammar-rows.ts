import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { paragraphsToAsk } from "#core/letter/grammar/engine.ts";
import type { BenchWorld } from "../world/bench-world.ts";
import { sampleLetter } from "../world/sample-letter.ts";
import { startLoaded, stop } from "../world/server-load.ts";
import { median } from "../world/statistics.ts";
import type { Row } from "./row.ts";

interface Read {
	/** From starting the worker to its first answer: script, engine from the server, the whole letter. */
	readonly firstMs: number;
	/** One paragraph that was changed. */
	readonly againMs: number;
}

/** The little of a browser that the function below runs in; this program itself knows Node alone. */
interface BrowserScope {
	readonly Worker: new (
		script: string,
		options: { readonly type: "module" },
	) => {
		onmessage: (event: { readonly data: { readonly answers: ReadonlyMap<string, unknown> | null } }) => void;
		onerror: () => void;
		postMessage(question: unknown): void;
		terminate(): void;
	};
}

/** The page's own worker in a browser that has nothing kept, asked as the letter's page asks it. */
const readInBrowser = async (
	browser: Browser,
	origin: string,
	script: string,
	paragraphs: readonly string[],
): Promise<Read> => {
	const tab = await browser.newContext({ serviceWorkers: "block" });
	try {
		const page = await tab.newPage();
		await page.goto(`${origin}/`);
		return await page.evaluate(
			async (given) => {
				const { Worker } = globalThis as unknown as BrowserScope;
				const started = performance.now();
				const worker = new Worker(given.script, { type: "module" });
				const ask = (paragraphs: readonly string[]): Promise<void> =>
					new Promise((resolve, reject) => {
						worker.onerror = () => reject(new Error("The worker broke"));
						worker.onmessage = ({ data }) =>
							data.answers === null ? reject(new Error("The engine did not load")) : resolve();
						worker.postMessage({ paragraphs, language: "en" });
					});
				await ask(given.paragraphs);
				const firstMs = performance.now() - started;
				const last = given.paragraphs.at(-1) ?? "";
				const times = 20;
				const before = performance.now();
				for (let time = 0; time < times; time += 1) await ask([`${last} I counted ${time} boats.`]);
				const againMs = (performance.now() - before) / times;
				worker.terminate();
				return { firstMs, againMs };
			},
			{ script, paragraphs },
		);
	} finally {
		await tab.close();
	}
};

/** The grammar engine in Chromium, by the clock: a worker's processor time is not told to the page. */
export const grammarRows = async (world: BenchWorld, browser: Browser): Promise<Row[]> => {
	const script = readdirSync(join(world.dist, "web", "assets")).find((name) => /^grammar-worker-.*\.js$/.test(name));
	if (script === undefined) throw new Error("The build has no grammar worker");
	world.say("reading a letter with the grammar engine in Chromium");
	const paragraphs = paragraphsToAsk(sampleLetter("en").letter);
	const store = await startLoaded(world, "store-grammar", 1);
	try {
		const reads: Read[] = [];
		for (let round = 0; round < world.rounds; round += 1) {
			reads.push(await readInBrowser(browser, store.server.origin, `/assets/${script}`, paragraphs));
		}
		const row = (what: string, field: keyof Read): Row => ({
			what,
			unit: "ms",
			ours: median(reads.map((read) => read[field])),
			target: null,
			limit: null,
			jobSync: null,
			jobOps: null,
		});
		return [
			row("the grammar engine's first answer in Chromium from a cold worker, a letter of 200 words", "firstMs"),
			row("the grammar engine asked about one changed paragraph", "againMs"),
		];
	} finally {
		await stop(store);
	}
};
