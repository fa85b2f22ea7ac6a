import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, DESKTOP, launchBrowser, newVisitor, PHONE, watch } from "#tests/support/browser.ts";
import { newId } from "#tests/support/new-id.ts";
import { restOf } from "#tests/support/rest.ts";
import {
	DATA_SETS,
	openScreen,
	prepareOffer,
	prepareSamples,
	type SampleIds,
	SCREENS,
	type Screen,
} from "#tests/support/screens.ts";
import { startServer, type TestServer } from "#tests/support/server.ts";
import { shiftedClock } from "#tests/support/shifted-clock.ts";

type RunOptions = Parameters<AxeBuilder["options"]>[0];
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** The page is the same in every theme but for its colours, so its names and roles are read once. */
const READINGS: readonly { readonly theme: "light" | "dark"; readonly runOnly: NonNullable<RunOptions["runOnly"]> }[] =
	[
		{ theme: "light", runOnly: STANDARDS },
		{ theme: "dark", runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } },
	];
const NARROW = { width: 320, height: 640 } as const;
const MOST_TABS = 80;

const folder = mkdtempSync(join(tmpdir(), "afterword-screens-"));
const clock = shiftedClock("2026-04-08T13:00:00Z");
const servers = new Map<NonNullable<Screen["data"]>, TestServer>();
let browser: Browser;
let ids: SampleIds;

const serverOf = (screen: Screen): TestServer => {
	const server = servers.get(screen.data ?? "samples");
	if (server === undefined) throw new Error("This server was not started");
	return server;
};

/** A context let in at all the servers: cookies know their port by name. */
const letIn = async (visitor: BrowserContext): Promise<Page> => {
	const page = await visitor.newPage();
	for (const { origin, token } of servers.values()) {
		const entrance = await fetch(`${origin}/api/v1/entrance`, {
			method: "POST",
			headers: { authorization: `Bearer ${token}` },
		});
		await page.goto(((await entrance.json()) as { readonly address: string }).address);
	}
	return page;
};

describe.skipIf(CHROMIUM === null)("every screen", () => {
	beforeAll(async () => {
		for (const data of DATA_SETS) {
			const isDemo = data === "samples" || data === "offers";
			const options = { dataDirectory: join(folder, data), zone: "Europe/London", clock, isDemo };
			servers.set(data, await startServer(options));
		}
		const [samples, calm, offers] = [servers.get("samples"), servers.get("calm"), servers.get("offers")];
		if (samples === undefined || calm === undefined || offers === undefined) throw new Error("A server is missing");
		ids = { ...(await prepareSamples(restOf(samples))), ...(await prepareOffer(restOf(offers))) };
		await restOf(calm).post("/opportunities", { id: newId(), company: "Osier Books", stage: "applied" });
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		for (const server of servers.values()) await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	describe.each([
		["a phone", PHONE],
		["a desktop", DESKTOP],
	] as const)("on %s", (_, size) => {
		let page: Page;
		beforeAll(async () => {
			page = await letIn(await newVisitor(browser, { size, clock }));
			await page.emulateMedia({ reducedMotion: "reduce" });
		});
		afterAll(() => page?.context().close());

		it.each(SCREENS)("$name is accessible in both themes, silent, and stays on this machine", async (screen) => {
			const { origin } = serverOf(screen);
			// Leaves the screen before, whose icon may still be on its way from another server.
			await page.goto("about:blank");
			const { faults } = watch(page, origin);
			await page.emulateMedia({ colorScheme: "light" });
			await openScreen(page, origin, screen, ids);
			for (const { theme, runOnly } of READINGS) {
				await page.emulateMedia({ colorScheme: theme });
				// Only what is wrong is worked out in full. No screen has a frame, so one page is all there is to read.
				const axe = new AxeBuilder({ page }).setLegacyMode();
				const { violations, passes } = await axe
					.options({ runOnly, resultTypes: ["violations"], preload: false })
					.analyze();
				const said = violations.map(
					({ id, nodes }) => `${theme}: ${id} at ${nodes.map(({ target }) => target).join(" ")}`,
				);
				expect(said).toEqual([]);
				if (theme === "light") expect(passes.length).toBeGreaterThan(5);
			}
			expect(await page.evaluate("[document.documentElement.lang, document.documentElement.dir]")).toEqual([
				"en",
				"ltr",
			]);
			expect(await page.title()).toMatch(/^.+ · Afterword$/);
			expect(faults).toEqual([]);
			page.removeAllListeners();
		});
	});

	describe("at 320 pixels", () => {
		let page: Page;
		beforeAll(async () => {
			page = await letIn(await newVisitor(browser, { size: NARROW, clock }));
		});
		afterAll(() => page?.context().close());

		it.each(SCREENS)("$name needs no scrolling sideways", async (screen) => {
			await openScreen(page, serverOf(screen).origin, screen, ids);
			const wide = await page.evaluate(`({
				page: document.documentElement.scrollWidth,
				dialog: document.querySelector("dialog[open]")?.scrollWidth ?? 0,
			})`);
			expect(wide).toEqual({ page: NARROW.width, dialog: expect.toSatisfy((width: number) => width <= NARROW.width) });
		});
	});

	describe("with a keyboard", () => {
		let page: Page;
		beforeAll(async () => {
			page = await letIn(await newVisitor(browser, { size: DESKTOP, clock }));
		});
		afterAll(() => page?.context().close());

		/** What has the focus: its name as text, and whether a ring is drawn around it or around what stands for it. */
		const FOCUSED = `(() => {
			const element = document.activeElement;
			if (element === null || element === document.body) return null;
			const ring = (each) => {
				const style = each === null ? null : getComputedStyle(each);
				return style !== null && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
			};
			return {
				says: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim() || element.id || element.tagName,
				// A part inside the browser's own control, such as a date's calendar button, gets the browser's own ring.
				isShown: ring(element) || ring(element.nextElementSibling) || !element.matches(":focus"),
			};
		})()`;
		type Focused = { readonly says: string; readonly isShown: boolean } | null;

		it("puts the focus on the heading of the page that a link leads to", async () => {
			const server = servers.get("samples");
			await page.goto(`${server?.origin}/`);
			await page.locator("main h1").waitFor();
			for (const [link, heading] of [
				["Calendar", "The next four weeks."],
				["Pipeline", /live opportunit/],
			] as const) {
				await page.getByRole("link", { name: link, exact: true }).first().click();
				await page.getByRole("heading", { level: 1, name: heading }).waitFor();
				await page.waitForFunction("document.activeElement === document.querySelector('main h1')");
			}
		});

		it.each(SCREENS.filter(({ action }) => action !== null))(
			"$name lets Tab reach “$action”, with the focus always to be seen",
			async (screen) => {
				await openScreen(page, serverOf(screen).origin, screen, ids);
				const stops: string[] = [];
				const unseen: string[] = [];
				for (let count = 0; count < MOST_TABS; count += 1) {
					await page.keyboard.press("Tab");
					const focused = await page.evaluate<Focused>(FOCUSED);
					if (focused === null) break;
					stops.push(focused.says);
					if (!focused.isShown) unseen.push(focused.says);
					if (focused.says.startsWith(screen.action ?? "")) break;
				}
				expect(stops.at(-1), stops.join(" | ")).toMatch(new RegExp(`^${screen.action}`));
				expect(unseen).toEqual([]);
				expect(stops[0]).toBe("Skip to the page");
			},
		);
	});
});
