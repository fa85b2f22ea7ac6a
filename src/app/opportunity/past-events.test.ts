import { describe, expect, it } from "vitest";
import type { Instant } from "#core/time/instant.ts";
import type { PlanShown } from "../plan/stored-plan.ts";
import { pastEvents } from "./past-events.ts";

const now = "2026-04-08T12:00:00.000Z" as Instant;
const shown = (ended: readonly (string | null)[], sent: readonly (string | null)[]) =>
	({
		officeZone: "Asia/Kuwait",
		rounds: ended.map((endedAt) => ({ endedAt })),
		letters: sent.map((sentAt) => ({ sentAt })),
	}) as unknown as PlanShown;

describe("what happened with an opportunity", () => {
	it("is told by the office's day, oldest first, two letters of a day as one", () => {
		const held = ["2026-04-07T22:00:00.000Z"];
		const sent = ["2026-04-08T09:00:00.000Z", "2026-04-08T10:00:00.000Z", "2026-04-01T09:00:00.000Z"];
		expect(pastEvents(shown(held, sent), now)).toEqual([
			{ kind: "wrote", on: "2026-04-01" },
			{ kind: "interview", on: "2026-04-08" },
			{ kind: "wrote", on: "2026-04-08" },
		]);
	});

	it("goes back four weeks and no further", () => {
		expect(pastEvents(shown(["2026-03-11T09:00:00.000Z"], []), now)).toHaveLength(1);
		expect(pastEvents(shown(["2026-03-10T09:00:00.000Z"], []), now)).toEqual([]);
	});

	it("leaves out what is still to come and what has no time", () => {
		expect(pastEvents(shown([now, "2026-04-08T12:00:00.001Z", null], [null]), now)).toEqual([
			{ kind: "interview", on: "2026-04-08" },
		]);
	});
});
