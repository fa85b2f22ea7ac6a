import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, DESKTOP, launchBrowser, newVisitor, watch } from "#tests/support/browser.ts";
import { startMailServers, type TestMail, type TestMailbox, whyNoMailServers } from "#tests/support/mail-servers.ts";
import { newId } from "#tests/support/new-id.ts";
import { restOf } from "#tests/support/rest.ts";
import { startServer, type TestServer } from "#tests/support/server.ts";
import { shiftedClock } from "#tests/support/shifted-clock.ts";

/** Thursday in Dubai, two hours after a panel of three. */
const NOW = "2026-04-09T10:00:00Z";
const ZONE = "Asia/Dubai";

const PANEL = [
	{ name: "Ines Okafor", slip: "Ines Okafro", about: "the night ferry timetable" },
	{ name: "Tom Reiter", slip: "Tom Rieter", about: "the two new jetties" },
	{ name: "Priya Raghavan", slip: "Priya Ragahvan", about: "winter maintenance" },
] as const;

/** What a screen reader would call the element that has the focus; run in the page. */
const FOCUSED_LABEL = `(() => {
	const element = document.activeElement;
	if (!element?.matches("a, button, input, textarea, select, summary")) return "";
	const said = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent ?? "";
	return said.replace(/\\s+/g, " ").trim();
})()`;
const SELECTED_TEXT = `(() => {
	const { selectionStart, selectionEnd, value } = document.activeElement;
	return value.slice(selectionStart, selectionEnd);
})()`;

const why = CHROMIUM === null ? "there is no Chromium" : whyNoMailServers();
if (why !== null) {
	if (process.env.CI) throw new Error(`Letters by keyboard are not tested: ${why}`);
	console.log(`Letters by keyboard are not tested: ${why}`);
}

describe.skipIf(why !== null)("three letters to a panel, by the keyboard alone", () => {
	const folder = mkdtempSync(join(tmpdir(), "afterword-keys-"));
	let mail: TestMail;
	let own: TestMailbox;
	let inboxes: readonly TestMailbox[] = [];
	let browser: Browser;
	let server: TestServer;
	let visitor: BrowserContext;
	let page: Page;
	let faults: readonly string[] = [];
	const clock = shiftedClock(NOW);

	beforeAll(async () => {
		mail = await startMailServers();
		own = mail.newMailbox();
		inboxes = PANEL.map(() => mail.newMailbox());
		server = await startServer({ dataDirectory: folder, zone: ZONE, clock });
		const rest = restOf(server);
		const { version } = await rest.get<{ version: number }>("/settings");
		await rest.patch("/settings", { version, ownName: "Maya Lindqvist", ownEmail: own.address });
		const people = PANEL.map(({ name }, at) => ({
			id: newId(),
			name,
			greeting: name,
			email: inboxes[at]?.address ?? "",
		}));
		const interviewId = newId();
		await rest.post("/interviews", {
			id: interviewId,
			company: "Halden Ferries",
			position: "Marketing analyst",
			zone: ZONE,
			endedAt: "2026-04-09T08:00:00Z",
			people,
		});
		await rest.patch(`/interviews/${interviewId}/debrief`, {
			version: null,
			talkedAbout: people.map(({ id }, at) => ({ personId: id, text: PANEL[at]?.about ?? "" })),
			wentWell: ["the story of the ticket kiosk"],
		});
		browser = await launchBrowser();
		visitor = await newVisitor(browser, { size: DESKTOP, zone: ZONE, clock });
		page = await visitor.newPage();
		faults = watch(page, server.origin).faults;
		await page.goto(server.entranceUrl);
		await page.locator("main h1").waitFor();
	}, 90_000);
	afterAll(async () => {
		await browser?.close();
		await server?.stop();
		await mail?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	/** Presses Tab until the element that has the focus answers to this name. */
	const tabTo = async (name: string | RegExp): Promise<void> => {
		const seen: string[] = [];
		for (let presses = 0; presses < 80; presses += 1) {
			const label = await page.evaluate<string>(FOCUSED_LABEL);
			if (typeof name === "string" ? label.includes(name) : name.test(label)) return;
			seen.push(label.slice(0, 40));
			await page.keyboard.press("Tab");
		}
		throw new Error(`The focus never came to ${name}, only to ${[...new Set(seen)].join(" | ")}`);
	};
	const body = () => page.getByRole("textbox", { name: "Letter" });

	it("sets up the mail account", async () => {
		await page.goto(`${server.origin}/settings/mail`);
		await page.locator("main h1").waitFor();
		await tabTo("Your e-mail address");
		await page.keyboard.press("Control+A");
		await page.keyboard.type(own.address);
		await tabTo(/^App password .*shown again/);
		await page.keyboard.type(own.password);
		for (const port of [mail.smtpsPort, mail.imapsPort]) {
			await tabTo(/^Server$/);
			await page.keyboard.press("Control+A");
			await page.keyboard.type("localhost");
			await page.keyboard.press("Tab");
			await page.keyboard.press("Control+A");
			await page.keyboard.type(String(port));
			await page.keyboard.press("Tab");
		}
		await tabTo(/^Certificate of your own server/);
		await page.keyboard.insertText(mail.certificate);
		await tabTo("Save and try it");
		await page.keyboard.press("Enter");
		await page.getByText("It works. Letters can be sent from here.").waitFor();
		expect(await page.content()).not.toContain(own.password);
	});

	it("cuts nothing of a letter that is too long, and keeps it until it is shorter", async () => {
		await page.goto(server.origin);
		await tabTo(`Write${PANEL[2].name}`);
		await page.keyboard.press("Enter");
		await body().waitFor();
		await expect.poll(() => body().inputValue()).toContain(PANEL[2].about);
		const short = await body().inputValue();
		await tabTo(/^Letter$/);
		await page.keyboard.press("Control+End");
		await page.keyboard.insertText("a long story ".repeat(4_000));
		const said = page.getByText(/characters too long to be kept or sent: a letter may have 20,000/);
		await said.waitFor();
		const over = short.length + 52_000 - 20_000;
		expect(await said.textContent()).toContain(`${over.toLocaleString("en-GB")} characters`);
		await page.keyboard.press("Control+Enter");
		await page.getByText("The letter is too long. Shorten it first").waitFor();
		await page.reload();
		await said.waitFor();
		expect(await body().inputValue()).toHaveLength(short.length + 52_000);
		await body().focus();
		await page.keyboard.press("Control+A");
		await page.keyboard.insertText(short);
		await expect.poll(() => said.count()).toBe(0);
		await page
			.getByText(/^Saved /)
			.first()
			.waitFor();
		await page.reload();
		await body().waitFor();
		expect(await body().inputValue()).toBe(short);
		expect(faults).toEqual([]);
	}, 60_000);

	it("writes, mends and sends a letter to each", async () => {
		await page.goto(server.origin);
		await page.getByRole("heading", { name: "Thank the panel at Halden Ferries" }).waitFor();
		await tabTo(`Write${PANEL[0].name}`);
		await page.keyboard.press("Enter");
		const texts: string[] = [];
		for (const [at, { name, slip, about }] of PANEL.entries()) {
			await body().waitFor();
			await expect.poll(() => body().inputValue()).toContain(about);
			if (at === 0) await page.getByRole("button", { name: "Send", exact: true }).waitFor();
			await tabTo(/^Letter$/);
			// A slip in the greeting, as it is typed.
			await page.keyboard.press("Control+Home");
			await page.keyboard.press("Shift+End");
			await page.keyboard.type(`Dear ${slip},`);
			await expect.poll(() => page.locator("mark.must-look").allTextContents(), { timeout: 10_000 }).not.toEqual([]);
			await page.keyboard.press("Alt+ArrowDown");
			const chosen = await page.evaluate<string>(SELECTED_TEXT);
			expect(slip).toContain(chosen);
			if (at === 0) {
				// Typed and mended in one go: what was found has moved by a line, and the next check is not there yet.
				await page.keyboard.press("Control+Home");
				await page.keyboard.press("Enter");
				await page.keyboard.press("Control+.");
				expect((await body().inputValue()).startsWith(`\nDear ${name},\n`)).toBe(true);
				await page.keyboard.press("Control+Home");
				await page.keyboard.press("Delete");
			} else {
				await page.keyboard.press("Control+.");
			}
			await expect.poll(() => body().inputValue()).toContain(`Dear ${name},`);
			await expect.poll(() => page.locator("mark.must-look").count()).toBe(0);
			texts.push(await body().inputValue());
			await page.keyboard.press("Control+Enter");
			await page.getByText(`Sending to ${name} in ten seconds`).waitFor();
			if (at === 0) {
				// Undone once, and sent again: it leaves once.
				await tabTo("Undo");
				await page.keyboard.press("Enter");
				await page.getByText("Taken back. It is a draft again.").waitFor();
				await page.keyboard.press("Control+Enter");
				await page.getByText(`Sending to ${name} in ten seconds`).waitFor();
			}
			const next = PANEL[at + 1];
			if (next !== undefined) {
				await tabTo(next.name);
				await page.keyboard.press("Enter");
			}
		}
		await page.getByText(/^Sent .*Kept as it left\.$/).waitFor({ timeout: 30_000 });
		const sent = await Promise.all(inboxes.map((inbox) => mail.messages(inbox, "INBOX")));
		expect(sent.map((all) => all.length)).toEqual([1, 1, 1]);
		const bodies = sent.map(([message]) => message?.source ?? "");
		for (const [at, { name, about }] of PANEL.entries()) {
			expect(bodies[at]).toContain(`Dear ${name},`);
			expect(texts[at]).toContain(about);
			for (const [other, { about: theirs }] of PANEL.entries()) {
				if (other !== at) expect(texts[at]).not.toContain(theirs);
			}
		}
		await expect.poll(async () => (await mail.messages(own, "Sent")).length, { timeout: 20_000 }).toBe(3);
		expect(faults).toEqual([]);
	}, 120_000);
});
