import type { Settings } from "#core/settings/settings.ts";
import { call } from "../api.ts";
import type { Kept } from "../contract.ts";

export type Dialog = "palette" | "keys" | null;

/** What the whole app shares: the settings, how much there is to do, which dialog is open. */
class AppState {
	settings: Kept<Settings> | null = $state.raw(null);
	/** How many things today asks for; `null` until known. */
	toDo: number | null = $state(null);
	dialog: Dialog = $state(null);

	async loadSettings(): Promise<void> {
		const answer = await call("settings.view", {});
		if (answer.ok) this.settings = answer.value;
	}

	/** The person's own zone: as set, or as the device has it. */
	get zone(): string {
		return this.settings?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
	}

	get hasSingleKeys(): boolean {
		return this.settings?.singleKeys ?? true;
	}
}

export const app = new AppState();
