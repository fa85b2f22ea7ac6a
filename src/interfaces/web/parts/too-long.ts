import { LONGEST_BODY } from "#core/letter/letter.ts";
import type { Answer } from "../api.ts";

/** By how many characters the text of a letter or a template is longer than the server takes; 0 where it fits. */
export const tooLongBy = (text: string): number => Math.max(0, text.length - LONGEST_BODY);

/** What the server would say of such a text, and need not be asked with every pause in typing; beside the text it is said. */
export const TOO_LONG: Answer<never> = {
	ok: false,
	problem: { kind: "refused", status: 400, code: "invalid-input", title: "", detail: "", errors: [], current: null },
};
