import { call } from "../api.ts";
import { words } from "../letter/words.ts";
import { newId } from "../new-id.ts";
import { toasts } from "../state/toast.svelte.ts";
import { words as appWords } from "../words.ts";

/** Notes that a letter left by the person's own mail, with an undo; says so when that is not possible. */
export const markLetterSent = async (
	letter: { readonly id: string; readonly version: number },
	name: string | null,
	onchange: () => unknown,
): Promise<void> => {
	const { id, version } = letter;
	const answer = await call("letters.mark-sent", { id, version, touchId: newId(), channel: "email" });
	if (!answer.ok) return toasts.show({ text: appWords.states.failed, tone: "failure", action: null });
	const sent = answer.value.letter.version;
	onchange();
	const undo = async () => {
		await call("letters.mark-unsent", { id, version: sent });
		onchange();
	};
	toasts.show({ text: words.markedSent(name), tone: "done", action: { label: appWords.common.undo, run: undo } });
};
