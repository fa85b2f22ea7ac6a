import { describe, expect, it } from "vitest";
import { at, heard, justBefore, opportunity, promise, theDoBy, theHold, touch, waiting } from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

const asked = touch({ at: at("2026-04-13T09:30+03:00") });
const once = (more: Partial<Facts> = {}): Facts => waiting({ promises: [promise()], touches: [asked], ...more });
const monday = at("2026-04-20T00:00+03:00");

describe("second check", () => {
	it("is held for five business days after the first", () => {
		const hold = theHold(planFollowUps(once(), justBefore(monday)), "status-check");
		expect(hold).toMatchObject({ until: monday, because: "second-check" });
		expect(hold.reason).toEqual({
			rule: "second-check",
			lastCheckOn: "2026-04-13",
			waitBusinessDays: 5,
			mayAskOn: "2026-04-20",
		});
	});

	it("is allowed from the first moment of that day", () => {
		expect(theDoBy(planFollowUps(once(), monday), "status-check").action).toMatchObject({ nth: 2 });
	});

	it("waits ten where patience is normal", () => {
		const ministry = once({ opportunity: opportunity({ sector: "government" }) });
		expect(theHold(planFollowUps(ministry, monday), "status-check").until).toBe(at("2026-04-27T00:00+03:00"));
	});

	it("keeps the floor it outlasts as the explanation", () => {
		const [floor, ...others] = theHold(planFollowUps(once(), asked.at), "status-check").overruled.filter(
			({ because }) => because === "contact-floor",
		);
		expect(others).toEqual([]);
		expect(floor).toMatchObject({ kind: "hold", at: at("2026-04-16T00:00+03:00") });
	});

	it("is a first one again once they spoke", () => {
		const said = at("2026-04-15T09:00+03:00");
		const hold = theHold(planFollowUps(once({ touches: [asked, heard(said)] }), said), "status-check");
		expect(hold.action).toMatchObject({ nth: 1 });
		expect(hold.until).toBe(at("2026-04-22T00:00+03:00"));
		expect(planFollowUps(once({ touches: [asked, heard(said)] }), said).checksUsed).toBe(0);
	});

	it("does not start from a check that is dated later", () => {
		const plan = planFollowUps(once(), justBefore(asked.at));
		expect(theDoBy(plan, "status-check").action).toMatchObject({ nth: 1 });
		expect(plan.nextChangeAt).toBe(asked.at);
	});
});
