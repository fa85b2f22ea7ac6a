import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallOutput } from "#app/call.ts";
import { CHROMIUM, DESKTOP, launchBrowser, newVisitor, watch } from "#tests/support/browser.ts";
import { newId } from "#tests/support/new-id.ts";
import { restOf } from "#tests/support/rest.ts";
import { startServer, type TestServer } from "#tests/support/server.ts";
import { shiftedClock } from "#tests/support/shifted-clock.ts";

const NOW = "2026-04-08T13:00:00Z";

/** "12 0 R" of a page's box: width and height in points, as a printed PDF names them. */
const sizesIn = (pdf: Buffer): readonly string[] =>
	[...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
		([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
	);

describe.skipIf(CHROMIUM === null)("other ways for a letter to leave", () => {
	const folder = mkdtempSync(join(tmpdir(), "afterword-ways-"));
	let browser: Browser;
	let server: TestServer;
	let visitor: BrowserContext;
	let page: Page;
	let letterId = "";
	let faults: readonly string[] = [];

	beforeAll(async () => {
		const clock = shiftedClock(NOW);
		server = await startServer({ dataDirectory: folder, zone: "Europe/London", clock });
		const rest = restOf(server);
		const { version } = await rest.get<{ version: number }>("/settings");
		await rest.patch("/settings", { version, ownName: "Maya Lindqvist", ownEmail: "maya@lindqvist.example" });
		const [interviewId, personId] = [newId(), newId()];
		await rest.post("/interviews", {
			id: interviewId,
			company: "Halden Ferries",
			position: "Marketing analyst",
			country: "US",
			zone: "America/New_York",
			endedAt: "2026-04-08T10:00:00Z",
			people: [{ id: personId, name: "Ines Okafor", greeting: "Ines", email: "ines@halden.example" }],
		});
		const { letter } = await rest.post<CallOutput<"letters.draft">>("/letters", {
			id: newId(),
			kind: "thank-you",
			interviewId,
			personId,
		});
		letterId = letter.id;
		browser = await launchBrowser();
		visitor = await newVisitor(browser, { size: DESKTOP, clock });
		await visitor.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.origin });
		page = await visitor.newPage();
		faults = watch(page, server.origin).faults;
		await page.goto(server.entranceUrl);
		await page.locator("main h1").waitFor();
		await page.goto(`${server.origin}/letters/${letterId}`);
		await page.getByRole("textbox", { name: "Letter" }).waitFor();
	}, 60_000);
	afterAll(async () => {
		await browser?.close();
		await server?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	const choose = async (name: RegExp): Promise<void> => {
		await page.getByRole("button", { name: "Other ways" }).click();
		await page.getByRole("dialog").getByRole("button", { name }).click();
	};

	it("copies the subject and the text together", async () => {
		const subject = await page.getByRole("textbox", { name: "Subject" }).inputValue();
		const body = await page.getByRole("textbox", { name: "Letter" }).inputValue();
		await choose(/^Copy subject and text/);
		await page.getByText("Subject and letter copied").waitFor();
		expect(await page.evaluate<string>("navigator.clipboard.readText()")).toBe(`Subject: ${subject}\n\n${body}`);
	});

	it.each([
		["Save as .eml", "thank-you-ines-okafor.eml", "To: "],
		["Save as Word", "thank-you-ines-okafor.docx", "PK"],
		["Save as PDF", "thank-you-ines-okafor.pdf", "%PDF-"],
	])("%s gives %s, with what was typed a moment ago", async (way, fileName, beginning) => {
		const area = page.getByRole("textbox", { name: "Letter" });
		const typed = way.replace(/\W/g, "");
		await area.fill((await area.inputValue()).replace("Kind regards", `I typed ${typed}.\n\nKind regards`));
		const started = page.waitForEvent("download");
		await choose(new RegExp(`^${way}`));
		const download = await started;
		expect(download.suggestedFilename()).toBe(fileName);
		const content = readFileSync(await download.path());
		if (beginning === "To: ") expect(content.toString()).toMatch(/^To: /m);
		else expect(content.toString("latin1", 0, beginning.length)).toBe(beginning);
		if (beginning === "To: ") expect(content.toString()).toContain(typed);
		const kept = await restOf(server).get<CallOutput<"letters.view">>(`/letters/${letterId}`);
		expect(kept.letter.body).toContain(typed);
		expect(kept.letter.state).toBe("draft");
	});

	it("says of a long letter that a mail link would be cut, before it is chosen", async () => {
		const area = page.getByRole("textbox", { name: "Letter" });
		const before = await area.inputValue();
		await area.fill(before.replace("Kind regards", `${"A longer word. ".repeat(160)}\n\nKind regards`));
		await page.getByRole("button", { name: "Other ways" }).click();
		await page.getByText(/^Too long for a mail link: \d,\d{3} characters/).waitFor();
		await page.getByRole("button", { name: "Close" }).click();
		await area.fill(before);
	});

	it("is printed alone, on the paper of the office’s country, with addresses typed there", async () => {
		await choose(/^Print/);
		await page.getByRole("heading", { name: "The letter on paper." }).waitFor();
		await page.getByLabel("Your postal address").fill("12 Quay Lane\nBristol");
		await page.getByLabel("Postal address of Halden Ferries").fill("1 Pier Road\nPortland, ME 04101");
		await page.getByLabel("Your postal address").focus();
		const sheet = page.getByRole("article", { name: "The sheet" });
		await sheet.getByText("12 Quay Lane").waitFor();
		await sheet.getByText("Portland, ME 04101").waitFor();
		await page.emulateMedia({ media: "print" });
		const shown = `document.querySelector("body").innerText === document.querySelector("article").innerText`;
		expect(await page.evaluate<boolean>(shown)).toBe(true);
		expect(sizesIn(await page.pdf({ preferCSSPageSize: true }))).toEqual(["612 × 792"]);
		await page.emulateMedia({ media: "screen" });
		await page.getByLabel(/^For post/).uncheck();
		await sheet.getByText("Portland, ME 04101").waitFor({ state: "detached" });
	});

	it("is marked as sent only by the person’s own word", async () => {
		await page.getByRole("link", { name: "Back to the letter" }).click();
		await choose(/^Mark as sent/);
		await page.getByText("Marked as sent to Ines Okafor").waitFor();
		await page.getByRole("button", { name: "Keep a copy" }).click();
		expect(await page.getByRole("dialog").getByRole("button", { name: "Mark as sent" }).count()).toBe(0);
		expect(faults).toEqual([]);
	});
});
