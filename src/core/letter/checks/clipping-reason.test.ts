import { describe, expect, it } from "vitest";
import { letterClipping } from "../letter-context.testing.ts";
import { findings, passed } from "./check.testing.ts";

const problem = (clipping: ReturnType<typeof letterClipping> | null, kind: "news" | "status-check" = "news") =>
	findings("clipping-reason", { letter: { kind }, context: { clipping } }).map(({ level, data }) => [
		level,
		data.problem,
	]);

describe("a letter of news", () => {
	it("needs news, and the user's reason for it", () => {
		expect(problem(null)).toEqual([["must-look", "no-clipping"]]);
		expect(problem(letterClipping({ reason: "" }))).toEqual([["must-look", "no-reason"]]);
		expect(problem(letterClipping())).toEqual([]);
		expect(passed("clipping-reason", { letter: { kind: "news" }, context: { clipping: letterClipping() } })).toBeNull();
	});

	it("is the only one that does", () => {
		expect(problem(null, "status-check")).toEqual([]);
	});
});
