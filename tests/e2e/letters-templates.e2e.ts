import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallOutput } from "#app/call.ts";
import { CHROMIUM, launchBrowser, newVisitor, PHONE, watch } from "#tests/support/browser.ts";
import { cliOn } from "#tests/support/cli.ts";
import { newId } from "#tests/support/new-id.ts";
import { restOf } from "#tests/support/rest.ts";
import { startServer, type TestServer } from "#tests/support/server.ts";
import { shiftedClock } from "#tests/support/shifted-clock.ts";

const NOW = "2026-04-08T13:00:00Z";
const WIDE = { width: 1280, height: 800 } as const;
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

describe.skipIf(CHROMIUM === null)("a template of one's own", () => {
	const folder = mkdtempSync(join(tmpdir(), "afterword-templates-"));
	const clock = shiftedClock(NOW);
	let browser: Browser;
	let server: TestServer;
	let visitor: BrowserContext;
	let page: Page;
	let faults: readonly string[] = [];
	const interviewId = newId();

	beforeAll(async () => {
		server = await startServer({ dataDirectory: folder, zone: "Europe/London", clock });
		const rest = restOf(server);
		const { version } = await rest.get<{ version: number }>("/settings");
		await rest.patch("/settings", { version, ownName: "Maya Lindqvist", ownEmail: "maya@lindqvist.example" });
		await rest.post("/interviews", {
			id: interviewId,
			company: "Halden Ferries",
			position: "Marketing analyst",
			country: "GB",
			zone: "Europe/London",
			endedAt: "2026-04-08T10:00:00Z",
			people: [{ id: newId(), name: "Ines Okafor", greeting: "Ines", email: "ines@halden.example" }],
		});
		browser = await launchBrowser();
		visitor = await newVisitor(browser, { size: WIDE, clock });
		page = await visitor.newPage();
		faults = watch(page, server.origin).faults;
		await page.goto(server.entranceUrl);
		await page.locator("main h1").waitFor();
	}, 60_000);
	afterAll(async () => {
		await browser?.close();
		await server?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	const text = () => page.getByRole("textbox", { name: "Template" });
	const filled = () => page.getByRole("region", { name: "Filled in" });
	const listed = () => restOf(server).get<CallOutput<"templates.list">>("/templates");

	it("is begun from the letters page, with a name of its own", async () => {
		await page.goto(`${server.origin}/letters`);
		await page.getByRole("link", { name: "Your templates" }).click();
		await page.getByRole("heading", { name: "No templates yet." }).waitFor();
		await page.getByRole("button", { name: "Write a template" }).click();
		await page.getByRole("button", { name: "Begin" }).click();
		await page.getByRole("alert").getByText("Give it a name").waitFor();
		await page.getByRole("textbox", { name: "Name" }).fill("Short thanks");
		await page.getByRole("button", { name: "Begin" }).click();
		await page.getByRole("heading", { level: 1, name: "Short thanks" }).waitFor();
		expect(await text().inputValue()).toContain("{greeting}");
	});

	it("takes slots where the cursor stands, and is shown filled for an interview as it is typed", async () => {
		await page.getByRole("textbox", { name: "Subject" }).fill("Thank you – ");
		await page.getByRole("button", { name: /^Put in \{position\}/ }).click();
		await text().fill("{greeting}\n\nThank you for your time on !\n\n{closing}\n{my name}");
		await page.keyboard.press("Control+Home");
		for (let at = 0; at < 39; at += 1) await page.keyboard.press("ArrowRight");
		await page.getByRole("button", { name: /^Put in \{interview date\}/ }).click();
		await expect.poll(() => text().inputValue()).toContain("on {interview date}!");
		await page.waitForFunction("document.activeElement?.selectionStart === 55");
		await page.keyboard.insertText(". It was good to see how you work");
		expect(await text().inputValue()).toContain("your time on {interview date}. It was good to see how you work!");
		await filled().getByText("Thank you – Marketing analyst", { exact: true }).waitFor();
		await filled().getByText("Thank you for your time on Wednesday 8 April.").waitFor();
		await filled().getByText("Every slot is filled.").waitFor();
		await page.getByText("Nothing to look at in the template").waitFor();
		await expect.poll(async () => (await listed()).items[0]?.subject).toBe("Thank you – {position}");
	});

	it("says what was meant by a slot nobody knows, keeps what was typed, and saves it once it is right", async () => {
		const whole = await text().inputValue();
		await text().fill(whole.replace("how you work", "how {compnay} works"));
		await page
			.getByText(/\{compnay\}, which is not known\. Did you mean \{company\}\?/)
			.first()
			.waitFor();
		expect((await listed()).items[0]?.slots).not.toContain("company");
		// The server refuses the slot, and the browser's console says so.
		expect(faults.filter((fault) => !/\b(409|422)\b/.test(fault))).toEqual([]);
		await page.reload();
		await text().waitFor();
		expect(await text().inputValue()).toContain("{compnay}");
		await page.getByRole("button", { name: "Draft this letter" }).click();
		await page.getByText("The template is not saved yet.").waitFor();
		await page.getByRole("button", { name: "Change to {company}" }).click();
		await filled().getByText("how Halden Ferries works").waitFor();
		await expect.poll(async () => (await listed()).items[0]?.slots).toContain("company");
	});

	it("cuts nothing that is too long, and keeps it until it is shorter", async () => {
		const whole = await text().inputValue();
		const before = faults.length;
		await text().fill(whole + "a long story ".repeat(2_000));
		const said = page.getByText(/characters too long to be kept: a template may have 20,000/);
		await said.waitFor();
		await page.reload();
		await said.waitFor();
		expect(await text().inputValue()).toHaveLength(whole.length + 26_000);
		// Nobody is asked what is known here.
		expect(faults.slice(before)).toEqual([]);
		await text().fill(whole);
		await expect.poll(() => said.count()).toBe(0);
		await page
			.getByText(/^Saved /)
			.first()
			.waitFor();
		await page.reload();
		await text().waitFor();
		expect(await text().inputValue()).toBe(whole);
	});

	it("fills the draft of a letter, whose checks then have nothing that must be looked at", async () => {
		await page.goto(`${server.origin}/interviews/${interviewId}?tab=letters`);
		await page.getByRole("button", { name: "Thank Ines Okafor", exact: true }).click();
		const letter = page.getByRole("textbox", { name: "Letter" });
		await letter.waitFor();
		await page.getByRole("button", { name: "From one of your templates" }).click();
		await page
			.getByRole("dialog")
			.getByRole("button", { name: /Short thanks/ })
			.click();
		await page.getByText("Filled from Short thanks").waitFor();
		expect(await letter.inputValue()).toBe(
			"Dear Ines,\n\nThank you for your time on Wednesday 8 April. It was good to see how Halden Ferries works!\n\nKind regards,\nMaya Lindqvist",
		);
		await page
			.getByText(/checks? passed/)
			.first()
			.waitFor();
		expect(await page.getByText("Must look", { exact: true }).count()).toBe(0);
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(() => letter.inputValue()).toContain("Thank you for taking the time");
	});

	it("asks before words of the letter's own go, and before anything it lacks is left out", async () => {
		const letter = page.getByRole("textbox", { name: "Letter" });
		await letter.fill("Dear Ines,\n\nMy own words.\n\nKind regards,\nMaya Lindqvist");
		await restOf(server).post("/templates", {
			id: newId(),
			name: "With a talk",
			kind: "thank-you",
			body: "{greeting}\n\nThank you. {talked about}\n\n{closing}\n{my name}",
		});
		const choose = async () => {
			await page.getByRole("button", { name: "From one of your templates" }).click();
			await page
				.getByRole("dialog")
				.getByRole("button", { name: /With a talk/ })
				.click();
		};
		await choose();
		await page.getByRole("button", { name: "Keep my text" }).click();
		expect(await letter.inputValue()).toContain("My own words.");
		await choose();
		await page.getByRole("button", { name: "Replace it" }).click();
		await page.getByRole("dialog").getByText("{talked about} is not noted").waitFor();
		await page.getByRole("button", { name: "Keep the gaps" }).click();
		await expect.poll(() => letter.inputValue()).toContain("{talked about}");
		await page.getByText("Must look", { exact: true }).first().waitFor();
	});

	it("starts a letter from its own page too", async () => {
		await page.goto(`${server.origin}/letters/templates`);
		await page.getByRole("link", { name: /Short thanks/ }).click();
		await filled().getByText("Every slot is filled.").waitFor();
		await page.getByRole("button", { name: "Draft this letter" }).click();
		const letter = page.getByRole("textbox", { name: "Letter" });
		await letter.waitFor();
		expect(await letter.inputValue()).toContain("how Halden Ferries works!");
	});

	it("can be put away and brought back", async () => {
		await page.goto(`${server.origin}/letters/templates`);
		await page.getByRole("link", { name: /With a talk/ }).click();
		await page.getByRole("button", { name: "Delete the template" }).click();
		await page.getByRole("heading", { name: "One template in your own words." }).waitFor();
		await page.getByRole("button", { name: "Undo" }).click();
		await page.getByRole("heading", { level: 1, name: "With a talk" }).waitFor();
		expect((await listed()).items).toHaveLength(2);
	});

	it.each([
		["a phone", PHONE],
		["a desktop", WIDE],
	] as const)("is accessible on %s, in both themes and from right to left", async (_, size) => {
		await page.setViewportSize(size);
		const template = (await listed()).items.find(({ name }) => name === "Short thanks")?.id;
		for (const path of ["/letters/templates", `/letters/templates/${template}`]) {
			await page.goto(`${server.origin}${path}`);
			await page.locator("main h1").waitFor();
			for (const dir of ["ltr", "rtl"]) {
				await page.evaluate(`document.documentElement.dir = "${dir}"`);
				for (const colorScheme of ["light", "dark"] as const) {
					await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
					const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
					expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target)}`)).toEqual([]);
				}
				expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(size.width);
			}
		}
		expect(faults.filter((fault) => !/\b(409|422)\b/.test(fault))).toEqual([]);
	});

	it("is written in the built terminal too", async () => {
		const cli = cliOn({ dataDirectory: mkdtempSync(join(folder, "cli-")), clock });
		const said = await cli.say(["templates", "add", "--name", "Mine", "--file", "-"], "Subject: Hi\n\n{greeting}\n");
		expect(said).toContain("Subject: Hi");
		const refused = await cli.run(["templates", "add", "--name", "mine", "--file", "-"], "{greeting}");
		expect(refused).toMatchObject({ code: 6, stderr: expect.stringContaining("Choose another name") });
	});
});
