import type { Answer } from "../api.ts";
import { toasts } from "../state/toast.svelte.ts";
import { words } from "../words.ts";
import { problemText } from "./problem-text.ts";

/** Says what came of a change: that it is done, with the way back where there is one; or why it is not. */
export const sayDone = (answer: Answer<unknown>, text: string, undo: (() => Promise<unknown>) | null = null): void =>
	toasts.show(
		answer.ok
			? { text, tone: "done", action: undo === null ? null : { label: words.common.undo, run: undo } }
			: { text: problemText(answer.problem), tone: "failure", action: null },
	);
