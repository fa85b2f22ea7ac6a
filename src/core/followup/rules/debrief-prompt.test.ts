import { describe, expect, it } from "vitest";
import { addHours } from "../../time/instant.ts";
import {
	adviceOf,
	at,
	debrief,
	ENDED,
	facts,
	interview,
	justAfter,
	justBefore,
	opportunity,
	settings,
	theDoBy,
} from "../facts.testing.ts";
import { planFollowUps } from "../plan.ts";

describe("debrief prompt", () => {
	it("comes one hour after the end, not a millisecond sooner", () => {
		expect(adviceOf(planFollowUps(facts(), justBefore(addHours(ENDED, 1))), "debrief")).toEqual([]);
		const advice = theDoBy(planFollowUps(facts(), addHours(ENDED, 1)), "debrief");
		expect(advice.from).toBe(addHours(ENDED, 1));
		expect(advice.reason).toEqual({ rule: "debrief-prompt", endedAt: ENDED, isStarted: false });
	});

	it("waits at once to be finished where it was begun", () => {
		const begun = facts({ debriefs: [debrief({ finishedAt: null })] });
		expect(theDoBy(planFollowUps(begun, ENDED), "debrief").reason).toMatchObject({ isStarted: true });
	});

	it("is over once the debrief is finished", () => {
		expect(adviceOf(planFollowUps(facts({ debriefs: [debrief()] }), addHours(ENDED, 2)), "debrief")).toEqual([]);
	});

	it("turns amber after 24 hours, and never red", () => {
		expect(theDoBy(planFollowUps(facts(), addHours(ENDED, 24)), "debrief").urgency).toBe("calm");
		expect(theDoBy(planFollowUps(facts(), justAfter(addHours(ENDED, 24))), "debrief").urgency).toBe("amber");
		expect(theDoBy(planFollowUps(facts(), addHours(ENDED, 24 * 300)), "debrief").urgency).toBe("amber");
	});

	it("leaves Today after a week and stays with the interview", () => {
		expect(theDoBy(planFollowUps(facts(), justBefore(addHours(ENDED, 7 * 24))), "debrief").isOnToday).toBe(true);
		expect(theDoBy(planFollowUps(facts(), justAfter(addHours(ENDED, 7 * 24))), "debrief").isOnToday).toBe(false);
	});

	it("counts from an hour after the start where nobody noted the end", () => {
		const open = facts({ interviews: [interview({ startsAt: at("2026-04-05T10:00+03:00"), endedAt: null })] });
		expect(adviceOf(planFollowUps(open, justBefore(addHours(ENDED, 1))), "debrief")).toEqual([]);
		expect(theDoBy(planFollowUps(open, addHours(ENDED, 1)), "debrief").from).toBe(addHours(ENDED, 1));
	});

	it("is not asked for a cancelled interview, even one with a debrief begun", () => {
		const cancelled = facts({
			interviews: [interview({ state: "cancelled" })],
			debriefs: [debrief({ finishedAt: null })],
		});
		expect(planFollowUps(cancelled, addHours(ENDED, 2)).advice).toEqual([]);
	});

	it("is not asked for once the opportunity is closed", () => {
		const closed = facts({ opportunity: opportunity({ stage: "rejected" }) });
		expect(adviceOf(planFollowUps(closed, addHours(ENDED, 2)), "debrief")).toEqual([]);
	});

	it("comes before the letter it feeds, until it is amber", () => {
		const kinds = (hours: number) =>
			planFollowUps(facts(), addHours(ENDED, hours))
				.advice.filter(({ kind }) => kind === "do-by")
				.map(({ action }) => action.kind);
		expect(kinds(2)).toEqual(["debrief", "thank"]);
		expect(kinds(25)).toEqual(["thank", "debrief"]);
	});

	it("comes at the end itself where the user set no hour", () => {
		const prompt = facts({ settings: settings({ policy: { "debrief-prompt": { promptAfterHours: 0 } } }) });
		expect(adviceOf(planFollowUps(prompt, justBefore(ENDED)), "debrief")).toEqual([]);
		expect(theDoBy(planFollowUps(prompt, ENDED), "debrief").from).toBe(ENDED);
	});
});
