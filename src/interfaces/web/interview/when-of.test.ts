import { describe, expect, it } from "vitest";
import type { Instant } from "#core/time/instant.ts";
import { hasEnded } from "./has-ended.ts";
import { whenOf } from "./when-of.ts";

const start = "2020-04-08T08:00:00.000Z" as Instant;
const end = "2020-04-08T08:50:00.000Z" as Instant;
const zone = "Europe/Berlin";

describe("when an interview was", () => {
	it("is a stretch where both ends are known, on the office's clocks", () => {
		const times = { startsAt: start, endedAt: end, endIsApproximate: false };
		expect(whenOf(times, zone)).toBe("8 Apr 2020, 10:00 to 10:50");
		expect(whenOf({ ...times, endIsApproximate: true }, zone)).toBe("8 Apr 2020, 10:00 to about 10:50");
	});

	it("is the one time that is known", () => {
		expect(whenOf({ startsAt: start, endedAt: null, endIsApproximate: false }, zone)).toBe("8 Apr 2020, 10:00");
		expect(whenOf({ startsAt: null, endedAt: end, endIsApproximate: false }, zone)).toBe("8 Apr 2020, ended 10:50");
		expect(whenOf({ startsAt: null, endedAt: end, endIsApproximate: true }, zone)).toBe(
			"8 Apr 2020, ended about 10:50",
		);
		expect(whenOf({ startsAt: null, endedAt: null, endIsApproximate: false }, zone)).toBeNull();
	});
});

describe("an interview", () => {
	const planned = { startsAt: start, endedAt: null } as never;

	it("is over at its end, not before", () => {
		expect(hasEnded({ startsAt: start, endedAt: end } as never, "2020-04-08T08:49:59.999Z")).toBe(false);
		expect(hasEnded({ startsAt: start, endedAt: end } as never, end)).toBe(true);
	});

	it("is taken to last an hour where only the start is known", () => {
		expect(hasEnded(planned, "2020-04-08T08:59:59.999Z")).toBe(false);
		expect(hasEnded(planned, "2020-04-08T09:00:00.000Z")).toBe(true);
	});
});
