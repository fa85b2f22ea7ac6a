import { describe, expect, it } from "vitest";
import {
	adviceOf,
	at,
	company,
	heard,
	OFFICES,
	on,
	person,
	promise,
	settings,
	touch,
	waiting,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

const now = at("2026-04-08T12:00+03:00");
const withPhone = person({ phone: "+965 1" });
const waysOf = (more: Partial<Facts> = {}, moment = now) => {
	const given = waiting({ promises: [promise()], people: [withPhone], ...more });
	const [check] = adviceOf(planFollowUps(given, moment), "status-check");
	const reason = check?.notes.find(({ rule }) => rule === "channel");
	if (reason?.rule !== "channel") throw new Error("No way is named");
	return reason;
};

describe("channel", () => {
	it("allows one call, from the first working day after the promise that does not begin their week", () => {
		// Thursday 9 April is promised, Friday and Saturday are rest, Sunday begins the week.
		expect(waysOf()).toMatchObject({ phone: "once", callFromOn: "2026-04-13", firstWorkday: 7 });
	});

	it("keeps Mondays free where the week begins then, on either side of UTC", () => {
		for (const office of [OFFICES.newYork, OFFICES.berlin, OFFICES.tokyo]) {
			const ways = waysOf({ company: company(office), promises: [promise({ byOn: on("2026-04-10") })] });
			expect(ways).toMatchObject({ callFromOn: "2026-04-14", firstWorkday: 1 });
		}
	});

	it("ends after one call since the last interview; thanks and answers by phone do not count", () => {
		const call = touch({ at: at("2026-04-07T10:00+03:00"), channel: "phone", kind: "other" });
		expect(waysOf({ touches: [call] }).phone).toBe("used");
		const thanks = touch({ at: at("2026-04-05T12:00+03:00"), channel: "phone", kind: "thank-you" });
		const reply = touch({ at: at("2026-04-06T12:00+03:00"), channel: "phone", kind: "reply" });
		const before = touch({ at: at("2026-04-01T12:00+03:00"), channel: "phone", kind: "other" });
		expect(waysOf({ touches: [thanks, reply, before] }).phone).toBe("once");
	});

	it("is off where they asked not to be called, and silent where there is no number", () => {
		expect(waysOf({ people: [person({ phone: "+965 1", doNotCall: true })] }).phone).toBe("asked-not-to");
		expect(waysOf({ people: [person()] }).phone).toBe("no-number");
	});

	it("allows text and social media only where they used them first", () => {
		expect(waysOf()).toMatchObject({ mayText: false, maySocial: false });
		const mine = touch({ at: at("2026-04-06T10:00+03:00"), channel: "text", kind: "reply" });
		expect(waysOf({ touches: [mine] }).mayText).toBe(false);
		const theirs = heard(at("2026-04-06T10:00+03:00"), { channel: "text" });
		expect(waysOf({ touches: [theirs] })).toMatchObject({ mayText: true, maySocial: false });
	});

	it("asks the recruiter where an agency is in between", () => {
		const agency = company({ id: "agency" as never, isAgency: true });
		const ines = person({ id: "ines" as never, companyId: "agency" as never, roles: ["recruiter"], doNotCall: true });
		const given = { agency, people: [withPhone, ines] };
		expect(waysOf(given).phone).toBe("asked-not-to");
	});

	it("counts with the number the user set", () => {
		const none = settings({ policy: { channel: { phoneCalls: 0 } } });
		expect(waysOf({ settings: none }).phone).toBe("used");
	});
});
