import { describe, expect, it } from "vitest";
import { isUuid } from "#core/ids.ts";
import { uuidV7Source } from "./uuid-v7.ts";

const many = (count: number, nowMs: () => number): string[] => {
	const ids = uuidV7Source(nowMs);
	return Array.from({ length: count }, () => ids.next());
};

describe("UUIDv7 ids", () => {
	it("are lower-case UUIDs of version 7 and the right variant", () => {
		for (const id of many(500, Date.now)) {
			expect(isUuid(id)).toBe(true);
			expect(id).toMatch(/^.{14}7.{4}[89ab]/);
		}
	});

	it("begin with the millisecond they were made in", () => {
		const [id = ""] = many(1, () => Date.parse("2026-04-08T09:40:00.000Z"));
		expect(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(Date.parse("2026-04-08T09:40:00.000Z"));
	});

	it("grow within one millisecond, past the end of the counter too", () => {
		const ids = many(10_000, () => 1_775_641_200_000);
		expect(ids).toEqual(ids.toSorted());
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("grow when the clock goes back", () => {
		let now = 1_775_641_200_000;
		const ids = many(1_000, () => (now -= 7));
		expect(ids).toEqual(ids.toSorted());
	});
});
