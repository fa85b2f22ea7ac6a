/**
 * The story that all three faces go through. It is Wednesday 8 April 2026, 14:00 in London; a panel of two in Kuwait
 * ended three hours ago and promised an answer by Thursday of next week. Kuwait rests on Friday and Saturday, so two
 * business days after that Thursday is Monday 20.
 */
export const THE_PANEL = {
	now: "2026-04-08T13:00:00Z",
	endedAt: "2026-04-08T10:00:00.000Z",
	zone: "Asia/Kuwait",
	company: "Marsa Coast Works",
	position: "Site engineer",
	dana: { name: "Dana Al-Sabti", email: "dana.alsabti@marsacoast.example", about: "the quay wall inspection" },
	fahad: { name: "Fahad Murad", email: "fahad.murad@marsacoast.example", about: "the dredging schedule" },
	promisedBy: "2026-04-16",
	/** The first moment of Monday 20 April in Kuwait. */
	mayAskFrom: "2026-04-19T21:00:00.000Z",
	lastHeldMoment: "2026-04-19T20:59:00Z",
	nothingUntil: "Nothing to do until Monday 20.",
	countedDays: "Sunday 19 and Monday 20",
	/** Another company in the same search, whose name must not slip into these letters. */
	other: { company: "Brightwell Oats", position: "Plant engineer" },
	me: { ownName: "Maya Lindqvist", ownEmail: "maya@lindqvist.example" },
} as const;

/** Dana's name with two letters swapped, as it is mistyped. */
export const MISTYPED = "Dana Al-Sbati";
export const LEFT_OVER = "I would be glad to join Brightwell Oats.";
