import { describe, expect, it } from "vitest";
import { addHours } from "../../time/instant.ts";
import {
	adviceOf,
	at,
	ENDED,
	heard,
	id,
	justAfter,
	justBefore,
	OFFICES,
	opportunity,
	outcome,
	promise,
	referee,
	reference,
	settings,
	theAdvice,
	theDoBy,
	theHold,
	touch,
	waiting,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

/** A user in Berlin; the name was handed over on Monday 6 April, 10:00 there. */
const GIVEN = at("2026-04-06T10:00+02:00");
const named = (more: Partial<Facts> = {}) =>
	waiting({ promises: [promise()], referees: [referee()], references: [reference({ handedOverAt: GIVEN })], ...more });
const told = (moment: string, more: object = {}) =>
	touch({ at: at(moment), kind: "reference-heads-up", personId: id("rosa"), ...more });

describe("a referee whose name was handed over", () => {
	it("is told the same day, by midnight where the user is", () => {
		const due = at("2026-04-06T23:59:59.999+02:00");
		expect(theDoBy(planFollowUps(named(), GIVEN), "alert-referee")).toMatchObject({
			dueAt: due,
			reason: { moment: "handed-over" },
		});
		const honolulu = named({ settings: settings(OFFICES.honolulu) });
		expect(theDoBy(planFollowUps(honolulu, GIVEN), "alert-referee").dueAt).toBe(at("2026-04-05T23:59:59.999-10:00"));
		expect(adviceOf(planFollowUps(named(), justBefore(GIVEN)), "alert-referee")).toEqual([]);
	});

	it("is told once, whether by letter or by phone", () => {
		const given = named({ refereeTouches: [told("2026-04-06T12:00+02:00", { channel: "phone" })] });
		expect(adviceOf(planFollowUps(given, at("2026-04-07T12:00+02:00")), "alert-referee")).toEqual([]);
	});

	it("is told the same day also where another company was told of yesterday: somebody may call", () => {
		const other = told("2026-04-05T12:00+02:00", { opportunityId: id("another") });
		expect(theAdvice(planFollowUps(named({ refereeTouches: [other] }), GIVEN), "alert-referee").kind).toBe("do-by");
	});

	it("is told again only where something changed, two weeks after the last message", () => {
		const changedAt = at("2026-04-08T12:00+02:00");
		const given = named({
			references: [reference({ handedOverAt: GIVEN, changed: "Now for the senior post.", changedAt })],
			refereeTouches: [told("2026-04-06T12:00+02:00")],
		});
		const until = at("2026-04-20T00:00+02:00");
		expect(theHold(planFollowUps(given, justBefore(until)), "alert-referee")).toMatchObject({
			until,
			reason: { moment: "changed" },
		});
		expect(theDoBy(planFollowUps(given, until), "alert-referee").action).toMatchObject({ isAgain: true });
	});

	it("who has not agreed is asked first; asked, nothing more is advised; who said no never is", () => {
		const kinds = (consent: "not-asked" | "asked" | "no") =>
			planFollowUps(named({ referees: [referee({ consent })] }), GIVEN)
				.advice.filter(({ because }) => because === "alert-references")
				.map(({ action }) => action.kind);
		expect([kinds("not-asked"), kinds("asked"), kinds("no")]).toEqual([["ask-consent"], [], []]);
	});

	it("never touches the ledger of the company, in either direction", () => {
		const bare = planFollowUps(named(), at("2026-04-13T09:00+03:00"));
		const told = touch({ at: at("2026-04-12T10:00+03:00"), kind: "reference-heads-up", personId: id("rosa") });
		const answered = heard(at("2026-04-12T12:00+03:00"), { kind: "reference-heads-up", personId: id("rosa") });
		const after = planFollowUps(named({ touches: [told, answered] }), at("2026-04-13T09:00+03:00"));
		expect(theDoBy(after, "status-check")).toEqual(theDoBy(bare, "status-check"));
	});
});

describe("a name on the CV", () => {
	const onCv = (more: Partial<Facts> = {}) =>
		waiting({ referees: [referee()], settings: settings({ refereesOnCv: [id("rosa")] }), ...more });

	it("counts from the end of the first interview, when somebody may begin to call", () => {
		expect(adviceOf(planFollowUps(onCv(), justBefore(ENDED)), "alert-referee")).toEqual([]);
		expect(theDoBy(planFollowUps(onCv(), ENDED), "alert-referee")).toMatchObject({
			action: { referenceId: null },
			reason: { moment: "on-cv" },
		});
	});

	it("spares a referee who was written to about another company", () => {
		const other = told("2026-04-01T12:00+02:00", { opportunityId: id("another") });
		const until = at("2026-04-15T00:00+02:00");
		const given = onCv({ refereeTouches: [other] });
		expect(theHold(planFollowUps(given, ENDED), "alert-referee").until).toBe(until);
		expect(theDoBy(planFollowUps(given, until), "alert-referee").waitedFor?.at).toBe(until);
		const none = onCv({
			refereeTouches: [other],
			settings: settings({ refereesOnCv: [id("rosa")], policy: { "alert-references": { coolingOffDays: 0 } } }),
		});
		expect(theAdvice(planFollowUps(none, ENDED), "alert-referee").kind).toBe("do-by");
	});

	it("is one advice, also once it was handed over by name", () => {
		const both = onCv({ references: [reference({ handedOverAt: GIVEN })] });
		expect(theDoBy(planFollowUps(both, GIVEN), "alert-referee").reason).toMatchObject({ moment: "handed-over" });
	});

	it("is asked about once somebody has met the user, until it is answered", () => {
		const unknown = waiting({ settings: settings({ refereesOnCv: null }) });
		expect(planFollowUps(unknown, ENDED).missing).toContainEqual({ kind: "referees-on-cv" });
		expect(planFollowUps(unknown, justBefore(ENDED)).missing).not.toContainEqual({ kind: "referees-on-cv" });
		expect(planFollowUps(waiting(), ENDED).missing).not.toContainEqual({ kind: "referees-on-cv" });
	});
});

describe("the end of it", () => {
	const closedAt = at("2026-04-20T10:00+02:00");
	const over = (more: Partial<Facts> = {}) =>
		named({
			opportunity: opportunity({ stage: "accepted", stageHistory: [{ stage: "accepted", at: closedAt }] }),
			refereeTouches: [told("2026-04-06T12:00+02:00")],
			...more,
		});

	it("thanks whoever was told, within three days", () => {
		const advice = theDoBy(planFollowUps(over(), closedAt), "thank-referee");
		expect(advice).toMatchObject({ dueAt: addHours(closedAt, 72), urgency: "calm", reason: { stage: "accepted" } });
		expect(theDoBy(planFollowUps(over(), justAfter(addHours(closedAt, 72))), "thank-referee").urgency).toBe("amber");
	});

	it("counts from when it happened, be it noted days later", () => {
		const noted = at("2026-04-22T10:00+02:00");
		const history = { stage: "rejected", stageHistory: [{ stage: "rejected", at: noted }] } as const;
		const no = outcome({ result: "rejected", at: closedAt });
		const thanks = told("2026-04-20T12:00+02:00", { kind: "reference-thanks" });
		const late = over({ opportunity: opportunity(history), outcomes: [no] });
		expect(theDoBy(planFollowUps(late, noted), "thank-referee").dueAt).toBe(addHours(closedAt, 72));
		const thanked = { ...late, refereeTouches: [...late.refereeTouches, thanks] };
		expect(adviceOf(planFollowUps(thanked, noted), "thank-referee")).toEqual([]);
	});

	it("thanks nobody who was never told, and nobody twice", () => {
		expect(planFollowUps(over({ refereeTouches: [] }), closedAt).advice).toEqual([]);
		const thanked = over({
			refereeTouches: [told("2026-04-06T12:00+02:00"), told("2026-04-20T12:00+02:00", { kind: "reference-thanks" })],
		});
		expect(planFollowUps(thanked, at("2026-04-21T12:00+02:00")).advice).toEqual([]);
	});
});
