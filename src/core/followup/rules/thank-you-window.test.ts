import { describe, expect, it } from "vitest";
import { addHours } from "../../time/instant.ts";
import {
	adviceOf,
	at,
	company,
	ENDED,
	facts,
	id,
	interview,
	justAfter,
	justBefore,
	letter,
	OFFICES,
	opportunity,
	settings,
	theDoBy,
	touch,
} from "../facts.testing.ts";
import { planFollowUps } from "../plan.ts";

const phaseAt = (now: typeof ENDED, given = facts()) => {
	const { reason } = theDoBy(planFollowUps(given, now), "thank");
	if (reason.rule !== "thank-you-window" && reason.rule !== "thank-you-weekend") throw new Error(reason.rule);
	return reason.phase;
};

describe("thank-you window", () => {
	it("opens at the end of the interview, not while it goes on", () => {
		expect(adviceOf(planFollowUps(facts(), justBefore(ENDED)), "thank")).toEqual([]);
		const advice = theDoBy(planFollowUps(facts(), ENDED), "thank");
		expect([advice.from, advice.dueAt, advice.lateAt]).toEqual([ENDED, addHours(ENDED, 24), addHours(ENDED, 48)]);
		expect(advice.key).toBe("thank:first");
	});

	it("is calm and in time up to the 24th hour itself, amber after it, red after the 48th", () => {
		const urgencyAt = (now: typeof ENDED) => theDoBy(planFollowUps(facts(), now), "thank").urgency;
		expect([urgencyAt(addHours(ENDED, 24)), urgencyAt(justAfter(addHours(ENDED, 24)))]).toEqual(["calm", "amber"]);
		expect([urgencyAt(addHours(ENDED, 48)), urgencyAt(justAfter(addHours(ENDED, 48)))]).toEqual(["amber", "red"]);
		expect([phaseAt(addHours(ENDED, 24)), phaseAt(justAfter(addHours(ENDED, 24)))]).toEqual(["next-day", "overdue"]);
		expect([phaseAt(addHours(ENDED, 48)), phaseAt(justAfter(addHours(ENDED, 48)))]).toEqual(["overdue", "late"]);
	});

	it("says the same day until midnight at the office, whatever the day is at home", () => {
		const midnight = at("2026-04-06T00:00+03:00");
		expect([phaseAt(justBefore(midnight)), phaseAt(midnight)]).toEqual(["same-day", "next-day"]);
	});

	it("leaves Today seven days after the end and can still be written", () => {
		const leaves = addHours(ENDED, 7 * 24);
		expect(theDoBy(planFollowUps(facts(), justBefore(leaves)), "thank").isOnToday).toBe(true);
		const later = theDoBy(planFollowUps(facts(), justAfter(leaves)), "thank");
		expect([later.isOnToday, later.urgency]).toEqual([false, "red"]);
	});

	it("counts elapsed hours over a night in which clocks change", () => {
		const cairo = company(OFFICES.cairo);
		// Clocks in Cairo skip midnight on Friday 24 April 2026; 24 hours after Wednesday noon is Thursday noon, and the
		// 48th hour is 13:00 on the Friday, a rest day.
		const wednesday = interview({ endedAt: at("2026-04-22T12:00+02:00"), zone: OFFICES.cairo.zone });
		const advice = theDoBy(
			planFollowUps(facts({ company: cairo, interviews: [wednesday] }), at("2026-04-22T13:00+02:00")),
			"thank",
		);
		expect(advice.dueAt).toBe(at("2026-04-23T12:00+02:00"));
		expect(advice.lateAt).toBe(at("2026-04-26T09:00+03:00"));
	});

	it("counts 24 real hours over the 25-hour Sunday of Berlin and New York", () => {
		for (const [office, ended, due] of [
			[OFFICES.berlin, "2026-10-25T14:00+01:00", "2026-10-26T14:00+01:00"],
			[OFFICES.newYork, "2026-11-01T14:00-05:00", "2026-11-02T14:00-05:00"],
			[OFFICES.berlin, "2026-03-29T14:00+02:00", "2026-03-30T14:00+02:00"],
		] as const) {
			const round = interview({ endedAt: at(ended), zone: office.zone });
			const advice = theDoBy(
				planFollowUps(facts({ company: company(office), interviews: [round] }), at(ended)),
				"thank",
			);
			expect(advice.dueAt).toBe(at(due));
		}
	});

	it("is over once the letter was sent or logged, not once it was drafted", () => {
		const now = addHours(ENDED, 3);
		expect(adviceOf(planFollowUps(facts({ letters: [letter()] }), now), "thank")).toEqual([]);
		const logged = touch({
			kind: "thank-you",
			at: addHours(ENDED, 2),
			interviewId: id("first"),
			personId: id("salma"),
		});
		expect(adviceOf(planFollowUps(facts({ touches: [logged] }), now), "thank")).toEqual([]);
		const drafted = facts({ letters: [letter({ state: "draft", sentAt: null })] });
		expect(adviceOf(planFollowUps(drafted, now), "thank")).toHaveLength(1);
	});

	it("is not over by a thank-you that they sent", () => {
		const theirs = touch({ kind: "thank-you", direction: "inbound", at: addHours(ENDED, 2), interviewId: id("first") });
		expect(adviceOf(planFollowUps(facts({ touches: [theirs] }), addHours(ENDED, 3)), "thank")).toHaveLength(1);
	});

	it("is still owed until the moment a logged thank-you is dated", () => {
		const sent = addHours(ENDED, 2);
		const dated = facts({
			touches: [touch({ kind: "thank-you", at: sent, interviewId: id("first"), personId: id("salma") })],
		});
		expect(adviceOf(planFollowUps(dated, justBefore(sent)), "thank")).toHaveLength(1);
		expect(planFollowUps(dated, justBefore(sent)).nextChangeAt).toBe(sent);
		expect(adviceOf(planFollowUps(dated, sent), "thank")).toEqual([]);
	});

	it("counts a logged thank-you that names no round, even one sent before the presumed end", () => {
		const open = interview({ startsAt: at("2026-04-05T10:00+03:00"), endedAt: null });
		const early = touch({ kind: "thank-you", at: at("2026-04-05T10:50+03:00"), personId: id("salma") });
		expect(
			adviceOf(planFollowUps(facts({ interviews: [open], touches: [early] }), addHours(ENDED, 1)), "thank"),
		).toEqual([]);
	});

	it("is owed to nobody in particular where nobody was recorded, once", () => {
		const nobody = facts({ interviews: [interview({ interviewerIds: [] })], people: [] });
		expect(theDoBy(planFollowUps(nobody, ENDED), "thank").action).toMatchObject({ owedTo: [], sentTo: [] });
		const thanked = facts({ ...nobody, letters: [letter({ personId: null })] });
		expect(adviceOf(planFollowUps(thanked, ENDED), "thank")).toEqual([]);
	});

	it("is still owed once the opportunity is closed", () => {
		const closed = facts({ opportunity: opportunity({ stage: "rejected" }) });
		expect(planFollowUps(closed, ENDED).advice.map(({ key }) => key)).toEqual(["thank:first"]);
	});

	it("never lets late come before due, whatever numbers the user set", () => {
		const odd = facts({
			settings: settings({ policy: { "thank-you-window": { dueAfterHours: 72, lateAfterHours: 1 } } }),
		});
		const { dueAt, lateAt } = theDoBy(planFollowUps(odd, ENDED), "thank");
		expect([dueAt, lateAt]).toEqual([addHours(ENDED, 72), addHours(ENDED, 72)]);
	});
});
