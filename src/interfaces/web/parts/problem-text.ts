import type { Problem } from "../api.ts";
import { words } from "../words.ts";

/** What went wrong, in one sentence to show beside the form that still holds what was typed. */
export const problemText = (problem: Problem): string => {
	if (problem.kind === "refused") {
		const said = problem.errors[0]?.message;
		return said === undefined ? problem.detail : words.states.refusedBecause(said);
	}
	if (problem.kind === "offline") return `${words.states.failed} ${words.states.offlineDetail}`;
	return words.states.failed;
};
