import { type InterviewKind, isByVoiceOnly } from "../interview/interview.ts";
import type { ItemId } from "./items.ts";

const SEEN: readonly ItemId[] = ["P1", "A2", "A7", "D1", "D4", "D5"];
const HEARD: readonly ItemId[] = ["P1", "A2", "A4", "A7", "D1", "D3"];
/** What takes the place of a hidden item, in this order. */
const SUBSTITUTES: readonly ItemId[] = ["A3", "R1"];

/**
 * At most six items for a debrief in under five minutes, fit for the kind of interview: nobody rates eye contact after
 * a phone call. A hidden item is replaced by A3, then R1; with more hidden, fewer are asked.
 *
 * Source: domain.md section 3, our own proposal.
 */
export const quickItems = (kind: InterviewKind, hidden: readonly ItemId[]): readonly ItemId[] => {
	const base = isByVoiceOnly(kind) ? HEARD : SEEN;
	const shown = base.filter((item) => !hidden.includes(item));
	const spare = SUBSTITUTES.filter((item) => !hidden.includes(item));
	return [...shown, ...spare.slice(0, base.length - shown.length)];
};
