import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { BenchWorld } from "../world/bench-world.ts";
import { type SampleLetter, sampleLetter } from "../world/sample-letter.ts";
import { startLoaded, stop } from "../world/server-load.ts";
import { median } from "../world/statistics.ts";
import type { Row } from "./row.ts";

interface Checked {
	/** From starting the worker to its first answer: script, engine, dictionary, check. */
	readonly firstMs: number;
	readonly warmMs: number;
	readonly words: number;
}

/** The little of a browser that the function below runs in; this program itself knows Node alone. */
interface BrowserScope {
	readonly Worker: new (
		script: string,
		options: { readonly type: "module" },
	) => {
		onmessage: (event: { readonly data: { readonly review: { readonly words: number } | null } }) => void;
		onerror: () => void;
		postMessage(question: unknown): void;
		terminate(): void;
	};
}

/** The page's own worker, started in a page that holds nothing else, asked as the letter's page asks it. */
const checkInBrowser = async (
	browser: Browser,
	origin: string,
	script: string,
	{ letter, context }: SampleLetter,
	times: number,
): Promise<Checked> => {
	const tab = await browser.newContext({ serviceWorkers: "block" });
	try {
		const page = await tab.newPage();
		await page.goto(`${origin}/`);
		return await page.evaluate(
			async (given) => {
				const { Worker } = globalThis as unknown as BrowserScope;
				const started = performance.now();
				const worker = new Worker(given.script, { type: "module" });
				const ask = (number: number): Promise<number> =>
					new Promise((resolve, reject) => {
						worker.onerror = () => reject(new Error("The worker broke"));
						worker.onmessage = ({ data }) => resolve(data.review?.words ?? 0);
						worker.postMessage({ kind: "review", number, letter: given.letter, engine: null });
					});
				worker.postMessage({ kind: "open", context: given.context });
				const words = await ask(1);
				const firstMs = performance.now() - started;
				for (let time = 0; time < given.times; time += 1) await ask(2);
				const before = performance.now();
				for (let time = 0; time < given.times; time += 1) await ask(3);
				const warmMs = (performance.now() - before) / given.times;
				worker.terminate();
				return { firstMs, warmMs, words };
			},
			{ script, letter, context, times },
		);
	} finally {
		await tab.close();
	}
};

/** A letter's check in Chromium, by the clock: a worker's processor time is not told to the page. */
export const letterRows = async (world: BenchWorld, browser: Browser): Promise<Row[]> => {
	const script = readdirSync(join(world.dist, "web", "assets")).find((name) => /^worker-.*\.js$/.test(name));
	if (script === undefined) throw new Error("The build has no spelling worker");
	world.say("checking letters in Chromium");
	const store = await startLoaded(world, "store-letter", 1);
	try {
		const rows: Row[] = [];
		for (const [language, name, most] of [
			["en", "English", 250],
			["ar", "Arabic", 700],
		] as const) {
			const sample = sampleLetter(language);
			const checks: Checked[] = [];
			for (let round = 0; round < world.rounds; round += 1) {
				checks.push(await checkInBrowser(browser, store.server.origin, `/assets/${script}`, sample, 50));
			}
			const of = (field: keyof Checked): number => median(checks.map((check) => check[field]));
			if (of("words") < 190 || of("words") > 215) throw new Error(`The letter has ${of("words")} words, not 200`);
			const alone = { limit: null, jobSync: null, jobOps: null } as const;
			rows.push(
				{
					...alone,
					what: `letter of ${of("words")} words checked in Chromium, warm, ${name}`,
					unit: "ms",
					ours: of("warmMs"),
					target: { kind: "at-most", value: 8 },
				},
				{
					...alone,
					what: `the first check in Chromium from a cold worker, ${name}`,
					unit: "ms",
					ours: of("firstMs"),
					target: { kind: "at-most", value: most },
				},
			);
		}
		return rows;
	} finally {
		await stop(store);
	}
};
