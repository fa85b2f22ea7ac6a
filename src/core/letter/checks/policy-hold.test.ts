import { describe, expect, it } from "vitest";
import type { Instant } from "../../time/instant.ts";
import { findings, passed } from "./check.testing.ts";

describe("what the plan says", () => {
	it("is shown when it says to wait", () => {
		const until = "2026-04-13T22:00:00.000Z" as Instant;
		const [finding] = findings("policy-hold", {
			context: { adviceHold: { kind: "hold", until } },
		});
		expect(finding).toMatchObject({ level: "must-look", data: { kind: "hold", until } });
	});

	it("is nothing when it does not object", () => {
		expect(passed("policy-hold", {})).toBeNull();
	});

	it("is a new finding when the day moves, so an old consent does not cover it", () => {
		const keyAt = (until: string) =>
			findings("policy-hold", {
				context: { adviceHold: { kind: "hold", until: until as Instant } },
			})[0]?.key;
		expect(keyAt("2026-04-13T22:00:00.000Z")).not.toBe(keyAt("2026-04-14T22:00:00.000Z"));
	});
});
