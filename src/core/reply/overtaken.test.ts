import { describe, expect, it } from "vitest";
import type { InterviewId, PromiseId } from "../ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { overtakenBy } from "./overtaken.ts";
import type { Proposal, Proposed } from "./reply.ts";

const at = (day: number) => `2026-04-${String(day).padStart(2, "0")}T09:00:00.000Z` as Instant;
const promise = (day: string): Proposed => ({
	kind: "promise",
	byOn: day as CalendarDate,
	promiseId: "p" as PromiseId,
});
const cancelled = (uid: string, sequence: number): Proposed => ({
	kind: "interview-cancelled",
	interviewId: "i" as InterviewId,
	source: { uid, sequence },
});
const said = (day: number, what: Proposed, state: Proposal["state"] = "proposed") => ({
	at: at(day),
	proposals: [{ key: "1", state, words: "", what }],
});
const statesOf = (older: ReturnType<typeof said>, newer: ReturnType<typeof said>) =>
	overtakenBy(older, newer)?.map(({ state }) => state) ?? null;

describe("what an earlier message proposed", () => {
	it("is overtaken by a later word about the same event, or another day for their answer", () => {
		expect(statesOf(said(13, cancelled("a", 0)), said(14, cancelled("a", 1)))).toEqual(["overtaken"]);
		expect(statesOf(said(13, promise("2026-04-16")), said(14, promise("2026-04-20")))).toEqual(["overtaken"]);
		expect(statesOf(said(14, cancelled("a", 1)), said(14, cancelled("a", 1)))).toEqual(["overtaken"]);
	});

	it("stands where the later one is of another event, older in truth, or about something else", () => {
		expect(statesOf(said(13, cancelled("a", 0)), said(14, cancelled("b", 1)))).toBeNull();
		expect(statesOf(said(13, cancelled("a", 2)), said(14, cancelled("a", 1)))).toBeNull();
		expect(statesOf(said(14, promise("2026-04-20")), said(13, promise("2026-04-16")))).toBeNull();
		expect(statesOf(said(13, promise("2026-04-16")), said(14, cancelled("a", 1)))).toBeNull();
	});

	it("stays as the user answered it", () => {
		for (const state of ["accepted", "dismissed"] as const)
			expect(statesOf(said(13, promise("2026-04-16"), state), said(14, promise("2026-04-20")))).toBeNull();
	});
});
