import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallOutput } from "#app/call.ts";
import { ENGINE_FILE } from "#core/letter/grammar/engine.ts";
import { CHROMIUM, DESKTOP, launchBrowser, newVisitor, watch } from "#tests/support/browser.ts";
import { newId } from "#tests/support/new-id.ts";
import { restOf } from "#tests/support/rest.ts";
import { startServer, type TestServer } from "#tests/support/server.ts";
import { shiftedClock } from "#tests/support/shifted-clock.ts";

const NOW = "2026-04-08T13:00:00Z";
/** No rule of our own knows these. */
const THERE = "They showed me there plan for the winter.";
const INTENSIVE = "For all intensive purposes it is ready.";
/** One of our own does. */
const OWN = "I should of asked about the night ferry.";

const SELECTED_TEXT = `(() => {
	const { selectionStart, selectionEnd, value } = document.activeElement;
	return value.slice(selectionStart, selectionEnd);
})()`;

describe.skipIf(CHROMIUM === null)("grammar while a letter is written", () => {
	const folder = mkdtempSync(join(tmpdir(), "afterword-grammar-"));
	let browser: Browser;
	let server: TestServer;
	const clock = shiftedClock(NOW);
	let personId = "";
	let interviewId = "";

	beforeAll(async () => {
		server = await startServer({ dataDirectory: folder, zone: "Europe/London", clock });
		const rest = restOf(server);
		const { version } = await rest.get<{ version: number }>("/settings");
		await rest.patch("/settings", { version, ownName: "Maya Lindqvist", ownEmail: "maya@lindqvist.example" });
		[interviewId, personId] = [newId(), newId()];
		await rest.post("/interviews", {
			id: interviewId,
			company: "Halden Ferries",
			position: "Marketing analyst",
			zone: "Europe/London",
			endedAt: "2026-04-08T10:00:00Z",
			people: [{ id: personId, name: "Ines Okafor", greeting: "Ines", email: "ines@halden.example" }],
		});
		browser = await launchBrowser();
	}, 60_000);
	afterAll(async () => {
		await browser?.close();
		await server?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	const newLetter = async (language: "en" | "fr"): Promise<string> => {
		const rest = restOf(server);
		const { letter } = await rest.post<CallOutput<"letters.draft">>("/letters", {
			id: newId(),
			kind: "thank-you",
			interviewId,
			personId,
			language,
		});
		return letter.id;
	};
	/** A person's browser that has the letter open, and what it asked the server for. */
	const openLetter = async (
		id: string,
		prepare: (visitor: BrowserContext) => Promise<unknown> = async () => {},
	): Promise<{ visitor: BrowserContext; page: Page; faults: readonly string[]; asked: readonly string[] }> => {
		const visitor = await newVisitor(browser, { size: DESKTOP, clock });
		await prepare(visitor);
		const page = await visitor.newPage();
		const { faults } = watch(page, server.origin);
		const asked: string[] = [];
		visitor.on("request", (request) => asked.push(new URL(request.url()).pathname));
		const entrance = await restOf(server).post<{ address: string }>("/entrance", {});
		await page.goto(entrance.address);
		await page.locator("main h1").waitFor();
		await page.goto(`${server.origin}/letters/${id}`);
		await area(page).waitFor();
		return { visitor, page, faults, asked };
	};
	const area = (page: Page) => page.getByRole("textbox", { name: "Letter" });
	const body = (paragraphs: readonly string[]) =>
		["Dear Ines,", ...paragraphs, "Kind regards,\nMaya Lindqvist"].join("\n\n");
	const slips = (page: Page) => page.locator("mark.grammar").allTextContents();

	it("marks what the engine alone finds, mends it by keyboard, and lets be what is always fine", async () => {
		const id = await newLetter("en");
		const { visitor, page, faults, asked } = await openLetter(id);
		await area(page).fill(body(["Thank you for your time today.", THERE, INTENSIVE]));
		await expect.poll(() => slips(page), { timeout: 30_000 }).toEqual(["there", "For all intensive purposes"]);
		expect(asked.some((path) => path === `/grammar/${ENGINE_FILE}`)).toBe(true);

		// Alt+Down goes to it, Ctrl+. mends it.
		await area(page).press("Control+Home");
		for (let presses = 0; presses < 6; presses += 1) {
			await page.keyboard.press("Alt+ArrowDown");
			if ((await page.evaluate<string>(SELECTED_TEXT)) === "there") break;
		}
		expect(await page.evaluate<string>(SELECTED_TEXT)).toBe("there");
		await page.keyboard.press("Control+.");
		await expect.poll(() => area(page).inputValue()).toContain("They showed me their plan");
		await expect.poll(() => slips(page)).toEqual(["For all intensive purposes"]);

		const always = page.getByRole("button", { name: /^Always fine ?: For all intensive purposes$/ });
		await always.focus();
		await page.keyboard.press("Enter");
		await page.getByText("“For all intensive purposes” is always fine from now on").waitFor();
		await expect.poll(() => slips(page)).toEqual([]);
		// What was settled took its button along; the focus is on what is next.
		expect(await page.evaluate<boolean>("document.activeElement.matches('.checks .t button')")).toBe(true);
		await page.getByText("Grammar: nothing found").waitFor();

		await page.reload();
		await area(page).waitFor();
		expect(await area(page).inputValue()).toContain(INTENSIVE);
		await page.getByText("Grammar: nothing found").waitFor({ timeout: 30_000 });
		expect(await slips(page)).toEqual([]);
		expect(faults).toEqual([]);

		// Undone, it is marked again; ignored here, it is left alone in this letter.
		const { personalDictionary } = await restOf(server).get<CallOutput<"settings.view">>("/settings");
		expect(personalDictionary).toEqual(["For all intensive purposes"]);
		await restOf(server).patch("/settings", { personalDictionary: [] });
		await page.reload();
		await expect.poll(() => slips(page), { timeout: 30_000 }).toEqual(["For all intensive purposes"]);
		await page.getByRole("button", { name: /^Ignore here ?: For all intensive purposes$/ }).click();
		await expect.poll(() => slips(page)).toEqual([]);
		await visitor.close();
	});

	it("goes on with our own rules where the engine does not come, and says nothing of it", async () => {
		const { visitor, page } = await openLetter(await newLetter("en"), (before) =>
			before.route("**/grammar/**", (route) => route.abort()),
		);
		await area(page).fill(body([OWN, THERE]));
		await expect.poll(() => slips(page), { timeout: 15_000 }).toEqual(["should of"]);
		await page.getByRole("button", { name: "Change to should have" }).click();
		await expect.poll(() => slips(page)).toEqual([]);
		await page.getByText("Grammar: no common slip").waitFor();
		expect(await page.getByRole("alert").count()).toBe(0);
		await visitor.close();
	});

	it("leaves the engine where it is for a letter in another language", async () => {
		const { visitor, page, asked } = await openLetter(await newLetter("fr"));
		await page.getByText(/checks? passed/).waitFor();
		await page.waitForTimeout(1_000);
		expect(asked.filter((path) => path.includes("grammar"))).toEqual([]);
		await visitor.close();
	});

	it("is asked by REST in a thread of its own: others are answered meanwhile", async () => {
		const rest = restOf(server);
		const id = await newLetter("en");
		let isDone = false;
		const checked = rest
			.post<CallOutput<"letters.check">>(`/letters/${id}/check`, { body: body([THERE]), grammar: true })
			.finally(() => {
				isDone = true;
			});
		let answered = 0;
		while (!isDone) {
			await rest.get("/settings");
			answered += 1;
		}
		const { findings } = await checked;
		expect(findings.filter(({ check }) => check === "grammar").map(({ found }) => found)).toEqual(["there"]);
		// Loading takes a second and more; a blocked server would have answered one or two.
		expect(answered).toBeGreaterThan(10);
	});

	it("is served compressed, for good, as what it is", async () => {
		const answer = await fetch(`${server.origin}/grammar/${ENGINE_FILE}`, {
			method: "HEAD",
			headers: { "accept-encoding": "br" },
		});
		expect(answer.headers.get("content-type")).toBe("application/wasm");
		expect(answer.headers.get("content-encoding")).toBe("br");
		expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
		expect(Number(answer.headers.get("content-length"))).toBeLessThan(8_000_000);
		const raw = await fetch(`${server.origin}/grammar/${ENGINE_FILE}`, {
			method: "HEAD",
			headers: { "accept-encoding": "identity" },
		});
		expect(raw.headers.get("content-encoding")).toBeNull();
		expect(Number(raw.headers.get("content-length"))).toBeGreaterThan(15_000_000);
		expect((await fetch(`${server.origin}/grammar/other.wasm`)).status).toBe(404);
	});
});
