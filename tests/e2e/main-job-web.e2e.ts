import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CallOutput } from "#app/call.ts";
import { CHROMIUM, launchBrowser, newVisitor, PHONE, watch } from "#tests/support/browser.ts";
import { newId } from "#tests/support/new-id.ts";
import { restOf } from "#tests/support/rest.ts";
import { startServer, type TestServer } from "#tests/support/server.ts";
import { shiftedClock } from "#tests/support/shifted-clock.ts";
import { LEFT_OVER, MISTYPED, THE_PANEL } from "./the-panel.ts";

const { dana, fahad } = THE_PANEL;
const ZONE = "Europe/London";

/** The visible cell of a rating: its radio button is there for keyboards and screen readers. */
const cell = (value: number): string => `label:has(input[type="radio"][value="${value}"])`;

describe.skipIf(CHROMIUM === null)("the main job in a phone's browser", () => {
	const folder = mkdtempSync(join(tmpdir(), "afterword-web-"));
	let browser: Browser;
	let server: TestServer;
	let visitor: BrowserContext;
	let page: Page;
	let faults: readonly string[] = [];
	const clock = shiftedClock(THE_PANEL.now);

	const openPage = async (path: string): Promise<void> => {
		page = await visitor.newPage();
		const seen = watch(page, server.origin).faults;
		faults = seen;
		await page.goto(path.startsWith("http") ? path : `${server.origin}${path}`);
		await page.locator("main h1").waitFor();
	};
	const tap = (name: string | RegExp): Promise<void> => page.getByRole("button", { name }).first().tap();
	const follow = (name: string | RegExp): Promise<void> => page.getByRole("link", { name }).first().tap();
	const fill = (name: string | RegExp, text: string): Promise<void> =>
		page.getByRole("textbox", { name }).first().fill(text);
	const heading = (name: string | RegExp) => page.getByRole("heading", { name }).first().waitFor();
	const body = () => page.getByRole("textbox", { name: "Letter" });
	const bodyText = (): Promise<string> => body().inputValue();

	beforeAll(async () => {
		server = await startServer({ dataDirectory: folder, zone: ZONE, clock });
		const rest = restOf(server);
		const { version } = await rest.get<{ version: number }>("/settings");
		await rest.patch("/settings", { version, ...THE_PANEL.me });
		await rest.post("/opportunities", { id: newId(), ...THE_PANEL.other, stage: "applied" });
		browser = await launchBrowser();
		visitor = await newVisitor(browser, { size: PHONE, zone: ZONE, clock });
	});
	afterAll(async () => {
		await browser?.close();
		await server?.stop();
		rmSync(folder, { recursive: true, force: true });
	});
	afterEach(() => expect(faults).toEqual([]));

	it("notes the interview: a panel of two in another zone, three hours ago, an answer next Thursday", async () => {
		await openPage(server.entranceUrl);
		expect(new URL(page.url()).search).toBe("");
		await follow("Debrief");
		await heading("How did you get on?");
		await fill("Company", THE_PANEL.company);
		await fill("Role", THE_PANEL.position);
		await tap("Panel");
		await page.getByRole("button", { name: "Change" }).tap();
		await page.getByLabel("Time zone of the office").fill(THE_PANEL.zone);
		await page.getByLabel("On", { exact: true }).fill("2026-04-08");
		await page.getByLabel("At", { exact: true }).fill("13:00");
		for (const [number, person] of [
			[1, dana],
			[2, fahad],
		] as const) {
			if (number > 1) await tap("Add another person");
			const fields = page.getByRole("group", { name: `Person ${number}` });
			await fields.getByLabel("Name", { exact: true }).fill(person.name);
			await fields.getByRole("button", { name: "Job, e-mail, spelling" }).tap();
			await fields.getByLabel("E-mail").fill(person.email);
		}
		await tap("Another date");
		await page.locator('input[type="date"]').last().fill(THE_PANEL.promisedBy);
		await fill("In their words", "You will hear from us by Thursday.");
		await tap("Save, then the debrief");
		await heading("Questions they asked");
	});

	it("keeps a debrief that is left halfway by closing the page", async () => {
		await fill("What did they ask", "Have you run a marine job alone?");
		await fill(`What did you talk about with ${dana.name}`, dana.about);
		await fill(`What did you talk about with ${fahad.name}`, fahad.about);
		await fill("What did they seem to doubt about you", "whether I have run a marine job alone");
		await fill("How you answer it, in a sentence", "At the Ras jetty I ran the night shifts alone for five months.");
		await tap(/^Next/);
		await heading("What went well");
		await fill("What went well", "the jetty example");
		// Left in the middle of a line: leaving the page is all that saves it.
		await page.close({ runBeforeUnload: true });

		await openPage("/");
		await heading("Finish the debrief");
		await follow("Go on");
		// Where it was left, not at the first step.
		await heading("What went well");
		await expect
			.poll(() => page.getByRole("textbox", { name: "What went well" }).inputValue())
			.toBe("the jetty example");
	});

	it("finishes it later: two good things, the room, a first rating that is kept, one action", async () => {
		await tap("Add one more");
		await fill("And one more", "reading the drawing aloud");
		await fill("What makes you want this job, here", "I want to work on the port extension from its first pile.");
		await tap(/^Next/);
		await heading("How it went in the room");
		const items = await page.locator("fieldset[data-item]").all();
		expect(items).toHaveLength(6);
		for (const item of items.slice(0, 4)) await item.locator(cell(4)).tap();
		await items[5]?.getByLabel("Did not come up").tap();
		await tap(/^Next/);
		await heading("What I asked them");
		await fill("What did you ask", "What would make the first year a good one?");
		await tap(/^Next/);
		await heading("Up to three to improve");
		await tap(/^Next/);
		await heading("Overall, 1 to 10");
		await page.locator(cell(6)).tap();
		await tap(/^Next/);
		await heading("One thing to do next");
		await fill("What will you do", "Say the jetty example aloud once");
		await tap("Finish");
		await page
			.getByText(/First rating: 6, .* after\. Kept\./)
			.first()
			.waitFor();
		await heading(/Marsa Coast Works/);
	});

	it("drafts a letter for Dana, and shows a mistyped name and a left-over company in the text and in the list", async () => {
		await openPage("/");
		await heading("Thank the panel at Marsa Coast Works");
		await tap(`Write ${dana.name}`);
		await body().waitFor();
		const draft = await bodyText();
		expect(draft).toContain(dana.about);
		expect(draft).not.toContain(fahad.about);

		await body().fill(`${draft.replace(/^Dear .*$/m, `Dear ${MISTYPED},`)}\n\n${LEFT_OVER}`);
		const flags = page.locator("mark.must-look");
		await expect.poll(() => flags.allTextContents(), { timeout: 10_000 }).toHaveLength(2);
		const [name = "", company = ""] = await flags.allTextContents();
		expect(MISTYPED).toContain(name);
		expect(name).toContain("Sbati");
		expect(company).toBe(THE_PANEL.other.company);
		await tap(/must/);
		const list = page.getByRole("dialog");
		await list.getByRole("heading", { level: 3, name: /name in the greeting/ }).waitFor();
		await list.getByRole("heading", { level: 3, name: /Another company/ }).waitFor();
		expect(await list.textContent()).toContain(name);
		expect(await list.textContent()).toContain(`${THE_PANEL.other.company} `);
	});

	it("puts both right through the offered fix", async () => {
		const list = page.getByRole("dialog");
		const flags = page.locator("mark.must-look");
		await list.getByRole("button", { name: /^Change to .*Al-Sabti/ }).tap();
		await expect.poll(() => flags.count()).toBe(1);
		await list.getByRole("button", { name: `Change to ${THE_PANEL.company}` }).tap();
		await expect.poll(() => flags.count()).toBe(0);
		await list.getByRole("button", { name: "Close" }).tap();
		const text = await bodyText();
		expect(text).toMatch(/^Dear Dana Al-Sabti,$/m);
		expect(text).toContain(`I would be glad to join ${THE_PANEL.company}.`);
		expect(text).not.toContain(THE_PANEL.other.company);
	});

	it("sends it as a file for the mail program and marks it as sent", async () => {
		const coming = page.waitForEvent("download");
		await tap("Other ways");
		await tap(/^Save as \.eml/);
		const download = await coming;
		expect(download.suggestedFilename()).toMatch(/\.eml$/);
		const eml = readFileSync(await download.path(), "utf8");
		expect(eml).toMatch(new RegExp(`^To: .*${dana.email}`, "m"));
		expect(eml).toMatch(/^From: .*maya@lindqvist\.example/m);
		expect(eml).toMatch(/^Dear Dana Al-Sabti,/m);
		await tap("Mark as sent");
		await page.getByText(`Marked as sent to ${dana.name}`).waitFor();
		await expect.poll(() => body().evaluate((field) => field.hasAttribute("readonly"))).toBe(true);
	});

	it("drafts another letter for Fahad, with what he and she talked about, and marks that too", async () => {
		const hers = await bodyText();
		await page.getByRole("navigation", { name: "Letters in this panel" }).getByText(fahad.name).tap();
		await expect.poll(bodyText).toContain(fahad.about);
		const his = await bodyText();
		expect(his).not.toContain(dana.about);
		expect(his).not.toBe(hers);
		await tap("Mark as sent");
		await page.getByText(`Marked as sent to ${fahad.name}`).waitFor();
	});

	it("then says on Today that there is nothing to do until the right day, and why", async () => {
		await openPage("/");
		await page.getByRole("heading", { level: 1, name: THE_PANEL.nothingUntil }).waitFor();
		const held = page.locator("article", { hasText: THE_PANEL.company });
		await held.getByText("They promised an answer by Thursday 16.", { exact: false }).first().waitFor();
		expect(await held.textContent()).toContain(THE_PANEL.countedDays);
		expect(await held.textContent()).toContain("0 of 2 status checks used");
		expect(await page.getByRole("button", { name: /^Write/ }).count()).toBe(0);
		await held.getByText("Why, and who says so").tap();
		await held.getByText(/Advice found/).waitFor();
	});

	it("asks on that day, and not a minute earlier", async () => {
		const reopenAt = async (now: string): Promise<void> => {
			await visitor.close();
			await server.stop();
			const later = shiftedClock(now);
			server = await startServer({ dataDirectory: folder, zone: ZONE, clock: later });
			visitor = await newVisitor(browser, { size: PHONE, zone: ZONE, clock: later });
			await openPage(server.entranceUrl);
		};
		await reopenAt(THE_PANEL.lastHeldMoment);
		await heading("Held for you");
		expect(await page.locator("[data-sheet]").count()).toBe(0);
		await reopenAt(THE_PANEL.mayAskFrom);
		await page.locator("[data-sheet]").waitFor();
		expect(await page.locator("[data-sheet]").textContent()).toContain(THE_PANEL.company);
		expect(await page.locator("article", { hasText: THE_PANEL.company }).count()).toBe(0);
	});
});

describe.skipIf(CHROMIUM === null)("the quick path on a phone", () => {
	const MOST_TAPS = 30;
	const MOST_WORDS = 60;

	it(`goes from Today to a finished debrief with at most ${MOST_TAPS} taps and ${MOST_WORDS} typed words`, async () => {
		const folder = mkdtempSync(join(tmpdir(), "afterword-quick-"));
		const clock = shiftedClock(THE_PANEL.now);
		const server = await startServer({ dataDirectory: folder, zone: ZONE, clock });
		const browser = await launchBrowser();
		try {
			const visitor = await newVisitor(browser, { size: PHONE, zone: ZONE, clock });
			// What a finger and a keyboard do is counted by the page itself, so that no helper can forget to count.
			await visitor.addInitScript({
				content: `addEventListener("pointerup", (event) => {
					if (event.isTrusted) sessionStorage.taps = Number(sessionStorage.taps ?? 0) + 1;
				}, true);`,
			});
			const page = await visitor.newPage();
			await page.goto(server.entranceUrl);
			let words = 0;
			const tap = (target: Locator): Promise<void> => target.first().tap();
			const type = async (text: string): Promise<void> => {
				words += text.split(/\s+/).length;
				await page.keyboard.type(text);
			};
			const write = async (label: string | RegExp, text: string): Promise<void> => {
				await tap(page.getByRole("textbox", { name: label }));
				await type(text);
			};
			const button = (name: string | RegExp): Locator => page.getByRole("button", { name });
			const step = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

			await tap(page.getByRole("link", { name: "Start the debrief" }));
			await write("Company", "Halden Ferries");
			await tap(button("Panel"));
			await write(/^Name/, "Ines Okafor");
			await tap(button("Add another person"));
			await tap(page.getByRole("group", { name: "Person 2" }).getByLabel("Name", { exact: true }));
			await type("Tom Brandvold");
			await tap(button(/^Next week/));
			await tap(button("Save, then the debrief"));

			await step("Questions they asked");
			await write("What did they ask", "Have you used SQL beyond reports?");
			await write("What did you talk about with Ines Okafor", "asking passengers first");
			await write("What did you talk about with Tom Brandvold", "the winter timetable campaign");
			await tap(button(/^Next/));
			await step("What went well");
			await write("What went well", "the churn table example");
			await tap(button("Add one more"));
			await page.locator("textarea[data-line='1']:focus").waitFor();
			await type("they laughed at the survey");
			await tap(button(/^Next/));
			await step("How it went in the room");
			const items = await page.locator("fieldset[data-item]").all();
			expect(items).toHaveLength(6);
			for (const item of items) await tap(item.locator(cell(4)));
			await tap(button(/^Next/));
			await step("What I asked them");
			await tap(button(/^Next/));
			await step("Up to three to improve");
			await tap(button(/^Next/));
			await step("Overall, 1 to 10");
			await tap(page.locator(cell(6)));
			await tap(button(/^Next/));
			await step("One thing to do next");
			await write("What will you do", "Write the SQL answer and say it aloud");
			await tap(button("Finish"));
			await page
				.getByText(/First rating: 6/)
				.first()
				.waitFor();

			const taps = Number(await page.evaluate("sessionStorage.taps"));
			console.info(`The quick path took ${taps} taps and ${words} typed words.`);
			expect(taps).toBeGreaterThanOrEqual(20);
			expect(taps).toBeLessThanOrEqual(MOST_TAPS);
			expect(words).toBeGreaterThanOrEqual(25);
			expect(words).toBeLessThanOrEqual(MOST_WORDS);

			const today = await restOf(server).get<CallOutput<"today.view">>("/today");
			expect(today.sheets.map(({ advice }) => advice.action.kind)).toEqual(["thank"]);
			expect(today.sheets[0]?.people.map(({ name }) => name)).toEqual(["Ines Okafor", "Tom Brandvold"]);
			const { debrief } = await restOf(server).get<CallOutput<"debriefs.view">>(
				`/interviews/${today.sheets[0]?.interviewId}/debrief`,
			);
			expect(debrief).toMatchObject({
				wentWell: ["the churn table example", "they laughed at the survey"],
				ratings: [{ value: 6 }],
				action: { text: "Write the SQL answer and say it aloud" },
			});
			expect(Object.keys(debrief?.items ?? {})).toHaveLength(6);
		} finally {
			await browser.close();
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
