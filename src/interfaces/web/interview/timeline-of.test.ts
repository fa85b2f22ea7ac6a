import { describe, expect, it } from "vitest";
import type { InterviewView } from "../contract.ts";
import { timelineOf } from "./timeline-of.ts";

const NOW = "2026-04-08T12:00:00.000Z";

const view = (given: {
	readonly touches?: readonly object[];
	readonly movedFrom?: readonly object[];
	readonly state?: string;
	readonly ahead?: readonly object[];
}) =>
	({
		interview: {
			id: "i",
			startsAt: "2026-04-05T07:00:00.000Z",
			endedAt: "2026-04-05T07:50:00.000Z",
			zone: "Asia/Kuwait",
			state: given.state ?? "scheduled",
			movedFrom: [],
			interviewerIds: [],
		},
		debrief: { ratings: [{ value: 6, at: "2026-04-05T08:12:00.000Z" }] },
		promises: [
			{
				id: "p",
				interviewId: "i",
				madeBy: null,
				byOn: "2026-04-16",
				notedAt: "2026-04-05T08:00:00.000Z",
				movedFrom: given.movedFrom ?? [],
			},
		],
		touches: given.touches ?? [],
		outcomes: [],
		people: [{ id: "d", name: "Dana Al-Sabti", title: null }],
		plan: { lane: "their-move", ahead: given.ahead ?? [] },
	}) as unknown as InterviewView;

const thanks = {
	id: "t",
	at: "2026-04-05T10:10:00.000Z",
	kind: "thank-you",
	direction: "outbound",
	channel: "email",
	personId: "d",
	note: "",
	wasAgainstAdvice: false,
};

describe("timeline of an interview", () => {
	it("tells the past in the office's days, then today, then what may happen", () => {
		const ahead = [{ kind: "promised-date", on: "2026-04-09", title: "Their promised date", detail: "" }];
		const entries = timelineOf(view({ touches: [thanks], ahead }), NOW);
		expect(entries.map(({ key, date, time, state }) => [key, date, time, state])).toEqual([
			["interview", "2026-04-05", "10:00", "happened"],
			["t", "2026-04-05", "13:10", "happened"],
			["today", "2026-04-08", null, "now"],
			["promised-date-2026-04-09", "2026-04-09", null, "may-happen"],
		]);
	});

	it("keeps the first rating beside the interview and the name beside the letter", () => {
		const [interview, letter] = timelineOf(view({ touches: [thanks] }), NOW);
		expect(interview?.title).toBe("Interview, 50 minutes");
		expect(interview?.detail).toContain("6");
		expect(letter?.detail).toBe("Dana Al-Sabti");
	});

	it("shows a moved date with the date they gave instead", () => {
		const movedFrom = [{ byOn: "2026-04-09", words: "", at: "2026-04-07T09:00:00.000Z" }];
		const moved = timelineOf(view({ movedFrom }), NOW).find(({ key }) => key === "p-0");
		expect(moved?.detail).toBe("Thursday 16 April");
	});

	it("does not tell of an interview that was cancelled", () => {
		expect(timelineOf(view({ state: "cancelled" }), NOW).map(({ key }) => key)).toEqual(["today"]);
	});
});
