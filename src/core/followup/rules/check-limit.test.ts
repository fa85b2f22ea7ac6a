import { describe, expect, it } from "vitest";
import {
	adviceOf,
	at,
	ENDED,
	heard,
	justBefore,
	opportunity,
	promise,
	theAdvice,
	theDoBy,
	theHold,
	touch,
	waiting,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

const first = touch({ at: at("2026-04-13T09:30+03:00") });
const second = touch({ at: at("2026-04-20T09:30+03:00") });
const note = touch({ at: at("2026-05-04T09:30+03:00"), kind: "closing-note" });
const twice = (more: Partial<Facts> = {}): Facts =>
	waiting({ promises: [promise()], touches: [first, second], ...more });
const closes = at("2026-05-04T00:00+03:00");

describe("check limit", () => {
	it("stops asking after two unanswered checks", () => {
		const plan = planFollowUps(twice(), second.at);
		expect(theAdvice(plan, "status-check")).toMatchObject({
			kind: "stop",
			because: "check-limit",
			reason: { checksUsed: 2, checksAllowed: 2, closingNoteOn: "2026-05-04" },
		});
		expect([plan.checksUsed, plan.checksAllowed]).toEqual([2, 2]);
	});

	it("does not stop before the second", () => {
		expect(theAdvice(planFollowUps(twice({ touches: [first] }), second.at), "status-check").kind).toBe("do-by");
	});

	it("never asks again, however long they stay silent", () => {
		for (const now of ["2026-05-04T09:00+03:00", "2026-08-04T09:00+03:00", "2027-04-05T09:00+03:00"]) {
			expect(theAdvice(planFollowUps(twice(), at(now)), "status-check").kind).toBe("stop");
		}
	});

	it("holds the closing note for ten business days, then allows it without a deadline", () => {
		expect(theHold(planFollowUps(twice(), justBefore(closes)), "closing-note").until).toBe(closes);
		const advice = theDoBy(planFollowUps(twice(), closes), "closing-note");
		expect([advice.from, advice.dueAt, advice.urgency]).toEqual([closes, null, "calm"]);
	});

	it("plans nothing more after the closing note, before it comes to rest and after", () => {
		const given = twice({ touches: [first, second, note] });
		const plan = planFollowUps(given, at("2026-05-04T12:00+03:00"));
		expect(plan.advice.every(({ kind }) => kind === "stop")).toBe(true);
		expect(theAdvice(plan, "status-check").reason).toMatchObject({ closingNoteOn: null });
		const atRest = planFollowUps(given, at("2026-05-20T09:00+03:00"));
		expect(atRest.advice.map(({ kind, because }) => [kind, because])).toEqual([["stop", "gone-quiet"]]);
		expect(plan.ahead).toEqual([]);
	});

	it("asks nothing more after a closing note that went early", () => {
		const early = touch({ at: at("2026-04-14T09:30+03:00"), kind: "closing-note" });
		const plan = planFollowUps(twice({ touches: [first, early] }), at("2026-05-20T09:00+03:00"));
		expect(theAdvice(plan, "status-check").kind).toBe("stop");
		expect(adviceOf(plan, "closing-note").every(({ kind }) => kind === "stop")).toBe(true);
	});

	it("is lifted by any word from them", () => {
		const said = at("2026-04-28T09:00+03:00");
		const plan = planFollowUps(twice({ touches: [first, second, heard(said)] }), said);
		const hold = theHold(plan, "status-check");
		expect([hold.until, plan.checksUsed]).toEqual([at("2026-05-05T00:00+03:00"), 0]);
		expect(adviceOf(plan, "closing-note")).toEqual([]);
	});

	it("does not count checks about another opening", () => {
		const elsewhere = touch({ at: first.at, opportunityId: "x" as never });
		expect(planFollowUps(twice({ touches: [elsewhere, second] }), second.at).checksUsed).toBe(1);
	});

	it("counts a piece of news sent instead of a question", () => {
		const news = touch({ at: first.at, kind: "news" });
		expect(planFollowUps(twice({ touches: [news, second] }), second.at).checksUsed).toBe(2);
	});

	it("asks nothing at all where the user allows no check, and offers the closing note after the wait", () => {
		const none = opportunity({ ruleOverrides: { "check-limit": { checks: 0 } } });
		const plan = planFollowUps(waiting({ opportunity: none }), ENDED);
		expect(theAdvice(plan, "status-check").kind).toBe("stop");
		expect(theHold(plan, "closing-note").until).toBe(at("2026-04-19T00:00+03:00"));
	});

	it("keeps a closing note back until a promised date has passed", () => {
		const early = [touch({ at: at("2026-04-06T09:00+03:00") }), touch({ at: at("2026-04-07T09:00+03:00") })];
		const late = [promise({ byOn: "2026-05-20" as never })];
		const hold = theHold(
			planFollowUps(twice({ touches: early, promises: late }), at("2026-05-10T09:00+03:00")),
			"closing-note",
		);
		expect(hold).toMatchObject({ because: "promised-date", until: at("2026-05-24T00:00+03:00") });
	});
});
