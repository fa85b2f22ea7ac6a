import type { ItemId } from "#core/debrief/items.ts";

/** A thing to rate, and the behaviour that 1, 3 and 5 stand for. */
export interface ItemWords {
	readonly name: string;
	readonly anchors: readonly [one: string, three: string, five: string];
}

/** Short enough to stand under three cells on a phone; the person picks a behaviour, not a mark. */
export const items: Readonly<Record<ItemId, ItemWords>> = {
	P1: { name: "Being on time", anchors: ["Late, no warning", "On time, flustered", "Settled, early"] },
	P2: { name: "Knowing the company", anchors: ["Could not say what they do", "General facts", "Linked to my answers"] },
	P3: { name: "Papers, sound and light", anchors: ["Missing or bad", "A minor slip", "At hand, tested"] },
	P4: { name: "Dress for the place", anchors: ["Out of keeping", "Acceptable", "Fitted, forgot it"] },
	A1: { name: "“About yourself”", anchors: ["Wandered, over 3 min", "Clear, unspecific", "Short, aimed at this job"] },
	A2: { name: "Keeping my thread", anchors: ["Lost the thread", "Recovered with help", "One point at a time"] },
	A3: { name: "Real examples", anchors: ["Claims only", "No result named", "Action, result, number"] },
	A4: { name: "Answering what was asked", anchors: ["Missed it", "After a second ask", "First time"] },
	A5: {
		name: "Length of answers",
		anchors: ["Monologue or one word", "Some over or under", "About a minute, then stopped"],
	},
	A6: { name: "Knowing the job", anchors: ["Could not attempt", "Partly", "Solved, named limits"] },
	A7: { name: "A hard question", anchors: ["Froze or bluffed", "Admitted, moved on", "Paused, reasoned"] },
	A8: { name: "Honesty about a weakness", anchors: ["Denied or over-shared", "Stock answer", "True, small, changed"] },
	A9: { name: "Pay, notice, limits", anchors: ["Caught out", "Vague range", "Researched, flexible"] },
	D1: { name: "Fluency", anchors: ["Often blocked me", "Noticeable", "Not in the way"] },
	D2: { name: "Fillers", anchors: ["In most sentences", "In hard answers", "Rare"] },
	D3: { name: "Pace and volume", anchors: ["Rushed or inaudible", "Uneven", "Easy to follow"] },
	D4: { name: "Eye contact", anchors: ["Elsewhere, or staring", "Came and went", "Comfortable"] },
	D5: { name: "Posture and hands", anchors: ["Fidgeting distracted", "Some fidgeting", "Settled, open"] },
	D6: { name: "Calm", anchors: ["Nerves ran it", "Came in waves", "Usable nerves"] },
	R1: { name: "Listening", anchors: ["Talked over them", "Polite", "Built on their words"] },
	R2: { name: "Showing interest", anchors: ["Not said", "Said", "Said, with a reason"] },
	R3: { name: "My questions to them", anchors: ["None, or about leave", "Generic", "Two or more, on the work"] },
	R4: { name: "The close", anchors: ["Left without a date", "Vague", "Process, date, contact"] },
};
