import { describe, expect, it } from "vitest";
import {
	at,
	company,
	interview,
	justAfter,
	OFFICES,
	on,
	promise,
	settings,
	theDoBy,
	theHold,
	waiting,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

/** A promise for that day, at that office: the question opens two working days later. */
const promisedFor = (
	byOn: string,
	office: (typeof OFFICES)[keyof typeof OFFICES] = OFFICES.kuwait,
	more: Partial<Facts> = {},
) => waiting({ promises: [promise({ byOn: on(byOn) })], company: company(office), ...more });
const window = (from: string, until: string) => ({ from: at(from), until: at(until) });

describe("send window", () => {
	it("names, while a question is held, the first mid-week morning after the hold", () => {
		const hold = theHold(planFollowUps(promisedFor("2026-04-09"), at("2026-04-08T12:00+03:00")), "status-check");
		expect(hold.until).toBe(at("2026-04-13T00:00+03:00"));
		expect(hold.aim).toEqual(window("2026-04-13T09:00+03:00", "2026-04-13T11:00+03:00"));
	});

	it("leaves out the first and the last workday of the office's week", () => {
		const berlin = promisedFor("2026-04-09", OFFICES.berlin);
		const hold = theHold(planFollowUps(berlin, at("2026-04-08T12:00+02:00")), "status-check");
		expect(hold.until).toBe(at("2026-04-13T00:00+02:00"));
		expect(hold.aim?.from).toBe(at("2026-04-14T09:00+02:00"));
	});

	it("is the morning that is going on until its last moment, then the next one", () => {
		const open = promisedFor("2026-04-09", OFFICES.berlin);
		const aimAt = (now: ReturnType<typeof at>) => theDoBy(planFollowUps(open, now), "status-check").aim?.from;
		const end = at("2026-04-16T11:00+02:00");
		expect(aimAt(end)).toBe(at("2026-04-16T09:00+02:00"));
		expect(aimAt(justAfter(end))).toBe(at("2026-04-21T09:00+02:00"));
	});

	it("is announced as a change when it passes", () => {
		const plan = planFollowUps(promisedFor("2026-04-09", OFFICES.berlin), at("2026-04-16T10:00+02:00"));
		expect(plan.nextChangeAt).toBe(justAfter(at("2026-04-16T11:00+02:00")));
	});

	it("is on the office's clock on either side of UTC, and on the new time when clocks change", () => {
		const honolulu = promisedFor("2026-04-09", OFFICES.honolulu);
		expect(theHold(planFollowUps(honolulu, at("2026-04-08T12:00Z")), "status-check").aim?.from).toBe(
			at("2026-04-14T09:00-10:00"),
		);
		// Clocks went forward on Sunday 8 March in New York.
		const newYork = promisedFor("2026-03-09", OFFICES.newYork, {
			promises: [promise({ byOn: on("2026-03-09"), notedAt: at("2026-03-05T11:00-05:00") })],
			interviews: [interview({ endedAt: at("2026-03-05T11:00-05:00"), zone: OFFICES.newYork.zone })],
		});
		expect(theHold(planFollowUps(newYork, at("2026-03-06T12:00Z")), "status-check").aim?.from).toBe(
			at("2026-03-11T09:00-04:00"),
		);
	});

	it("passes over holidays and quiet dates", () => {
		const quiet = promisedFor("2026-04-09", OFFICES.kuwait, {
			settings: settings({ quietDates: [on("2026-04-14"), on("2026-04-15")] }),
		});
		const aim = theDoBy(planFollowUps(quiet, at("2026-04-13T12:00+03:00")), "status-check").aim;
		expect(aim?.from).toBe(at("2026-04-20T09:00+03:00"));
	});

	it("keeps to the hours the user set", () => {
		const policy = { "send-window": { fromHour: 14, untilHour: 16 } };
		const given = promisedFor("2026-04-09", OFFICES.kuwait, { settings: settings({ policy }) });
		expect(theHold(planFollowUps(given, at("2026-04-08T12:00+03:00")), "status-check").aim).toEqual(
			window("2026-04-13T14:00+03:00", "2026-04-13T16:00+03:00"),
		);
	});

	it("has nothing to say about thanks", () => {
		const thanks = theDoBy(
			planFollowUps({ ...promisedFor("2026-04-09"), letters: [] }, at("2026-04-05T12:00+03:00")),
			"thank",
		);
		expect(thanks.aim).toBeNull();
	});
});
