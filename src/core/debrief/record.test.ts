import { describe, expect, it } from "vitest";
import type { InterviewId, OpportunityId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";
import { emptyDebrief, recordPart } from "./record.ts";

const start = "2026-04-08T10:00:00.000Z" as Instant;
const later = "2026-04-08T10:22:00.000Z" as Instant;
const nextDay = "2026-04-09T08:00:00.000Z" as Instant;
const empty = emptyDebrief("i" as InterviewId, "o" as OpportunityId, start);

describe("recording a debrief in parts", () => {
	it("keeps what earlier parts said", () => {
		const first = recordPart(empty, { wentWell: ["the example", "they laughed"] }, start);
		const second = recordPart(first, { seemedToDoubt: "eight months only" }, later);
		expect(second.wentWell).toEqual(["the example", "they laughed"]);
		expect(second.seemedToDoubt).toBe("eight months only");
	});
	it("keeps the first rating for ever and adds a later one behind it", () => {
		const first = recordPart(empty, { overall: 4 }, later);
		const second = recordPart(first, { overall: 6 }, nextDay);
		expect(second.ratings).toEqual([
			{ value: 4, at: later },
			{ value: 6, at: nextDay },
		]);
	});
	it("takes the same rating saved again as one rating", () => {
		const once = recordPart(empty, { overall: 4 }, later);
		expect(recordPart(once, { overall: 4 }, nextDay).ratings).toEqual([{ value: 4, at: later }]);
	});
	it("tells 'did not come up' from a rating and from nothing", () => {
		const rated = recordPart(
			empty,
			{ items: { A2: { kind: "rated", value: 3 }, D4: { kind: "did-not-come-up" } } },
			start,
		);
		expect(rated.items).toEqual({ A2: { kind: "rated", value: 3 }, D4: { kind: "did-not-come-up" } });
		expect(recordPart(rated, { items: { A2: null } }, later).items).toEqual({ D4: { kind: "did-not-come-up" } });
	});
	it("remembers when it was first finished, and opens again when asked", () => {
		const done = recordPart(empty, { finished: true }, later);
		expect(recordPart(done, { finished: true }, nextDay).finishedAt).toBe(later);
		expect(recordPart(done, { finished: false }, nextDay).finishedAt).toBeNull();
	});
	it("counts each step once", () => {
		const twice = recordPart(recordPart(empty, { stepDone: "facts" }, start), { stepDone: "facts" }, later);
		expect(twice.stepsDone).toEqual(["facts"]);
	});
});
