import { describe, expect, it } from "vitest";
import { addHours } from "../../time/instant.ts";
import type { TouchKind } from "../../touch/touch.ts";
import {
	at,
	company,
	ENDED,
	heard,
	id,
	justBefore,
	OFFICES,
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

/** Asking is allowed from Monday 13 April on, but for what the ledger says. */
const open = (more: Partial<Facts> = {}): Facts => waiting({ promises: [promise()], ...more });
const elsewhere = (moment: string, kind: TouchKind = "status-check") =>
	touch({ at: at(moment), kind, opportunityId: id("other opening") });

describe("contact floor", () => {
	it("holds a check for three business days after a message about another opening", () => {
		const thursday = at("2026-04-16T00:00+03:00");
		const given = open({ touches: [elsewhere("2026-04-13T09:00+03:00")] });
		const hold = theHold(planFollowUps(given, justBefore(thursday)), "status-check");
		expect(hold).toMatchObject({ until: thursday, because: "contact-floor" });
		expect(hold.reason).toEqual({
			rule: "contact-floor",
			lastContactOn: "2026-04-13",
			businessDays: 3,
			mayContactOn: "2026-04-16",
		});
		expect(theDoBy(planFollowUps(given, thursday), "status-check").from).toBe(thursday);
	});

	it("skips the weekend of the opening's own office", () => {
		const berlin = opportunity(OFFICES.berlin);
		const given = open({ opportunity: berlin, touches: [elsewhere("2026-04-16T09:00+02:00")] });
		expect(theHold(planFollowUps(given, at("2026-04-16T12:00+02:00")), "status-check").until).toBe(
			at("2026-04-21T00:00+02:00"),
		);
		const kuwait = open({ touches: [elsewhere("2026-04-15T09:00+03:00")] });
		expect(theHold(planFollowUps(kuwait, at("2026-04-15T12:00+03:00")), "status-check").until).toBe(
			at("2026-04-20T00:00+03:00"),
		);
	});

	it("counts from the last of the thank-yous of one interview, as one contact", () => {
		const letters = [
			elsewhere("2026-04-12T09:00+03:00", "thank-you"),
			elsewhere("2026-04-13T09:00+03:00", "thank-you"),
		];
		const hold = theHold(planFollowUps(open({ touches: letters }), at("2026-04-14T09:00+03:00")), "status-check");
		expect(hold.reason).toMatchObject({ rule: "contact-floor", lastContactOn: "2026-04-13" });
	});

	it("never holds a thank-you", () => {
		const given = open({ letters: [], touches: [elsewhere("2026-04-05T11:30+03:00")] });
		expect(theAdvice(planFollowUps(given, at("2026-04-05T12:00+03:00")), "thank").kind).toBe("do-by");
	});

	it.each(["reply", "correction", "acceptance", "withdrawal", "deadline-request"] as const)(
		"does not count our %s",
		(kind) => {
			const given = open({ touches: [elsewhere("2026-04-13T09:00+03:00", kind)] });
			expect(theAdvice(planFollowUps(given, at("2026-04-13T10:00+03:00")), "status-check").kind).toBe("do-by");
		},
	);

	it.each([
		"status-check",
		"closing-note",
		"news",
		"feedback-request",
		"other",
		"thank-you",
		"competing-offer",
	] as const)("counts our %s", (kind) => {
		const given = open({ touches: [elsewhere("2026-04-13T09:00+03:00", kind)] });
		expect(theHold(planFollowUps(given, at("2026-04-13T10:00+03:00")), "status-check").because).toBe("contact-floor");
	});

	it("is lifted by any word from the company, about whichever opening", () => {
		const said = heard(at("2026-04-13T11:00+03:00"), { opportunityId: id("other opening") });
		const given = open({ touches: [elsewhere("2026-04-13T09:00+03:00"), said] });
		expect(theAdvice(planFollowUps(given, justBefore(said.at)), "status-check").kind).toBe("hold");
		expect(theAdvice(planFollowUps(given, said.at), "status-check").kind).toBe("do-by");
	});

	it("counts our message again after their word", () => {
		const said = heard(at("2026-04-12T11:00+03:00"), { opportunityId: id("other opening") });
		const given = open({ touches: [said, elsewhere("2026-04-13T09:00+03:00")] });
		expect(theAdvice(planFollowUps(given, at("2026-04-13T10:00+03:00")), "status-check").kind).toBe("hold");
	});

	it("does not count a message dated later until it is sent", () => {
		const later = elsewhere("2026-04-14T09:00+03:00");
		const given = open({ touches: [later] });
		const plan = planFollowUps(given, at("2026-04-13T10:00+03:00"));
		expect(theAdvice(plan, "status-check").kind).toBe("do-by");
		expect(theAdvice(planFollowUps(given, later.at), "status-check").kind).toBe("hold");
	});

	it("stands behind a longer hold as its explanation", () => {
		const given = open({ touches: [elsewhere("2026-04-06T09:00+03:00")] });
		const hold = theHold(planFollowUps(given, at("2026-04-07T09:00+03:00")), "status-check");
		expect(hold.because).toBe("promised-date");
		expect(hold.overruled).toContainEqual(
			expect.objectContaining({ because: "contact-floor", at: at("2026-04-09T00:00+03:00") }),
		);
	});

	it("says nothing once its time has passed", () => {
		const given = open({ touches: [elsewhere("2026-04-06T09:00+03:00")] });
		const hold = theHold(planFollowUps(given, at("2026-04-10T09:00+03:00")), "status-check");
		expect(hold.overruled).toEqual([]);
	});

	it("holds the closing note too", () => {
		const checks = [touch({ at: at("2026-04-13T09:30+03:00") }), touch({ at: at("2026-04-20T09:30+03:00") })];
		const given = open({ touches: [...checks, elsewhere("2026-05-03T09:00+03:00")] });
		const hold = theHold(planFollowUps(given, at("2026-05-04T09:00+03:00")), "closing-note");
		expect(hold).toMatchObject({ because: "contact-floor", until: at("2026-05-06T00:00+03:00") });
	});

	it("ends some day at an office that never works", () => {
		const never = company({ restDays: [1, 2, 3, 4, 5, 6, 7] });
		const given = waiting({ company: never, touches: [touch({ at: addHours(ENDED, 1), kind: "thank-you" })] });
		const { until } = theHold(planFollowUps(given, addHours(ENDED, 2)), "status-check");
		expect(theAdvice(planFollowUps(given, until), "status-check").kind).toBe("do-by");
	});
});
