import { call } from "../api.ts";
import type { InputOf } from "../contract.ts";
import { newId } from "../new-id.ts";
import { router } from "../router.svelte.ts";
import { toasts } from "../state/toast.svelte.ts";
import { words } from "../words.ts";

/** True while one is being drafted: a second tap on the button wants the same one. */
let isDrafting = false;

/** Drafts a letter from what is known and opens it; says so when that is not possible. */
export const openNewLetter = async (draft: Omit<InputOf<"letters.draft">, "id">): Promise<void> => {
	if (isDrafting) return;
	isDrafting = true;
	const answer = await call("letters.draft", { id: newId(), ...draft }).finally(() => {
		isDrafting = false;
	});
	if (answer.ok) return router.go(`/letters/${answer.value.letter.id}`);
	const text = answer.problem.kind === "refused" ? answer.problem.detail : words.states.failed;
	toasts.show({ text, tone: "failure", action: null });
};
