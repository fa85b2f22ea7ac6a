import { describe, expect, it } from "vitest";
import { isAgainstAdvice } from "./against-advice.ts";
import {
	at,
	clipping,
	facts,
	heard,
	id,
	interview,
	letter,
	on,
	opportunity,
	person,
	promise,
	settings,
	touch,
	waiting,
} from "./facts.testing.ts";
import type { Facts } from "./facts.ts";

/** Promised for Thursday 9 April in Kuwait: a question may go from Monday 13. */
const promised = (more: Partial<Facts> = {}) =>
	waiting({ promises: [promise()], people: [person({ phone: "+965 1" })], ...more });

const check = (given: Partial<Parameters<typeof isAgainstAdvice>[1]> & { readonly at: ReturnType<typeof at> }) =>
	({ kind: "status-check", channel: "email", personId: null, ...given }) as const;

describe("a contact against the advice", () => {
	it("is a question while it is held, and none from the first moment it is allowed", () => {
		expect(isAgainstAdvice(promised(), check({ at: at("2026-04-12T23:59:59.999+03:00") }))).toBe(true);
		expect(isAgainstAdvice(promised(), check({ at: at("2026-04-13T00:00+03:00") }))).toBe(false);
	});

	it("is a call as their week begins, or a second one", () => {
		const call = (moment: string, more: Partial<Facts> = {}) =>
			isAgainstAdvice(promised(more), check({ channel: "phone", at: at(moment) }));
		expect(call("2026-04-13T10:00+03:00")).toBe(false);
		// Sunday 19 April: the office's week begins.
		expect(call("2026-04-19T10:00+03:00")).toBe(true);
		const once = [touch({ at: at("2026-04-06T10:00+03:00"), channel: "phone", kind: "other" })];
		expect(call("2026-04-13T10:00+03:00", { touches: once })).toBe(true);
		expect(call("2026-04-13T10:00+03:00", { people: [person({ phone: "+965 1", doNotCall: true })] })).toBe(true);
	});

	it("is a call to somebody who wants none, whoever else could be asked", () => {
		const two = [person({ phone: "+965 1" }), person({ id: id("jonas"), phone: "+965 2", doNotCall: true })];
		const call = (personId: string) =>
			isAgainstAdvice(
				promised({ people: two }),
				check({ channel: "phone", personId: id(personId), at: at("2026-04-13T10:00+03:00") }),
			);
		expect([call("salma"), call("jonas")]).toEqual([false, true]);
	});

	it("is a question where there is nothing to ask: a note on the day after, an interview ahead, a no", () => {
		const next = at("2026-04-06T10:00+03:00");
		expect(isAgainstAdvice(promised(), check({ kind: "closing-note", at: next }))).toBe(true);
		const ahead = [
			interview(),
			interview({ id: id("second"), round: 2, startsAt: at("2026-04-15T10:00+03:00"), endedAt: null }),
		];
		const asked = check({ at: at("2026-04-14T10:00+03:00") });
		expect(isAgainstAdvice(promised(), asked)).toBe(false);
		expect(isAgainstAdvice(promised({ interviews: ahead }), asked)).toBe(true);
		const closedAt = (moment: string) =>
			opportunity({
				stage: "rejected",
				stageHistory: [
					{ stage: "interviewing", at: at("2026-04-01T10:00+03:00") },
					{ stage: "rejected", at: at(moment) },
				],
			});
		expect(isAgainstAdvice(promised({ opportunity: closedAt("2026-04-14T10:00+03:00") }), asked)).toBe(true);
		// Logged afterwards: when it was asked, it was still open.
		expect(isAgainstAdvice(promised({ opportunity: closedAt("2026-04-15T10:00+03:00") }), asked)).toBe(false);
	});

	it("is nothing where the plan has no view: what was only applied for", () => {
		const applied = facts({ interviews: [], opportunity: opportunity({ stage: "applied" }) });
		const asked = check({ at: at("2026-04-13T10:00+03:00") });
		expect(isAgainstAdvice(applied, asked)).toBe(false);
		expect(isAgainstAdvice(facts({ interviews: [interview({ state: "cancelled" })] }), asked)).toBe(false);
		const kept = promise({ state: "kept", interviewId: null });
		expect(isAgainstAdvice(facts({ interviews: [], promises: [kept] }), asked)).toBe(false);
	});

	it("is any news where the user switched it off", () => {
		const news = check({ kind: "news", at: at("2026-04-13T10:00+03:00") });
		const off = settings({ policy: { "news-clipping": { clippings: 0 } } });
		expect(isAgainstAdvice(promised({ clippings: [clipping()] }), news)).toBe(false);
		expect(isAgainstAdvice(promised({ clippings: [clipping()], settings: off }), news)).toBe(true);
	});

	it("is a text message, unless they used it first", () => {
		const text = check({ channel: "text", at: at("2026-04-13T10:00+03:00") });
		expect(isAgainstAdvice(promised(), text)).toBe(true);
		const first = [heard(at("2026-04-05T10:00+03:00"), { channel: "text" })];
		expect(isAgainstAdvice(promised({ touches: first }), text)).toBe(false);
	});

	it("is a second piece of news about one opportunity", () => {
		const news = check({ kind: "news", at: at("2026-04-27T10:00+03:00") });
		expect(isAgainstAdvice(promised({ clippings: [clipping()] }), news)).toBe(false);
		const sent = [touch({ kind: "news", at: at("2026-04-13T10:00+03:00") })];
		expect(isAgainstAdvice(promised({ touches: sent }), news)).toBe(true);
	});

	it("is never a thank-you, an answer or a correction", () => {
		for (const kind of ["thank-you", "reply", "correction", "acceptance"] as const) {
			expect(isAgainstAdvice(facts({ letters: [letter()] }), check({ kind, at: at("2026-04-05T12:00+03:00") }))).toBe(
				false,
			);
		}
	});

	it("does not mind how they are thanked", () => {
		const thanks = {
			kind: "thank-you",
			channel: "phone",
			personId: id<"person">("salma"),
			at: at("2026-04-05T12:00+03:00"),
		} as const;
		expect(isAgainstAdvice(promised({ promises: [promise({ byOn: on("2026-04-09") })] }), thanks)).toBe(false);
	});
});
