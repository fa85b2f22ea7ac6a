import { describe, expect, it } from "vitest";
import { addHours, type Instant } from "../time/instant.ts";
import { acceptedElsewhere } from "./accepted-elsewhere.ts";
import { officeOfFacts } from "./context.ts";
import {
	adviceOf,
	at,
	id,
	justAfter,
	justBefore,
	offerElsewhere,
	on,
	opportunity,
	theDoBy,
	waiting,
} from "./facts.testing.ts";
import type { Facts } from "./facts.ts";
import { planFollowUps } from "./plan.ts";

const YES = at("2026-04-08T10:00Z");
const yes = offerElsewhere({ state: "accepted", madeAt: at("2026-04-07T10:00Z"), decidedAt: YES });

const ends = (more: Partial<Facts>, now = YES): boolean => {
	const given = waiting({ offersElsewhere: [yes], ...more });
	return acceptedElsewhere(given, officeOfFacts(given), now) !== null;
};
const begun = (begin: ReturnType<typeof at>) =>
	opportunity({ stage: "applied", stageHistory: [{ stage: "applied", at: begin }] });

describe("a yes elsewhere", () => {
	it("ends what was begun before it, and nothing before it was said", () => {
		expect(ends({})).toBe(true);
		expect(ends({}, justBefore(YES))).toBe(false);
	});

	it("does not end what was noted, applied for or taken up again after it", () => {
		expect(ends({ interviews: [], opportunity: begun(YES) })).toBe(true);
		expect(ends({ interviews: [], opportunity: begun(justAfter(YES)) })).toBe(false);
		expect(ends({ interviews: [], opportunity: { ...begun(justAfter(YES)), appliedOn: on("2026-04-01") } })).toBe(true);
		const reopened = (again: Instant) =>
			opportunity({
				stage: "interviewing",
				stageHistory: [
					{ stage: "interviewing", at: at("2026-04-01T10:00Z") },
					{ stage: "withdrawn", at: justAfter(YES) },
					{ stage: "interviewing", at: again },
				],
			});
		const nextDay = addHours(justAfter(YES), 24);
		expect(ends({ opportunity: reopened(nextDay) }, justBefore(nextDay))).toBe(true);
		expect(ends({ opportunity: reopened(nextDay) }, nextDay)).toBe(false);
		// Put right within the day it was only a slip.
		expect(ends({ opportunity: reopened(justBefore(nextDay)) }, nextDay)).toBe(true);
	});

	it("at the same company is told to this team as well, and nothing is asked any more", () => {
		const own = { ...yes, companyId: id<"company">("marsa") };
		const plan = planFollowUps(waiting({ offersElsewhere: [own] }), YES);
		expect(theDoBy(plan, "withdraw").key).toBe("withdraw:their offer");
		expect(adviceOf(plan, "status-check")).toEqual([]);
	});
});
