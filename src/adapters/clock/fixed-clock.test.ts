import { describe, expect, it } from "vitest";
import { instantFromMs } from "#core/time/instant.ts";
import { fixedClock } from "./fixed-clock.ts";

describe("fixed clock", () => {
	it("stands still until it is set or moved on", () => {
		const start = instantFromMs(Date.UTC(2026, 3, 8, 9, 40));
		const clock = fixedClock(start);
		expect([clock.now(), clock.now()]).toEqual([start, start]);
		clock.advanceHours(1.5);
		expect(clock.now()).toBe("2026-04-08T11:10:00.000Z");
		clock.set(start);
		expect(clock.now()).toBe(start);
	});
});
