import { call } from "../api.ts";
import { router } from "../router.svelte.ts";
import { words } from "../words.ts";
import { toasts } from "./toast.svelte.ts";

const SEEN = "afterword:digest";
const LOOK_EVERY_MS = 5 * 60_000;

/**
 * The day's one digest, as a line on the screen: once per digest and device, never in the quiet hours, and never while
 * Today itself is open, which says it all.
 */
class Digest {
	#timer: ReturnType<typeof setInterval> | undefined;

	begin(): void {
		this.#timer ??= setInterval(() => void this.look(), LOOK_EVERY_MS);
		void this.look();
	}

	async look(): Promise<void> {
		if (document.visibilityState !== "visible" || router.place.section === "today") return;
		const answer = await call("reminders.view", {});
		if (!answer.ok) return;
		const { digestAt, isQuiet, items, more } = answer.value;
		const count = items.length + more;
		if (isQuiet || digestAt === null || count === 0 || localStorage.getItem(SEEN) === digestAt) return;
		localStorage.setItem(SEEN, digestAt);
		toasts.show({
			text: words.today.digest(count),
			tone: "quiet",
			action: { label: words.today.toToday, run: () => router.go("/") },
		});
	}
}

export const digest = new Digest();
