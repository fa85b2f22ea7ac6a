import { nearestSlot } from "./nearest-slot.ts";
import { SLOT_NAMES, type SlotName } from "./slots.ts";

/** A template's text in pieces, in their order; offsets are UTF-16 units of the text. */
export type TemplatePiece =
	| { readonly kind: "text"; readonly text: string; readonly start: number; readonly end: number }
	| { readonly kind: "slot"; readonly slot: SlotName; readonly start: number; readonly end: number };

/** Something in braces that nothing can be put in for. */
export interface SlotProblem {
	readonly problem: "unknown" | "not-closed";
	readonly written: string;
	/** The slot that was probably meant. */
	readonly meant: SlotName | null;
	readonly start: number;
	readonly end: number;
}

export interface ReadTemplate {
	readonly pieces: readonly TemplatePiece[];
	readonly problems: readonly SlotProblem[];
}

const BRACES = /\{([^{}\n]*)\}|[{}]/g;
const LONGEST_SHOWN = 40;

/** "Interview_Date" and "interview date" are one slot. */
export const slotNamed = (written: string): SlotName | null => {
	const name = written
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, " ");
	return SLOT_NAMES.find((slot) => slot === name) ?? null;
};

/** Finds the slots of a text, and whatever only looks like one. */
export const readSlots = (text: string): ReadTemplate => {
	const pieces: TemplatePiece[] = [];
	const problems: SlotProblem[] = [];
	let at = 0;
	const plain = (end: number): void => {
		if (end > at) pieces.push({ kind: "text", text: text.slice(at, end), start: at, end });
		at = end;
	};
	for (const match of text.matchAll(BRACES)) {
		const start = match.index;
		const end = start + match[0].length;
		const written = match[1];
		const slot = written === undefined ? null : slotNamed(written);
		if (slot !== null) {
			plain(start);
			pieces.push({ kind: "slot", slot, start, end });
			at = end;
		} else
			problems.push({
				problem: written === undefined ? "not-closed" : "unknown",
				written: written === undefined ? (text.slice(start, start + LONGEST_SHOWN).split("\n")[0] ?? "") : match[0],
				meant: written === undefined ? null : nearestSlot(written),
				start,
				end,
			});
	}
	plain(text.length);
	return { pieces, problems };
};
