import { describe, expect, it } from "vitest";
import { addHours, addMinutes, type Instant, msOf } from "../time/instant.ts";
import { nextTryAt } from "./next-try.ts";

const SEND_AT = "2026-04-08T10:00:00.000Z" as Instant;

describe("the next try", () => {
	it("comes soon after a greylisted one, and less and less often", () => {
		const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 9, 20].map((tries) => {
			const next = nextTryAt(tries, SEND_AT, SEND_AT);
			return next === null ? null : (msOf(next) - msOf(SEND_AT)) / 60_000;
		});
		expect(pauses).toEqual([2, 5, 10, 20, 40, 60, 120, 240, 240, 240]);
	});

	it("is none once a day has passed", () => {
		expect(nextTryAt(9, SEND_AT, addMinutes(addHours(SEND_AT, 24), -1))).not.toBeNull();
		expect(nextTryAt(9, SEND_AT, addHours(SEND_AT, 24))).toBeNull();
	});
});
