import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallOutput } from "#app/call.ts";
import { CHROMIUM, DESKTOP, launchBrowser, newVisitor, PHONE, watch } from "#tests/support/browser.ts";
import { newId } from "#tests/support/new-id.ts";
import { restOf } from "#tests/support/rest.ts";
import { startServer, type TestServer } from "#tests/support/server.ts";
import { shiftedClock } from "#tests/support/shifted-clock.ts";

/** On a busy machine the first look into the dictionary takes a while. */
const PATIENT = { timeout: 30_000 } as const;
const NOW = "2026-04-08T13:00:00Z";
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const MISSPELT = "I was glad to recieve the timetable, hope to recieve more of it, and would recieve you here.";
const BODY = `Dear Inse,\n\nThank you for your time today.\n\n${MISSPELT}\n\nKind regards,\nMaya Lindqvist`;

/** Run in the page: what the element that has the focus says, and the words selected in it. */
const FOCUSED = "document.activeElement.textContent.replace(/\\s+/g, ' ').trim()";
const SELECTED = `(() => {
	const { selectionStart, selectionEnd, value } = document.activeElement;
	return value?.slice(selectionStart, selectionEnd);
})()`;

describe.skipIf(CHROMIUM === null)("what was found in a letter", () => {
	const folder = mkdtempSync(join(tmpdir(), "afterword-editor-"));
	const clock = shiftedClock(NOW);
	let browser: Browser;
	let server: TestServer;
	let last: string | null = null;
	const ids = { interview: newId(), person: newId() };

	beforeAll(async () => {
		server = await startServer({ dataDirectory: folder, zone: "Europe/London", clock });
		const rest = restOf(server);
		const { version } = await rest.get<{ version: number }>("/settings");
		await rest.patch("/settings", { version, ownName: "Maya Lindqvist", ownEmail: "maya@lindqvist.example" });
		await rest.post("/interviews", {
			id: ids.interview,
			company: "Halden Ferries",
			position: "Marketing analyst",
			zone: "Europe/London",
			endedAt: "2026-04-08T10:00:00Z",
			people: [{ id: ids.person, name: "Ines Okafor", greeting: "Ines", email: "ines@halden.example" }],
		});
		browser = await launchBrowser();
	}, 60_000);
	afterAll(async () => {
		await browser?.close();
		await server?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	const area = (page: Page) => page.getByRole("textbox", { name: "Letter" });
	const marked = (page: Page, mark: "must-look" | "may-look") => page.locator(`mark.${mark}`);
	const card = (page: Page, title: RegExp, within: Page | Locator = page) =>
		within.locator(".ck").filter({ has: page.getByRole("heading", { level: 3, name: title }) });

	/** A new letter with a wrong name and one misspelling three times, open in a browser of its own. */
	const open = async (
		size: typeof PHONE | typeof DESKTOP,
	): Promise<{ page: Page; faults: () => readonly string[] }> => {
		const rest = restOf(server);
		// A letter that is there already would be found to be much like it.
		if (last !== null) await rest.ask("DELETE", `/letters/${last}`);
		const { letter } = await rest.post<CallOutput<"letters.draft">>("/letters", {
			id: newId(),
			kind: "thank-you",
			interviewId: ids.interview,
			personId: ids.person,
		});
		last = letter.id;
		await rest.patch(`/letters/${letter.id}`, { version: letter.version, body: BODY, acceptedFindings: [] });
		const visitor = await newVisitor(browser, { size, clock });
		// Our own rules are enough here, and are there at once.
		await visitor.route("**/grammar/**", (route) => route.abort());
		const page = await visitor.newPage();
		await page.emulateMedia({ reducedMotion: "reduce" });
		const watched = watch(page, server.origin);
		// What the test itself keeps from the page is no fault of it.
		const faults = () => watched.faults.filter((fault) => !/grammar|ERR_FAILED/.test(fault));
		const { address } = await rest.post<{ address: string }>("/entrance", {});
		await page.goto(address);
		await page.locator("main h1").waitFor();
		await page.goto(`${server.origin}/letters/${letter.id}`);
		await expect.poll(() => marked(page, "may-look").count(), { timeout: 15_000 }).toBeGreaterThanOrEqual(3);
		return { page, faults };
	};
	/** The numbers beside the places of the misspelt word. */
	const misspelt = (page: Page) =>
		page
			.locator("mark")
			.evaluateAll((marks) =>
				marks
					.filter(({ textContent }) => textContent === "recieve")
					.map((mark) => mark.nextElementSibling?.getAttribute("data-number")),
			);

	it("is one card for one misspelling, with one number, and is changed everywhere at once", async () => {
		const { page, faults } = await open(DESKTOP);
		const spelling = card(page, /Spelling$/);
		expect(await spelling.count()).toBe(1);
		const numbers = await misspelt(page);
		expect(numbers).toHaveLength(3);
		expect(new Set(numbers).size).toBe(1);
		await spelling.getByText("It stands in three places.").waitFor();
		await spelling.getByRole("button", { name: "Suggest" }).click();
		await expect.poll(() => page.evaluate(FOCUSED), PATIENT).toBe("Change all 3 to receive");
		await page.keyboard.press("Enter");
		await expect.poll(() => area(page).inputValue(), PATIENT).toBe(BODY.replaceAll("recieve", "receive"));
		await expect.poll(() => spelling.count(), PATIENT).toBe(0);
		expect(faults()).toEqual([]);
		await page.context().close();
	});

	it("can be settled one by one", async () => {
		const { page } = await open(DESKTOP);
		await card(page, /Spelling$/)
			.getByRole("button", { name: "One by one" })
			.click();
		await expect.poll(() => card(page, /Spelling$/).count(), PATIENT).toBe(3);
		expect(new Set(await misspelt(page)).size).toBe(3);
		const second = card(page, /Spelling$/).nth(1);
		await second.getByRole("button", { name: "Suggest" }).click();
		await second.getByRole("button", { name: "Change to receive", exact: true }).click();
		await expect
			.poll(() => area(page).inputValue(), PATIENT)
			.toContain("glad to recieve the timetable, hope to receive more of it, and would recieve you");
		await page.context().close();
	});

	it("is walked both ways, mended and let stand by keys, and each is said", async () => {
		const { page, faults } = await open(DESKTOP);
		await page.getByText("must be looked at", { exact: false }).first().waitFor();
		await area(page).focus();
		await page.keyboard.press("Alt+ArrowDown");
		expect(await page.evaluate(SELECTED)).toBe("Inse");
		await page
			.getByRole("status")
			.filter({ hasText: /^1 of \d+, must look: / })
			.waitFor({ state: "attached" });
		for (let presses = 0; presses < 10; presses += 1) {
			await page.keyboard.press("Alt+ArrowDown");
			if ((await page.evaluate(SELECTED)) === "recieve") break;
		}
		expect(await page.evaluate(SELECTED)).toBe("recieve");
		await page.keyboard.press("Alt+ArrowDown");
		await page.keyboard.press("Alt+ArrowUp");
		expect(await page.evaluate(SELECTED)).toBe("recieve");

		// Looked up and offered; Escape leads back to the words, and the key once more mends them there.
		await page.keyboard.press("Control+.");
		await expect.poll(() => page.evaluate(FOCUSED), PATIENT).toBe("Change all 3 to receive");
		await page.getByRole("status").filter({ hasText: "Instead of “recieve”: receive" }).waitFor({ state: "attached" });
		await page.keyboard.press("Escape");
		expect(await page.evaluate(SELECTED)).toBe("recieve");
		await page.keyboard.press("Control+.");
		await expect
			.poll(() => area(page).inputValue(), PATIENT)
			.toContain("glad to receive the timetable, hope to recieve more");
		await expect.poll(() => misspelt(page), PATIENT).toHaveLength(2);

		await page.keyboard.press("Control+/");
		await page.getByText("Stands as it is: Spelling: “recieve”").waitFor();
		await expect.poll(() => misspelt(page), PATIENT).toHaveLength(0);
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(() => misspelt(page), PATIENT).toHaveLength(2);
		await expect.poll(() => page.evaluate(FOCUSED), PATIENT).toMatch(/Spelling$/);
		expect(faults()).toEqual([]);
		await page.context().close();
	});

	it("stays as it was let stand, and is listed until it is looked at again", async () => {
		const { page, faults } = await open(DESKTOP);
		await card(page, /Spelling$/)
			.getByRole("button", { name: "Let it stand" })
			.click();
		await page
			.getByText(/^Saved /)
			.first()
			.waitFor();
		await page.reload();
		const list = page.locator("details", { hasText: "You let one thing stand" }).last();
		await list.locator("summary").click();
		await list.getByText("Spelling: “recieve”", { exact: true }).waitFor();
		expect(await misspelt(page)).toEqual([]);
		await list.getByRole("button", { name: /^Look again/ }).click();
		await expect.poll(() => misspelt(page), PATIENT).toHaveLength(3);
		await expect.poll(() => page.evaluate(FOCUSED), PATIENT).toMatch(/Spelling$/);
		expect(await list.count()).toBe(0);
		expect(faults()).toEqual([]);
		await page.context().close();
	});

	it("opens on a phone by a tap on its words, and is let stand there with a way back", async () => {
		const { page, faults } = await open(PHONE);
		await page.getByRole("button", { name: /^1 must, \d+ may be looked at$/ }).waitFor();
		const tapOn = async (words: Locator): Promise<void> => {
			await words.scrollIntoViewIfNeeded();
			const box = await words.boundingBox();
			if (box === null) throw new Error("The mark is not to be seen");
			await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
		};
		await tapOn(marked(page, "must-look").first());
		const sheet = page.getByRole("dialog");
		await sheet.waitFor();
		const pointed = sheet.locator(".ck.pointed");
		expect(await pointed.getByRole("heading", { level: 3 }).textContent()).toMatch(/^\s*1/);
		await pointed.getByRole("button", { name: "Let it stand" }).tap();
		await sheet.getByText("Stands as it is:").waitFor();
		expect(await sheet.getByText("must be looked at").count()).toBe(0);
		await sheet.getByRole("button", { name: "Undo" }).tap();
		await sheet.getByText("must be looked at").waitFor();
		await sheet.getByRole("button", { name: "Close" }).tap();
		await sheet.waitFor({ state: "detached" });

		// Its title leads from the sheet to the words; tapped again there, they can be written in.
		await tapOn(page.locator("mark", { hasText: "recieve" }).first());
		await sheet.locator(".ck.pointed").getByRole("heading", { level: 3 }).getByRole("button").tap();
		await sheet.waitFor({ state: "detached" });
		await expect.poll(() => page.evaluate(SELECTED), PATIENT).toBe("recieve");
		await tapOn(page.locator("mark", { hasText: "recieve" }).first());
		await page.waitForTimeout(300);
		expect(await sheet.count()).toBe(0);
		expect(faults()).toEqual([]);
		await page.context().close();
	});

	it("is pointed at beside the letter on a desktop, and the cursor stays in the text", async () => {
		const { page } = await open(DESKTOP);
		const box = await page.locator("mark", { hasText: "recieve" }).first().boundingBox();
		await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 10);
		await card(page, /Spelling$/)
			.and(page.locator(".pointed"))
			.waitFor();
		expect(await page.getByRole("dialog").count()).toBe(0);
		expect(await page.evaluate("document.activeElement.tagName")).toBe("TEXTAREA");
		await page.context().close();
	});

	it.each([
		["a phone", PHONE],
		["a desktop", DESKTOP],
	] as const)("is accessible on %s, in both themes and from right to left", async (_, size) => {
		const { page } = await open(size);
		const isPhone = size === PHONE;
		if (isPhone) await page.getByRole("button", { name: /^1 must/ }).tap();
		const place = isPhone ? page.getByRole("dialog") : page.getByRole("complementary").last();
		await card(page, /Spelling$/, place)
			.getByRole("button", { name: "Let it stand" })
			.click();
		await place.getByText("You let one thing stand").click();
		for (const dir of ["ltr", "rtl"]) {
			await page.evaluate(`document.documentElement.dir = "${dir}"`);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
				const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
				expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target)}`)).toEqual([]);
			}
			expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(size.width);
		}
		await page.context().close();
	});

	it("asks before a language that is not composed leaves only greeting and closing, and can be taken back", async () => {
		const { page, faults } = await open(DESKTOP);
		await page.getByLabel("Language").selectOption("fr");
		const dialog = page.getByRole("dialog", { name: "The text is yours to write" });
		await dialog.getByText("Afterword does not write French.").waitFor();
		await page.keyboard.press("Escape");
		expect(await page.getByLabel("Language").inputValue()).toBe("en-gb");
		expect(await area(page).inputValue()).toBe(BODY);
		await page.getByLabel("Language").selectOption("fr");
		await dialog.getByRole("button", { name: "Only greeting and closing" }).click();
		await expect.poll(() => area(page).inputValue()).toBe("Bonjour Ines,\n\nCordialement,\nMaya Lindqvist");
		expect(await page.getByLabel("Length").count()).toBe(0);
		await card(page, /The letter has no text$/).waitFor();
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(() => area(page).inputValue()).toBe(BODY);
		expect(faults()).toEqual([]);
		await page.context().close();
	});

	it("sends nothing unasked that was typed a moment before", async () => {
		const { page, faults } = await open(DESKTOP);
		await area(page).fill(BODY.replace("Dear Inse,", "Dear Ines,"));
		await expect.poll(() => marked(page, "must-look").count()).toBe(0);
		await area(page).fill(BODY.replace("Dear Inse,", "Dear Robert,"));
		await page.getByRole("button", { name: "Open in mail" }).click();
		await page.getByRole("dialog").getByText("A name you did not note").waitFor();
		expect(faults()).toEqual([]);
		await page.context().close();
	});

	it("takes up an address that is noted elsewhere while the letter is typed into", async () => {
		const { page, faults } = await open(DESKTOP);
		const rest = restOf(server);
		const { person } = await rest.get<CallOutput<"people.view">>(`/people/${ids.person}`);
		await rest.patch(`/people/${ids.person}`, { version: person.version, email: "okafor@halden.example" });
		await area(page).fill(`${BODY}\nMore.`);
		await expect.poll(() => page.getByLabel("To", { exact: true }).inputValue(), PATIENT).toBe("okafor@halden.example");
		expect(await area(page).inputValue()).toBe(`${BODY}\nMore.`);
		expect(await page.getByRole("dialog").count()).toBe(0);
		expect(faults().filter((fault) => !/409/.test(fault))).toEqual([]);
		await page.context().close();
	});

	it("asks about a form of address that the name does not bear out", async () => {
		const { page } = await open(PHONE);
		await page.goto(`${server.origin}/people/${ids.person}`);
		const form = page.getByLabel("What follows “Dear”");
		await form.fill("Mr Smyth");
		await page.getByText("You noted Ines Okafor. Is Mr Smyth somebody else?").waitFor();
		await form.fill("Ms Okafor");
		await expect.poll(() => page.getByText("somebody else?").count()).toBe(0);
		await page.context().close();
	});
});
