import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { DESKTOP, launchBrowser, newVisitor, PHONE } from "./browser.ts";
import { restOf } from "./rest.ts";
import { openScreen, prepareOffer, prepareSamples, SCREENS, type Screen } from "./screens.ts";
import { startServer } from "./server.ts";
import { shiftedClock } from "./shifted-clock.ts";

/** The day and hour of every picture: a Wednesday afternoon, three hours after the panel. */
const NOW = "2026-04-08T13:50:00Z";
const SIZES = { desktop: DESKTOP, mobile: PHONE } as const;
const THEMES = ["light", "dark"] as const;

/** File names of the pictures kept with the project, each with its screen. */
const KEPT: Readonly<Record<string, string>> = {
	today: "today",
	debrief: "debrief step 4",
	interview: "interview held",
	letter: "letter",
	pipeline: "pipeline",
	calendar: "calendar",
	offer: "offer",
	referee: "referee",
	rule: "rule",
};

export type Selection = "the-few-we-keep" | "every-screen";

interface Picture {
	readonly file: string;
	readonly screen: Screen;
	readonly themes: readonly ("light" | "dark")[];
}

const picturesOf = (selection: Selection, data: "samples" | "offers"): readonly Picture[] => {
	const shown = SCREENS.filter((screen) => (screen.data ?? "samples") === data);
	if (selection === "every-screen") {
		return shown.map((screen) => ({ file: screen.name.replaceAll(" ", "-"), screen, themes: THEMES }));
	}
	return Object.entries(KEPT).flatMap(([file, name]) =>
		shown
			.filter((screen) => screen.name === name)
			.map((screen) => ({ file, screen, themes: file === "today" ? THEMES : (["light"] as const) })),
	);
};

/** A server with sample data, and the pictures of the screens that show it. */
const picturesWith = async (
	data: "samples" | "offers",
	given: { readonly browser: Browser; readonly target: string; readonly selection: Selection },
): Promise<void> => {
	const { browser, target, selection } = given;
	const folder = mkdtempSync(join(tmpdir(), "afterword-pictures-"));
	const clock = shiftedClock(NOW);
	const server = await startServer({ dataDirectory: folder, zone: "Europe/London", clock, isDemo: true });
	try {
		const rest = restOf(server);
		const samples = await prepareSamples(rest);
		const ids = { ...samples, ...(data === "offers" ? await prepareOffer(rest) : { offer: "", untold: "" }) };
		for (const [sizeName, size] of Object.entries(SIZES)) {
			const visitor = await newVisitor(browser, { size, clock });
			const page = await visitor.newPage();
			const entrance = await rest.post<{ readonly address: string }>("/entrance");
			await page.goto(entrance.address);
			for (const { file, screen, themes } of picturesOf(selection, data)) {
				for (const colorScheme of themes) {
					await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
					await openScreen(page, server.origin, screen, ids);
					await page.screenshot({
						path: join(target, `${file}-${sizeName}-${colorScheme}.png`),
						animations: "disabled",
						caret: "hide",
						fullPage: selection === "every-screen",
					});
				}
			}
			await visitor.close();
		}
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
};

/** Pictures of the built app, the same at every run: `<screen>-<desktop|mobile>-<light|dark>.png`. */
export const takeScreenshots = async (target: string, selection: Selection): Promise<void> => {
	const browser = await launchBrowser();
	try {
		for (const data of ["samples", "offers"] as const) await picturesWith(data, { browser, target, selection });
	} finally {
		await browser.close();
	}
};
