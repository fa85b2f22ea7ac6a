import { describe, expect, it } from "vitest";
import {
	adviceOf,
	at,
	heard,
	justBefore,
	on,
	opportunity,
	promise,
	settings,
	theAdvice,
	theDoBy,
	touch,
	waiting,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

/** Interview on Sunday 5 April in Kuwait, promised for Thursday 9: a question may go from Monday 13. */
const promised = (more: Partial<Facts> = {}) => waiting({ promises: [promise()], ...more });
const first = touch({ at: at("2026-04-13T09:00+03:00") });
const second = touch({ at: at("2026-04-20T09:00+03:00") });
const note = touch({ at: at("2026-05-04T09:00+03:00"), kind: "closing-note" });
const laneAt = (given: Facts, now: ReturnType<typeof at>) => planFollowUps(given, now).lane;

describe("gone quiet", () => {
	it("rests 30 days after their last word, from the first moment of that day at the office", () => {
		const rest = at("2026-05-05T00:00+03:00");
		expect(laneAt(promised(), justBefore(rest))).toBe("your-move");
		expect(laneAt(promised(), rest)).toBe("at-rest");
		expect(theAdvice(planFollowUps(promised(), rest), "status-check")).toMatchObject({
			kind: "stop",
			because: "gone-quiet",
			reason: { lastHeardOn: "2026-04-05", lastAskedOn: "2026-04-13", restsOn: "2026-05-05" },
		});
	});

	it("never rests before it could be asked about: an open question counts as asked on the day it opened", () => {
		const late = promised({ promises: [promise({ byOn: on("2026-06-30") })] });
		expect(laneAt(late, at("2026-06-01T12:00+03:00"))).toBe("their-move");
		// Asked from Thursday 2 July; ten working days later is Thursday 16 July.
		expect(laneAt(late, justBefore(at("2026-07-16T00:00+03:00")))).toBe("your-move");
		expect(laneAt(late, at("2026-07-16T00:00+03:00"))).toBe("at-rest");
	});

	it("leaves an open closing note its ten working days, and rests without them once it went", () => {
		const asked = promised({ touches: [first, second] });
		expect(theDoBy(planFollowUps(asked, at("2026-05-17T23:59+03:00")), "closing-note").isOnToday).toBe(true);
		expect(laneAt(asked, at("2026-05-18T00:00+03:00"))).toBe("at-rest");
		const closed = promised({ touches: [first, second, note] });
		expect(laneAt(closed, justBefore(at("2026-05-05T00:00+03:00")))).toBe("their-move");
		expect(laneAt(closed, at("2026-05-05T00:00+03:00"))).toBe("at-rest");
	});

	it("is woken by any word from them, which counts anew", () => {
		const word = heard(at("2026-05-10T10:00+03:00"));
		const woken = promised({ touches: [first, second, note, word] });
		expect(laneAt(woken, at("2026-05-10T12:00+03:00"))).toBe("their-move");
		// Sunday 17 May opens the question; its ten working days end on the 31st, the 30 days on 9 June.
		expect(laneAt(woken, justBefore(at("2026-06-09T00:00+03:00")))).toBe("your-move");
		expect(laneAt(woken, at("2026-06-09T00:00+03:00"))).toBe("at-rest");
	});

	it("is reopened by the user's own word, without another question than the plan allows", () => {
		const reopened = opportunity({ stageHistory: [{ stage: "interviewing", at: at("2026-05-20T10:00+03:00") }] });
		const given = promised({ touches: [first, second, note], opportunity: reopened });
		const plan = planFollowUps(given, at("2026-05-20T12:00+03:00"));
		expect(plan.lane).toBe("their-move");
		expect(theAdvice(plan, "status-check")).toMatchObject({ kind: "stop", because: "check-limit" });
		expect(laneAt(given, at("2026-06-19T00:00+03:00"))).toBe("at-rest");
	});

	it("says nothing of an opportunity without an interview, or of one that is closed", () => {
		const applied = waiting({ interviews: [], opportunity: opportunity({ stage: "applied" }) });
		expect(laneAt(applied, at("2027-04-05T12:00+03:00"))).toBe("applied");
		const closed = promised({ opportunity: opportunity({ stage: "rejected" }) });
		expect(adviceOf(planFollowUps(closed, at("2026-06-05T12:00+03:00")), "status-check")).toEqual([]);
	});

	it("keeps the thanks that are owed, whatever the silence", () => {
		const owed = promised({ letters: [] });
		const plan = planFollowUps(owed, at("2026-05-05T00:00+03:00"));
		expect(theDoBy(plan, "thank").isOnToday).toBe(false);
		expect(plan.lane).toBe("at-rest");
	});

	it("counts with the numbers the user set", () => {
		const policy = { "gone-quiet": { afterDays: 7, afterCheckBusinessDays: 1 } };
		const given = promised({ settings: settings({ policy }) });
		expect(laneAt(given, justBefore(at("2026-04-14T00:00+03:00")))).toBe("your-move");
		expect(laneAt(given, at("2026-04-14T00:00+03:00"))).toBe("at-rest");
	});
});
