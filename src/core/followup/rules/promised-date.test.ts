import { describe, expect, it } from "vitest";
import {
	adviceOf,
	at,
	company,
	ENDED,
	heard,
	id,
	interview,
	justBefore,
	OFFICES,
	on,
	opportunity,
	promise,
	settings,
	theDoBy,
	theHold,
	touch,
	waiting,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

const promised = (more: Partial<Facts> = {}): Facts => waiting({ promises: [promise()], ...more });
const monday = at("2026-04-13T00:00+03:00");

describe("promised date", () => {
	it("holds a status check until the second business day after it begins at the office in Kuwait", () => {
		const hold = theHold(planFollowUps(promised(), justBefore(monday)), "status-check");
		expect(hold.until).toBe(monday);
		expect(hold.reason).toEqual({
			rule: "promised-date",
			promiseId: "thursday",
			byOn: "2026-04-09",
			countedDays: ["2026-04-12", "2026-04-13"],
			mayAskOn: "2026-04-13",
		});
	});

	it("lets the check through at the first moment of that day", () => {
		const advice = theDoBy(planFollowUps(promised(), monday), "status-check");
		expect([advice.from, advice.dueAt, advice.lateAt, advice.urgency]).toEqual([monday, null, null, "calm"]);
		expect(advice.action).toMatchObject({ nth: 1, interviewId: "first", to: "salma" });
	});

	it.each([
		["riyadh", "2026-04-13T00:00+03:00"],
		["dubai", "2026-04-13T00:00+04:00"],
		["berlin", "2026-04-13T00:00+02:00"],
		["newYork", "2026-04-13T00:00-04:00"],
		["honolulu", "2026-04-13T00:00-10:00"],
		["tokyo", "2026-04-13T00:00+09:00"],
	] as const)("begins the day in the zone of the office in %s", (name, expected) => {
		const office = OFFICES[name];
		const given = promised({ company: company(office), interviews: [interview({ zone: office.zone })] });
		expect(theHold(planFollowUps(given, ENDED), "status-check").until).toBe(at(expected));
	});

	it("skips Friday and Saturday in Riyadh, Saturday and Sunday in Dubai", () => {
		const wednesday = [promise({ byOn: on("2026-04-08") })];
		const until = (office: (typeof OFFICES)[keyof typeof OFFICES]) =>
			theHold(planFollowUps(promised({ company: company(office), promises: wednesday }), ENDED), "status-check").until;
		expect(until(OFFICES.riyadh)).toBe(at("2026-04-12T00:00+03:00"));
		expect(until(OFFICES.dubai)).toBe(at("2026-04-10T00:00+04:00"));
	});

	it("begins at one o'clock on the day Cairo skips midnight", () => {
		const office = company({ ...OFFICES.cairo, restDays: [] });
		const given = promised({ company: office, promises: [promise({ byOn: on("2026-04-22") })] });
		const { until } = theHold(planFollowUps(given, ENDED), "status-check");
		expect(until).toBe(at("2026-04-24T01:00+03:00"));
		expect(until).toBe(at("2026-04-24T00:00+02:00"));
	});

	it("counts over a change of clocks in Berlin and New York", () => {
		const until = (office: (typeof OFFICES)[keyof typeof OFFICES], byOn: string) =>
			theHold(
				planFollowUps(promised({ company: company(office), promises: [promise({ byOn: on(byOn) })] }), ENDED),
				"status-check",
			).until;
		expect(until(OFFICES.berlin, "2026-10-23")).toBe(at("2026-10-27T00:00+01:00"));
		expect(until(OFFICES.newYork, "2026-10-30")).toBe(at("2026-11-03T00:00-05:00"));
	});

	it("skips holidays and quiet dates", () => {
		const holidays = [on("2026-04-12"), on("2026-04-13")];
		expect(theHold(planFollowUps(promised({ holidays }), ENDED), "status-check").until).toBe(
			at("2026-04-15T00:00+03:00"),
		);
		const quiet = settings({ quietDates: [on("2026-04-12")] });
		expect(theHold(planFollowUps(promised({ settings: quiet }), ENDED), "status-check").until).toBe(
			at("2026-04-14T00:00+03:00"),
		);
	});

	it("counts from a promised date on a rest day as from any other", () => {
		const friday = promised({ promises: [promise({ byOn: on("2026-04-10") })] });
		expect(theHold(planFollowUps(friday, ENDED), "status-check").until).toBe(monday);
	});

	it("counts from the new date once they moved it", () => {
		const moved = promise({
			byOn: on("2026-04-16"),
			movedFrom: [{ byOn: on("2026-04-09"), words: "", at: at("2026-04-09T12:00+03:00") }],
		});
		const hold = theHold(planFollowUps(promised({ promises: [moved] }), at("2026-04-14T12:00+03:00")), "status-check");
		expect(hold.until).toBe(at("2026-04-20T00:00+03:00"));
	});

	it("is the newest of several that stand, whatever their order", () => {
		const newer = promise({ id: id("later"), byOn: on("2026-04-16"), notedAt: at("2026-04-07T12:00+03:00") });
		for (const promises of [
			[promise(), newer],
			[newer, promise()],
		]) {
			expect(
				theHold(planFollowUps(promised({ promises }), at("2026-04-08T12:00+03:00")), "status-check").reason,
			).toMatchObject({
				promiseId: "later",
			});
		}
	});

	it("is the one with a date where a newer one names none", () => {
		const vague = promise({ id: id("vague"), byOn: null, notedAt: at("2026-04-06T12:00+03:00") });
		const hold = theHold(
			planFollowUps(promised({ promises: [promise(), vague] }), at("2026-04-07T12:00+03:00")),
			"status-check",
		);
		expect(hold.because).toBe("promised-date");
	});

	it("governs nothing once it was kept or withdrawn", () => {
		for (const state of ["kept", "withdrawn"] as const) {
			const hold = theHold(planFollowUps(promised({ promises: [promise({ state })] }), ENDED), "status-check");
			expect(hold.because).toBe("no-date-promised");
		}
	});

	it("governs nothing where it belongs to an earlier round", () => {
		const second = interview({ id: id("second"), round: 2, endedAt: at("2026-04-07T11:00+03:00") });
		const given = promised({ interviews: [interview(), second] });
		expect(theHold(planFollowUps(given, at("2026-04-07T12:00+03:00")), "status-check").because).toBe(
			"no-date-promised",
		);
		const loose = { ...given, promises: [promise({ interviewId: null })] };
		expect(theHold(planFollowUps(loose, at("2026-04-07T12:00+03:00")), "status-check").because).toBe(
			"no-date-promised",
		);
	});

	it("governs where it names no round and was noted after the last one", () => {
		const loose = promised({ promises: [promise({ interviewId: null })] });
		expect(theHold(planFollowUps(loose, ENDED), "status-check").because).toBe("promised-date");
	});

	it("still stands after a word from them before the date", () => {
		const given = promised({ touches: [heard(at("2026-04-07T12:00+03:00"))] });
		expect(theHold(planFollowUps(given, at("2026-04-08T12:00+03:00")), "status-check").until).toBe(monday);
	});

	it("still stands after a word from them on the promised day itself, up to its last millisecond", () => {
		const friday = at("2026-04-10T00:00+03:00");
		const said = (moment: typeof friday) =>
			theHold(planFollowUps(promised({ touches: [heard(moment)] }), at("2026-04-11T12:00+03:00")), "status-check");
		expect(said(justBefore(friday)).because).toBe("promised-date");
		expect(said(friday).because).toBe("no-date-promised");
	});

	it("is spent once they spoke after the date, so that a message is not answered with a question", () => {
		const sunday = at("2026-04-12T12:00+03:00");
		const hold = theHold(
			planFollowUps(promised({ touches: [heard(sunday)] }), at("2026-04-13T12:00+03:00")),
			"status-check",
		);
		expect(hold.because).toBe("no-date-promised");
		expect(hold.until).toBe(at("2026-04-19T00:00+03:00"));
	});

	it("stands again once they named a new date after the old one", () => {
		const newer = promise({ id: id("later"), byOn: on("2026-04-16"), notedAt: at("2026-04-12T12:05+03:00") });
		const given = promised({ promises: [promise(), newer], touches: [heard(at("2026-04-12T12:00+03:00"))] });
		expect(theHold(planFollowUps(given, at("2026-04-13T12:00+03:00")), "status-check").until).toBe(
			at("2026-04-20T00:00+03:00"),
		);
	});

	it("still holds the second check where the first was asked too early", () => {
		const early = [touch({ at: at("2026-04-06T10:00+03:00") })];
		const late = [promise({ byOn: on("2026-04-16") })];
		const hold = theHold(
			planFollowUps(promised({ promises: late, touches: early }), at("2026-04-14T12:00+03:00")),
			"status-check",
		);
		expect(hold.action).toMatchObject({ nth: 2 });
		expect(hold).toMatchObject({ because: "promised-date", until: at("2026-04-20T00:00+03:00") });
	});

	it("lets the check through on the promised day itself where the user waits no day", () => {
		const own = opportunity({ ruleOverrides: { "promised-date": { waitBusinessDays: 0 } } });
		const hold = theHold(planFollowUps(promised({ opportunity: own }), ENDED), "status-check");
		expect(hold.until).toBe(at("2026-04-09T00:00+03:00"));
		expect(hold.reason).toMatchObject({ countedDays: [], mayAskOn: "2026-04-09" });
	});

	it("asks for no date where one was named", () => {
		expect(planFollowUps(promised(), ENDED).missing).toEqual([]);
		expect(planFollowUps(waiting(), ENDED).missing).toEqual([{ kind: "promise", interviewId: "first" }]);
	});

	it("plans no check once the opportunity is closed", () => {
		const closed = promised({ opportunity: opportunity({ stage: "withdrawn" }) });
		expect(adviceOf(planFollowUps(closed, monday), "status-check")).toEqual([]);
	});
});
