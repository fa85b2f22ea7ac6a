import { describe, expect, it } from "vitest";
import {
	adviceOf,
	at,
	company,
	ENDED,
	heard,
	interview,
	justBefore,
	OFFICES,
	opportunity,
	outcome,
	promise,
	settings,
	theDoBy,
	theHold,
	touch,
	waiting,
} from "../facts.testing.ts";
import { planFollowUps } from "../plan.ts";

describe("no date promised", () => {
	it("holds the first check for five business days after the interview", () => {
		const sunday = at("2026-04-12T00:00+03:00");
		const hold = theHold(planFollowUps(waiting(), justBefore(sunday)), "status-check");
		expect(hold.until).toBe(sunday);
		expect(hold.reason).toEqual({
			rule: "no-date-promised",
			countedFrom: "2026-04-05",
			waitBusinessDays: 5,
			isPatient: false,
			mayAskOn: "2026-04-12",
		});
		expect(theDoBy(planFollowUps(waiting(), sunday), "status-check").from).toBe(sunday);
	});

	it.each(["government", "academia", "executive"] as const)("waits ten where patience is normal: %s", (sector) => {
		const given = waiting({ opportunity: opportunity({ sector }) });
		const hold = theHold(planFollowUps(given, ENDED), "status-check");
		expect(hold.until).toBe(at("2026-04-19T00:00+03:00"));
		expect(hold.reason).toMatchObject({ isPatient: true, waitBusinessDays: 10 });
	});

	it("counts from the day it is at the office when the interview ends", () => {
		const evening = interview({ endedAt: at("2026-04-08T23:30+09:00"), zone: OFFICES.tokyo.zone });
		const night = interview({ endedAt: at("2026-04-09T00:30+09:00"), zone: OFFICES.tokyo.zone });
		const until = (round: typeof evening) =>
			theHold(
				planFollowUps(waiting({ company: company(OFFICES.tokyo), interviews: [round] }), at("2026-04-09T12:00+09:00")),
				"status-check",
			).until;
		expect([until(evening), until(night)]).toEqual([at("2026-04-15T00:00+09:00"), at("2026-04-16T00:00+09:00")]);
	});

	it("counts from their last word, whichever way it came", () => {
		const said = at("2026-04-08T09:00+03:00");
		for (const given of [
			waiting({ touches: [heard(said)] }),
			waiting({ touches: [heard(said, { channel: "phone" })] }),
			waiting({ outcomes: [outcome({ at: said })] }),
		]) {
			const hold = theHold(planFollowUps(given, said), "status-check");
			expect(hold.reason).toMatchObject({ countedFrom: "2026-04-08", mayAskOn: "2026-04-15" });
		}
	});

	it("does not count from a word about another opening", () => {
		const other = heard(at("2026-04-08T09:00+03:00"), { opportunityId: opportunity({ id: "x" as never }).id });
		const hold = theHold(planFollowUps(waiting({ touches: [other] }), at("2026-04-08T10:00+03:00")), "status-check");
		expect(hold.reason).toMatchObject({ countedFrom: "2026-04-05" });
	});

	it("governs where they promised an answer and named no day", () => {
		const vague = waiting({ promises: [promise({ byOn: null })] });
		expect(theHold(planFollowUps(vague, ENDED), "status-check").because).toBe("no-date-promised");
		expect(planFollowUps(vague, ENDED).missing).toEqual([]);
	});

	it("says nothing once a first check went out", () => {
		const asked = waiting({ touches: [touch({ at: at("2026-04-12T09:00+03:00") })] });
		expect(theHold(planFollowUps(asked, at("2026-04-12T10:00+03:00")), "status-check").because).toBe("second-check");
	});

	it("plans no check with an offer on the table, nor before any interview", () => {
		const late = at("2026-05-05T09:00+03:00");
		const offered = waiting({ opportunity: opportunity({ stage: "offer" }) });
		expect(adviceOf(planFollowUps(offered, late), "status-check")).toEqual([]);
		const none = waiting({ interviews: [], opportunity: opportunity({ stage: "applied" }) });
		expect(planFollowUps(none, late).advice).toEqual([]);
	});

	it("counts the business days the user chose for this opening, over those chosen for all", () => {
		const own = { "no-date-promised": { waitBusinessDays: 1 } };
		const all = settings({ policy: { "no-date-promised": { waitBusinessDays: 9 } } });
		const given = waiting({ settings: all, opportunity: opportunity({ ruleOverrides: own }) });
		expect(theHold(planFollowUps(given, ENDED), "status-check").until).toBe(at("2026-04-06T00:00+03:00"));
	});
});
