import { describe, expect, it } from "vitest";
import { at, id, interview, OFFICES, touch } from "./facts.testing.ts";
import { ownWaitsOf } from "./usual-wait.ts";

const NOW = at("2026-06-01T10:00Z");
const FIVE = [1, 2, 3, 4, 5];

/** One interview at each of five opportunities, on 1 to 5 April. */
const rounds = FIVE.map((day) =>
	interview({
		id: id(`round ${day}`),
		opportunityId: id(`opening ${day}`),
		startsAt: null,
		endedAt: at(`2026-04-0${day}T10:00Z`),
		zone: OFFICES.berlin.zone,
	}),
);
const words = (afterDays: number, given: Partial<Parameters<typeof touch>[0]> = {}) =>
	FIVE.map((day) =>
		touch({
			id: id(`word ${day}`),
			opportunityId: id(`opening ${day}`),
			direction: "inbound",
			kind: "other",
			at: at(`2026-04-${String(day + afterDays).padStart(2, "0")}T12:00Z`),
			...given,
		}),
	);

describe("the user's own waits", () => {
	it("are told from the fifth answer on", () => {
		const four = { interviews: rounds, touches: words(6).slice(1), outcomes: [] };
		expect(ownWaitsOf(four, NOW)).toEqual({ answers: 4, own: null });
		const five = { interviews: rounds, touches: words(6), outcomes: [] };
		expect(ownWaitsOf(five, NOW).own).toEqual({ answers: 5, shortestDays: 6, medianDays: 6, longestDays: 6, open: 0 });
	});

	it("do not count what a referee answers", () => {
		const referees = { interviews: rounds, touches: words(1, { kind: "reference-heads-up" }), outcomes: [] };
		expect(ownWaitsOf(referees, NOW)).toEqual({ answers: 0, own: null });
	});

	it("count one word once: after two rounds it answers the second", () => {
		const second = rounds.map((each, index) =>
			interview({ ...each, id: id(`second ${index}`), endedAt: at(`2026-04-1${index}T10:00Z`) }),
		);
		const both = { interviews: [...rounds, ...second], touches: words(17), outcomes: [] };
		const { answers, own } = ownWaitsOf(both, NOW);
		expect(answers).toBe(5);
		expect(own).toMatchObject({ longestDays: 8, open: 0 });
		// An answer to the first round before the second was held is its own.
		const two = {
			...both,
			touches: [...words(17), ...words(2).map((each) => ({ ...each, id: id<"touch">(`early ${each.id}`) }))],
		};
		expect(ownWaitsOf(two, NOW)).toMatchObject({ answers: 10, own: { shortestDays: 2 } });
	});
});
