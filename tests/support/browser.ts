import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** Chromium of this machine, or `null` where there is none: tests that need it are skipped. */
export const CHROMIUM: string | null =
	[process.env.AFTERWORD_CHROMIUM, process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
		(path) => path !== undefined && path !== "" && existsSync(path),
	) ?? null;

/** No network of its own, no first-run pages, and no sandbox, which a root user's container cannot have. */
const FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	// What the browser itself writes, such as a date field, is in the language of its own settings.
	"--lang=en-GB",
];

export const PHONE = { width: 390, height: 844 } as const;
export const DESKTOP = { width: 1440, height: 900 } as const;

export const launchBrowser = (): Promise<Browser> => {
	if (CHROMIUM === null) throw new Error("There is no Chromium on this machine; set AFTERWORD_CHROMIUM");
	return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
};

export interface VisitorOptions {
	readonly size: { readonly width: number; readonly height: number };
	readonly theme?: "light" | "dark";
	/** The zone of the person's phone. */
	readonly zone?: string;
	/** From `shiftedClock`: the page's time. */
	readonly clock?: string;
}

/** A person's browser of its own, not let in yet; a phone where it is narrow. */
export const newVisitor = async (browser: Browser, given: VisitorOptions): Promise<BrowserContext> => {
	const isPhone = given.size.width < 600;
	const context = await browser.newContext({
		viewport: given.size,
		hasTouch: isPhone,
		isMobile: isPhone,
		colorScheme: given.theme ?? "light",
		timezoneId: given.zone ?? "Europe/London",
		locale: "en-GB",
		acceptDownloads: true,
	});
	context.setDefaultTimeout(30_000);
	if (given.clock !== undefined) await context.addInitScript({ content: given.clock });
	return context;
};

/** What a page must not do: everything said here is a fault. */
export interface Watch {
	readonly faults: readonly string[];
}

/** Notes errors and warnings of the console, pages that broke, failed answers, and requests to anywhere else. */
export const watch = (page: Page, origin: string): Watch => {
	const faults: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
	});
	page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
	page.on("response", (response) => {
		if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
	});
	page.on("request", (request) => {
		const url = request.url();
		if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) faults.push(`request to ${url}`);
	});
	return { faults };
};
