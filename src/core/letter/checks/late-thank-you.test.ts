import { describe, expect, it } from "vitest";
import type { Instant } from "../../time/instant.ts";
import type { CountryCode } from "../../time/work-week.ts";
import { findings, passed } from "./check.testing.ts";

/** The interview ended on 8 April at 09:40 UTC. */
const at = (now: string, more = {}) => ({ context: { now: now as Instant, ...more } });

describe("a late thank-you", () => {
	it("is late from the first millisecond after 48 hours", () => {
		expect(findings("late-thank-you", at("2026-04-10T09:40:00.000Z"))).toEqual([]);
		expect(passed("late-thank-you", at("2026-04-10T09:40:00.000Z"))).toEqual({ hours: 48 });
		expect(findings("late-thank-you", at("2026-04-10T09:40:00.001Z"))[0]?.data).toEqual({ days: 2 });
	});

	it("is nothing to look at in another kind of letter, or where few send one", () => {
		const now = "2026-04-20T09:40:00.000Z";
		expect(findings("late-thank-you", { ...at(now), letter: { kind: "status-check" } })).toEqual([]);
		const office = { country: "DE" as CountryCode, sector: "private" as const };
		expect(findings("late-thank-you", at(now, { office }))).toEqual([]);
	});
});
