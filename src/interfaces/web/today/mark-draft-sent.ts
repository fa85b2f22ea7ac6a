import { call } from "../api.ts";
import { markLetterSent } from "../parts/mark-letter-sent.ts";
import { toasts } from "../state/toast.svelte.ts";
import { words } from "../words.ts";

/** Marks a draft as sent straight from Today. */
export const markDraftSent = async (letterId: string, onchange: () => unknown): Promise<void> => {
	const answer = await call("letters.view", { id: letterId });
	if (!answer.ok) return toasts.show({ text: words.states.failed, tone: "failure", action: null });
	const { letter, recipient } = answer.value;
	await markLetterSent(letter, recipient?.name ?? null, onchange);
};
