import { describe, expect, it } from "vitest";
import { placeOn, stripOf, stripStart } from "./strip-of.ts";

const today = "2026-04-08";
const event = (kind: string, on: string) => ({ kind, on, nth: null, because: null });
const row = (lane: string, past: readonly object[], ahead: readonly object[]) => ({ lane, past, ahead }) as never;

describe("the seven weeks of the pipeline", () => {
	it("begin on the Monday three weeks before this week, also on a Monday and a Sunday", () => {
		expect(stripStart(today)).toBe("2026-03-16");
		expect(stripStart("2026-04-06")).toBe("2026-03-16");
		expect(stripStart("2026-04-12")).toBe("2026-03-16");
		expect(placeOn(today, "2026-03-16")).toBe(0);
		expect(placeOn(today, "2026-05-04")).toBe(1);
	});

	it("show what happened up to today and the next thing that may happen after it", () => {
		const strip = stripOf(
			row(
				"their-move",
				[event("interview", "2026-03-27"), event("wrote", "2026-03-27")],
				[
					event("promised-date", "2026-04-10"),
					event("status-check", "2026-04-14"),
					event("status-check", "2026-04-21"),
				],
			),
			today,
			"UTC",
		);
		expect(strip.marks.map(({ kind, on }) => [kind, on])).toEqual([
			["interview", "2026-03-27"],
			["wrote", "2026-03-27"],
			["promised", "2026-04-10"],
			["may-ask", "2026-04-14"],
		]);
		expect(strip.past).toEqual([placeOn(today, "2026-03-27"), placeOn(today, today)]);
		expect(strip.ahead).toBe(placeOn(today, "2026-04-14"));
		expect(strip.says).toMatch(/^Interview .+, you wrote .+, answer promised .+, you may ask from .+$/);
	});

	it("end with the last event where the matter is at rest", () => {
		const past = [event("interview", "2026-03-17"), event("wrote", "2026-03-30")];
		const strip = stripOf(row("at-rest", past, []), today, "UTC");
		expect(strip.past).toEqual([placeOn(today, "2026-03-17"), placeOn(today, "2026-03-30")]);
		expect(strip.ahead).toBeNull();
	});

	it("leave out what lies outside, and say so when nothing is left", () => {
		const strip = stripOf(
			row("applied", [event("wrote", "2026-03-15")], [event("interview", "2026-05-05")]),
			today,
			"UTC",
		);
		expect(strip.marks).toEqual([]);
		expect(strip.past).toBeNull();
		expect(strip.says).toBe("Nothing in these weeks");
	});
});
