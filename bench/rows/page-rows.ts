import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import type { BenchWorld } from "../world/bench-world.ts";
import { scriptBytes } from "../world/built-scripts.ts";
import type { Client } from "../world/requests.ts";
import { startLoaded, stop } from "../world/server-load.ts";
import { median } from "../world/statistics.ts";
import { grammarRows } from "./grammar-rows.ts";
import { letterRows } from "./letter-rows.ts";
import type { Measured, Row } from "./row.ts";

const KIB = 1024;

/** Scripts of each page by the bytes of the build alone. */
const weightRows = (world: BenchWorld): Row[] =>
	(
		[
			["JavaScript before Today's content", "today", 90],
			["JavaScript before a debrief", "debrief", 130],
			["JavaScript before a letter, without dictionaries", "letter", 130],
		] as const
	).map(([what, chunk, most]) => ({
		what,
		unit: "KiB",
		ours: scriptBytes(world.dist, chunk) / KIB,
		target: { kind: "at-most", value: most },
		limit: null,
		jobSync: chunk === "today" ? "375 KiB" : null,
		jobOps: chunk === "today" ? "1,287 KiB" : null,
	}));

const findChromium = (): string | null => {
	const given = process.env.AFTERWORD_CHROMIUM;
	if (given !== undefined && given !== "") return given;
	const names = ["chromium", "chromium-browser", "google-chrome"];
	const folders = (process.env.PATH ?? "").split(delimiter);
	return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
};

interface Visit {
	readonly requests: number;
	readonly scriptKib: number;
	readonly mainThreadMs: number;
}

/** Opens a page with nothing kept from before, and stops the clock when its content is there. */
const visit = async (
	browser: Browser,
	address: string,
	cookie: { name: string; value: string },
	content: string,
): Promise<Visit> => {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" });
	try {
		await context.addCookies([{ ...cookie, url: address, httpOnly: true, sameSite: "Strict" }]);
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send("Network.enable");
		await session.send("Performance.enable", { timeDomain: "threadTicks" });
		let requests = 0;
		let scriptBytes = 0;
		const scripts = new Set<string>();
		session.on("Network.requestWillBeSent", ({ request }) => {
			if (request.url.startsWith("http")) requests += 1;
		});
		session.on("Network.responseReceived", ({ requestId, type }) => {
			if (type === "Script") scripts.add(requestId);
		});
		session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
			if (scripts.has(requestId)) scriptBytes += encodedDataLength;
		});
		const taskMs = async (): Promise<number> => {
			const { metrics } = await session.send("Performance.getMetrics");
			return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
		};
		const before = await taskMs();
		await page.goto(address, { waitUntil: "commit" });
		await page.waitForSelector(content);
		const mainThreadMs = (await taskMs()) - before;
		await page.waitForLoadState("networkidle");
		return { requests, scriptKib: scriptBytes / KIB, mainThreadMs };
	} finally {
		await context.close();
	}
};

const visitRows = async (world: BenchWorld, browser: Browser): Promise<Row[]> => {
	const store = await startLoaded(world, "store-page", 1000);
	try {
		const cookie = await cookieOf(store.client, store.server.origin);
		const visits: Visit[] = [];
		const empty: Visit[] = [];
		for (let round = 0; round < world.rounds + 1; round += 1) {
			visits.push(await visit(browser, `${store.server.origin}/`, cookie, "main h1 ~ *:not(.skeleton)"));
			empty.push(await visit(browser, `${store.server.origin}/icon.svg`, cookie, "svg"));
		}
		const of = (list: readonly Visit[], field: keyof Visit): number => median(list.slice(1).map((each) => each[field]));
		return [
			{
				what: "JavaScript of the main page in Chromium, headers included, until quiet",
				unit: "KiB",
				ours: of(visits, "scriptKib"),
				target: null,
				limit: null,
				jobSync: "375 KiB",
				jobOps: "1,287 KiB",
			},
			{
				what: "requests on the main page, 1,000 opportunities",
				unit: "requests",
				ours: of(visits, "requests"),
				target: { kind: "at-most", value: 12 },
				limit: null,
				jobSync: "42",
				jobOps: "20–166",
			},
			{
				what: "main thread until Today's content, 1,000 opportunities",
				unit: "ms CPU",
				ours: of(visits, "mainThreadMs"),
				target: { kind: "at-most", value: 250 },
				limit: { what: "ms, a page that is one icon", value: of(empty, "mainThreadMs") },
				jobSync: "1.2–1.7 s",
				jobOps: "1.5–1.8 s",
			},
		];
	} finally {
		await stop(store);
	}
};

/** Goes in the way a person does: by an address that is good once, exchanged for the cookie. */
const cookieOf = async (client: Client, origin: string): Promise<{ name: string; value: string }> => {
	const { body } = await client.ask({ method: "POST", path: "/api/v1/entrance", body: {} });
	const { address } = JSON.parse(body) as { address: string };
	const answer = await fetch(new URL(address, origin), { redirect: "manual" });
	const [pair = ""] = (answer.headers.get("set-cookie") ?? "").split(";");
	const at = pair.indexOf("=");
	return { name: pair.slice(0, at), value: pair.slice(at + 1) };
};

/** What the web client costs: by the build, and in a real browser where there is one. */
export const pageRows = async (world: BenchWorld): Promise<Measured[]> => {
	const weight = weightRows(world);
	const executablePath = findChromium();
	if (executablePath === null) {
		return [...weight, { what: "requests and main thread of the main page", because: "no Chromium on this machine" }];
	}
	world.say("opening Today in Chromium");
	const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
	try {
		return [
			...weight,
			...(await visitRows(world, browser)),
			...(await letterRows(world, browser)),
			...(await grammarRows(world, browser)),
		];
	} finally {
		await browser.close();
	}
};
