import { tick } from "svelte";
import { matchRoute, type Place } from "./routes.ts";

const KNOWN_SCROLL = new Map<string, number>();
let entry = 0;

const here = (): URL => new URL(location.href);

/** Where we are; screens read `place` and `query`, links are ordinary anchors. */
class Router {
	url = $state.raw(here());
	place: Place = $derived(matchRoute(this.url.pathname));
	query = $derived(this.url.searchParams);

	start(): void {
		history.scrollRestoration = "manual";
		addEventListener("popstate", (event) => {
			this.#remember();
			entry = typeof event.state?.entry === "number" ? event.state.entry : 0;
			void this.#arrive(KNOWN_SCROLL.get(String(entry)) ?? 0);
		});
		document.addEventListener("click", (event) => this.#intercept(event));
	}

	/** Goes to a page of the app; `replace` leaves no step to go back to, `stay` also leaves scroll and focus alone. */
	go(path: string, how: "push" | "replace" | "stay" = "push"): void {
		this.#remember();
		if (how === "push") history.pushState({ entry: ++entry }, "", path);
		else history.replaceState({ entry }, "", path);
		if (how === "stay") this.url = here();
		else void this.#arrive(0);
	}

	/** Back to where the person came from, or to `otherwise` when this page was opened directly. */
	back(otherwise: string): void {
		if (entry > 0) history.back();
		else this.go(otherwise, "replace");
	}

	#remember(): void {
		KNOWN_SCROLL.set(String(entry), scrollY);
	}

	async #arrive(scroll: number): Promise<void> {
		const from = this.url;
		this.url = here();
		const isSamePage = from.pathname === this.url.pathname && from.search === this.url.search;
		await tick();
		if (this.url.hash !== "") return document.getElementById(this.url.hash.slice(1))?.scrollIntoView();
		scrollTo(0, scroll);
		if (isSamePage) return;
		pageFocus.request(scroll);
		// Another address of the page that stands there: none is to come whose heading could be waited for.
		if (from.pathname === this.url.pathname) pageFocus.settle();
	}

	#intercept(event: MouseEvent): void {
		if (
			event.defaultPrevented ||
			event.button !== 0 ||
			event.metaKey ||
			event.ctrlKey ||
			event.shiftKey ||
			event.altKey
		)
			return;
		const link = event.target instanceof Element ? event.target.closest("a") : null;
		if (link === null || link.target !== "" || link.hasAttribute("download") || link.origin !== location.origin) return;
		if (link.pathname.startsWith("/api/")) return;
		const isOnlyHash = link.hash !== "" && link.pathname === location.pathname && link.search === location.search;
		if (isOnlyHash) return;
		event.preventDefault();
		this.go(link.pathname + link.search + link.hash, link.dataset.stay === undefined ? "push" : "stay");
	}
}

/** After a navigation the new page's heading takes the focus, once it is there. */
class PageFocus {
	#scroll: number | null = null;

	request(scroll: number): void {
		this.#scroll = scroll;
	}

	/** Called by each page when its heading is shown. */
	settle(): void {
		if (this.#scroll === null) return;
		const heading = document.querySelector<HTMLElement>("main h1");
		if (heading === null) return;
		heading.tabIndex = -1;
		heading.focus({ preventScroll: true });
		scrollTo(0, this.#scroll);
		this.#scroll = null;
	}
}

export const pageFocus = new PageFocus();
export const router = new Router();
