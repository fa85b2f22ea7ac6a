import { describe, expect, it } from "vitest";
import { addHours } from "../../time/instant.ts";
import {
	adviceOf,
	at,
	facts,
	justAfter,
	justBefore,
	letter,
	opportunity,
	outcome,
	person,
	theDoBy,
	touch,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

const NO = at("2026-04-14T10:00+03:00");
const refused = (more: Partial<Facts> = {}) =>
	facts({
		letters: [letter()],
		opportunity: opportunity({ stage: "rejected" }),
		outcomes: [outcome({ result: "rejected", at: NO })],
		...more,
	});

describe("after a no", () => {
	it("proposes one short message from the moment they said it, for a week on Today", () => {
		expect(adviceOf(planFollowUps(refused(), justBefore(NO)), "answer-no")).toEqual([]);
		const advice = theDoBy(planFollowUps(refused(), NO), "answer-no");
		expect(advice).toMatchObject({
			dueAt: null,
			isOnToday: true,
			action: { to: "salma" },
			reason: { saidOn: "2026-04-14" },
		});
		const last = addHours(NO, 7 * 24);
		expect(theDoBy(planFollowUps(refused(), last), "answer-no").isOnToday).toBe(true);
		expect(theDoBy(planFollowUps(refused(), justAfter(last)), "answer-no").isOnToday).toBe(false);
	});

	it.each(["feedback-request", "thanks-after-no", "reply"] as const)("is done by a %s", (kind) => {
		const given = refused({ touches: [touch({ at: justAfter(NO), kind })] });
		expect(planFollowUps(given, at("2026-04-15T10:00+03:00")).advice).toEqual([]);
	});

	it("counts from the stage where no outcome was noted", () => {
		const given = refused({
			outcomes: [],
			opportunity: opportunity({ stage: "rejected", stageHistory: [{ stage: "rejected", at: NO }] }),
		});
		expect(theDoBy(planFollowUps(given, NO), "answer-no").from).toBe(NO);
	});

	it("asks for nothing after a no to an application, or where the user withdrew", () => {
		expect(planFollowUps(refused({ interviews: [], letters: [] }), NO).advice).toEqual([]);
		const withdrew = refused({ opportunity: opportunity({ stage: "withdrawn" }), outcomes: [] });
		expect(planFollowUps(withdrew, NO).advice).toEqual([]);
	});

	it("never goes to an address that nobody reads", () => {
		const robot = person({ email: "no-reply@marsa.example" });
		expect(theDoBy(planFollowUps(refused({ people: [robot] }), NO), "answer-no").action).toMatchObject({ to: null });
	});

	it("stands beside a thank-you that is still owed", () => {
		const kinds = planFollowUps(refused({ letters: [] }), NO).advice.map(({ action }) => action.kind);
		expect(kinds.sort()).toEqual(["answer-no", "thank"]);
	});
});
