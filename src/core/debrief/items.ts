export const ITEM_IDS = [
	"P1",
	"P2",
	"P3",
	"P4",
	"A1",
	"A2",
	"A3",
	"A4",
	"A5",
	"A6",
	"A7",
	"A8",
	"A9",
	"D1",
	"D2",
	"D3",
	"D4",
	"D5",
	"D6",
	"R1",
	"R2",
	"R3",
	"R4",
] as const;
/** One thing a person can rate about their own interview; the wording and anchors live with the words. */
export type ItemId = (typeof ITEM_IDS)[number];

/** Items the user may hide together, for good: appearance, eye contact, posture. */
export const NONVERBAL_ITEMS: readonly ItemId[] = ["D4", "D5", "P4"];
