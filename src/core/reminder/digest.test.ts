import { describe, expect, it } from "vitest";
import { at, OFFICES, on } from "../followup/facts.testing.ts";
import { wallTime } from "../time/wall-time.ts";
import { digestOn, digestsAround, isQuietAt } from "./digest.ts";

const clock = (
	zone = OFFICES.berlin.zone,
	digest = wallTime(8, 30),
	from = wallTime(21, 0),
	until = wallTime(8, 0),
) => ({
	zone,
	reminders: { digestAt: digest, quietFrom: from, quietUntil: until },
});

describe("the digest", () => {
	it("comes at its time on the user's own clock, on either side of UTC", () => {
		expect(digestOn(on("2026-04-08"), clock())).toBe(at("2026-04-08T08:30+02:00"));
		expect(digestOn(on("2026-04-08"), clock(OFFICES.honolulu.zone))).toBe(at("2026-04-08T08:30-10:00"));
	});

	it("waits for the quiet hours to end, on the same morning or the next", () => {
		expect(digestOn(on("2026-04-08"), clock(OFFICES.berlin.zone, wallTime(7, 0)))).toBe(at("2026-04-08T08:00+02:00"));
		expect(digestOn(on("2026-04-08"), clock(OFFICES.berlin.zone, wallTime(22, 0)))).toBe(at("2026-04-09T08:00+02:00"));
	});

	it("keeps its time of day when clocks change", () => {
		expect(digestOn(on("2026-03-28"), clock())).toBe(at("2026-03-28T08:30+01:00"));
		expect(digestOn(on("2026-03-29"), clock())).toBe(at("2026-03-29T08:30+02:00"));
	});

	it("is the one that came last until the next one comes, to the millisecond", () => {
		const around = digestsAround(at("2026-04-08T08:29:59.999+02:00"), clock());
		expect(around).toEqual({ last: at("2026-04-07T08:30+02:00"), next: at("2026-04-08T08:30+02:00") });
		expect(digestsAround(at("2026-04-08T08:30+02:00"), clock()).last).toBe(at("2026-04-08T08:30+02:00"));
	});
});

describe("quiet hours", () => {
	it("go over midnight, begin at their first minute and end before their last", () => {
		const quiet = (moment: string) => isQuietAt(at(moment), clock());
		expect([quiet("2026-04-08T20:59:59.999+02:00"), quiet("2026-04-08T21:00+02:00")]).toEqual([false, true]);
		expect([quiet("2026-04-09T07:59:59.999+02:00"), quiet("2026-04-09T08:00+02:00")]).toEqual([true, false]);
	});

	it("are never, where they begin as they end", () => {
		const never = clock(OFFICES.berlin.zone, wallTime(8, 30), wallTime(8, 0), wallTime(8, 0));
		expect(isQuietAt(at("2026-04-08T08:00+02:00"), never)).toBe(false);
	});
});
