import { describe, expect, it } from "vitest";
import { addHours, type Instant } from "../../time/instant.ts";
import {
	at,
	company,
	facts,
	interview,
	justAfter,
	justBefore,
	OFFICES,
	on,
	settings,
	theDoBy,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

const held = (office: (typeof OFFICES)[keyof typeof OFFICES], ended: string, more: Partial<Facts> = {}): Facts =>
	facts({ company: company(office), interviews: [interview({ endedAt: at(ended), zone: office.zone })], ...more });

const thanks = (given: Facts, now: Instant | null = null) => {
	const ended = given.interviews[0]?.endedAt;
	if (ended == null) throw new Error("No end");
	return theDoBy(planFollowUps(given, now ?? ended), "thank");
};

describe("thank-you weekend", () => {
	it("moves both marks of a Friday interview in Berlin to nine on Monday and aims at Friday evening", () => {
		const advice = thanks(held(OFFICES.berlin, "2026-04-10T11:00+02:00"));
		expect(advice.dueAt).toBe(at("2026-04-13T09:00+02:00"));
		expect(advice.lateAt).toBe(at("2026-04-13T09:00+02:00"));
		expect(advice.aim?.until).toBe(at("2026-04-10T18:00+02:00"));
		expect(advice.because).toBe("thank-you-weekend");
		expect(advice.reason).toMatchObject({ phase: "same-day", movedTo: "2026-04-13" });
	});

	it("never holds the letter", () => {
		const friday = held(OFFICES.berlin, "2026-04-10T11:00+02:00");
		for (const now of ["2026-04-10T11:00+02:00", "2026-04-11T12:00+02:00", "2026-04-12T23:59+02:00"]) {
			expect(thanks(friday, at(now)).kind).toBe("do-by");
		}
	});

	it("moves a Thursday interview in Riyadh to Sunday, because Friday and Saturday are rest there", () => {
		const advice = thanks(held(OFFICES.riyadh, "2026-04-09T17:00+03:00"));
		expect([advice.dueAt, advice.lateAt]).toEqual([at("2026-04-12T09:00+03:00"), at("2026-04-12T09:00+03:00")]);
	});

	it("leaves a Thursday interview in Dubai due on Friday, a working day since 2022", () => {
		const advice = thanks(held(OFFICES.dubai, "2026-04-09T17:00+04:00"));
		expect(advice.dueAt).toBe(at("2026-04-10T17:00+04:00"));
		expect(advice.lateAt).toBe(at("2026-04-13T09:00+04:00"));
	});

	it("moved it from Friday to Sunday in the Dubai of 2021", () => {
		const advice = thanks(held(OFFICES.dubai, "2021-12-16T17:00+04:00"));
		expect(advice.dueAt).toBe(at("2021-12-19T09:00+04:00"));
	});

	it("moves only the late mark of a Wednesday interview in Kuwait", () => {
		const advice = thanks(held(OFFICES.kuwait, "2026-04-08T11:00+03:00"));
		expect([advice.dueAt, advice.lateAt]).toEqual([at("2026-04-09T11:00+03:00"), at("2026-04-12T09:00+03:00")]);
		expect(advice.aim).toBeNull();
	});

	it("gives the plain window as the reason until that has passed, then the move", () => {
		const wednesday = held(OFFICES.kuwait, "2026-04-08T11:00+03:00");
		const due = at("2026-04-09T11:00+03:00");
		expect(thanks(wednesday, due).because).toBe("thank-you-window");
		expect(thanks(wednesday, justAfter(due))).toMatchObject({ because: "thank-you-weekend", urgency: "amber" });
	});

	it("turns red just after nine on the first working morning", () => {
		const friday = held(OFFICES.berlin, "2026-04-10T11:00+02:00");
		const nine = at("2026-04-13T09:00+02:00");
		expect(thanks(friday, nine).urgency).toBe("calm");
		expect(thanks(friday, justAfter(nine)).urgency).toBe("red");
	});

	it("aims before the weekend with exactly two work hours left, not with less", () => {
		expect(thanks(held(OFFICES.berlin, "2026-04-10T16:00+02:00")).aim?.until).toBe(at("2026-04-10T18:00+02:00"));
		const short = held(OFFICES.berlin, "2026-04-10T16:00+02:00");
		const [round] = short.interviews;
		if (round?.endedAt == null) throw new Error("No end");
		expect(thanks({ ...short, interviews: [{ ...round, endedAt: justAfter(round.endedAt) }] }).aim).toBeNull();
	});

	it("no longer aims once that moment is past", () => {
		const friday = held(OFFICES.berlin, "2026-04-10T11:00+02:00");
		const close = at("2026-04-10T18:00+02:00");
		expect(thanks(friday, close).aim?.until).toBe(close);
		expect(thanks(friday, justAfter(close)).aim).toBeNull();
		expect(planFollowUps({ ...friday, debriefs: [] }, close).nextChangeAt).toBe(justAfter(close));
	});

	it("never aims at a moment before the interview ended, even with no work hours wanted", () => {
		const none = settings({ policy: { "thank-you-weekend": { workHoursBefore: 0 } } });
		expect(thanks(held(OFFICES.berlin, "2026-04-10T20:00+02:00", { settings: none })).aim).toBeNull();
		expect(thanks(held(OFFICES.berlin, "2026-04-11T12:00+02:00", { settings: none })).aim).toBeNull();
	});

	it("treats holidays and quiet dates as rest", () => {
		const easter = [on("2026-04-03"), on("2026-04-06")];
		const advice = thanks(held(OFFICES.berlin, "2026-04-02T11:00+02:00", { holidays: easter }));
		expect([advice.dueAt, advice.lateAt]).toEqual([at("2026-04-07T09:00+02:00"), at("2026-04-07T09:00+02:00")]);
		expect(advice.aim?.until).toBe(at("2026-04-02T18:00+02:00"));
		const quiet = company({ ...OFFICES.berlin, quietDates: [on("2026-04-03")] });
		const own = thanks({ ...held(OFFICES.berlin, "2026-04-02T11:00+02:00"), company: quiet });
		expect(own.dueAt).toBe(at("2026-04-06T09:00+02:00"));
	});

	it("finds nine o'clock after a weekend in which clocks changed", () => {
		const berlin = thanks(held(OFFICES.berlin, "2026-03-27T17:30+01:00"));
		expect(berlin.dueAt).toBe(at("2026-03-30T09:00+02:00"));
		const newYork = thanks(held(OFFICES.newYork, "2026-10-30T17:30-04:00"));
		expect(newYork.dueAt).toBe(at("2026-11-02T09:00-05:00"));
		const cairo = thanks(held(OFFICES.cairo, "2026-04-23T17:30+02:00"));
		expect(cairo.dueAt).toBe(at("2026-04-26T09:00+03:00"));
	});

	it("asks which day it is at the office, not in UTC", () => {
		// 24 hours later it is Friday 20:00 in Honolulu and Saturday in UTC.
		const honolulu = thanks(held(OFFICES.honolulu, "2026-04-09T20:00-10:00"));
		expect(honolulu.dueAt).toBe(at("2026-04-10T20:00-10:00"));
		// 24 hours later it is Saturday 00:30 in Tokyo and still Friday in UTC.
		const tokyo = thanks(held(OFFICES.tokyo, "2026-04-10T00:30+09:00"));
		expect(tokyo.dueAt).toBe(at("2026-04-13T09:00+09:00"));
	});

	it("moves a mark that falls on the first millisecond of the weekend, not on the last before it", () => {
		const midnight = at("2026-04-11T00:00+02:00");
		const first = held(OFFICES.berlin, "2026-04-10T00:00+02:00");
		expect(thanks(first).dueAt).toBe(at("2026-04-13T09:00+02:00"));
		const round = interview({ endedAt: justBefore(addHours(midnight, -24)), zone: OFFICES.berlin.zone });
		expect(thanks({ ...first, interviews: [round] }).dueAt).toBe(justBefore(midnight));
	});
});
