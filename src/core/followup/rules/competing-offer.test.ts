import { describe, expect, it } from "vitest";
import {
	adviceOf,
	at,
	company,
	id,
	justAfter,
	justBefore,
	OFFICES,
	offer,
	offerElsewhere,
	on,
	opportunity,
	promise,
	settings,
	theAdvice,
	theDoBy,
	theHold,
	touch,
	waiting,
} from "../facts.testing.ts";
import type { Facts } from "../facts.ts";
import { planFollowUps } from "../plan.ts";

/** An offer elsewhere on Monday 6 April, to be answered by Thursday 16; this company promised for Thursday 9. */
const MADE = at("2026-04-06T11:00+03:00");
const talking = (more: Partial<Facts> = {}) =>
	waiting({ promises: [promise()], offersElsewhere: [offerElsewhere()], ...more });
const offered = (more: Partial<Facts> = {}) =>
	waiting({ opportunity: opportunity({ stage: "offer" }), offers: [offer()], ...more });

describe("an offer elsewhere", () => {
	it("is told by the close of work on the next working day, although the question is held", () => {
		const plan = planFollowUps(talking(), MADE);
		expect(theDoBy(plan, "tell-offer")).toMatchObject({
			dueAt: at("2026-04-07T18:00+03:00"),
			urgency: "calm",
			reason: { moment: "tell", company: "Halden Ferries", answerByOn: "2026-04-16", promisedOn: "2026-04-09" },
		});
		expect(theHold(plan, "status-check").because).toBe("promised-date");
		const due = at("2026-04-07T18:00+03:00");
		expect(theDoBy(planFollowUps(talking(), due), "tell-offer").urgency).toBe("calm");
		expect(theDoBy(planFollowUps(talking(), justAfter(due)), "tell-offer").urgency).toBe("amber");
	});

	it("counts the office's own working days: Thursday evening in Kuwait becomes Sunday", () => {
		const thursday = talking({ offersElsewhere: [offerElsewhere({ madeAt: at("2026-04-09T17:00+03:00") })] });
		expect(theDoBy(planFollowUps(thursday, at("2026-04-09T18:00+03:00")), "tell-offer").dueAt).toBe(
			at("2026-04-12T18:00+03:00"),
		);
	});

	it("does not wait for the floor, and makes the next question wait: it has asked already", () => {
		const wrote = touch({ at: at("2026-04-06T10:00+03:00"), kind: "other" });
		expect(theAdvice(planFollowUps(talking({ touches: [wrote] }), MADE), "tell-offer").kind).toBe("do-by");
		const told = touch({ at: at("2026-04-12T10:00+03:00"), kind: "competing-offer" });
		const plan = planFollowUps(talking({ touches: [told] }), at("2026-04-13T09:00+03:00"));
		expect(theHold(plan, "status-check").because).toBe("contact-floor");
		expect(adviceOf(plan, "tell-offer")).toEqual([]);
	});

	it("without a known date waits until the next working day, unless its company was asked", () => {
		const unknown = { answerBy: { kind: "not-known" } } as const;
		const until = at("2026-04-07T00:00+03:00");
		const given = talking({ offersElsewhere: [offerElsewhere(unknown)] });
		expect(theHold(planFollowUps(given, justBefore(until)), "tell-offer")).toMatchObject({
			until,
			reason: { moment: "ask-first" },
		});
		expect(theDoBy(planFollowUps(given, until), "tell-offer").waitedFor?.at).toBe(until);
		const asked = talking({ offersElsewhere: [offerElsewhere(unknown, { isDeadlineAsked: true })] });
		expect(theAdvice(planFollowUps(asked, MADE), "tell-offer").kind).toBe("do-by");
	});

	it("of which they set no date is told as it is", () => {
		const none = talking({ offersElsewhere: [offerElsewhere({ answerBy: { kind: "none-set" } })] });
		expect(theDoBy(planFollowUps(none, MADE), "tell-offer").reason).toMatchObject({ answerByOn: null });
	});

	it("is told to nobody once its day has passed", () => {
		const last = at("2026-04-16T23:59:59.999+03:00");
		expect(theDoBy(planFollowUps(talking(), last), "tell-offer").isOnToday).toBe(true);
		expect(adviceOf(planFollowUps(talking(), justAfter(last)), "tell-offer")).toEqual([]);
	});

	it("is the one that presses most of two, and never one of the same company", () => {
		const later = offerElsewhere({ id: id("later"), answerBy: { kind: "on", on: on("2026-04-20") } });
		const plan = planFollowUps(talking({ offersElsewhere: [later, offerElsewhere()] }), MADE);
		expect(theDoBy(plan, "tell-offer").key).toBe("tell-offer:their offer");
		const own = talking({ offersElsewhere: [offerElsewhere({}, { companyId: id("marsa") })] });
		expect(adviceOf(planFollowUps(own, MADE), "tell-offer")).toEqual([]);
	});

	it("is told to nobody who has not met the user, and to nobody once it is closed", () => {
		const applied = talking({ interviews: [], promises: [], opportunity: opportunity({ stage: "applied" }) });
		expect(adviceOf(planFollowUps(applied, MADE), "tell-offer")).toEqual([]);
		const closed = talking({ opportunity: opportunity({ stage: "rejected" }) });
		expect(adviceOf(planFollowUps(closed, MADE), "tell-offer")).toEqual([]);
	});

	it("that was accepted is told with thanks, and a withdrawal sent ends it", () => {
		const accepted = offerElsewhere({ state: "accepted", decidedAt: at("2026-04-14T10:00+03:00") });
		const given = talking({ offersElsewhere: [accepted] });
		const plan = planFollowUps(given, at("2026-04-14T10:00+03:00"));
		expect(theDoBy(plan, "withdraw").dueAt).toBe(at("2026-04-15T18:00+03:00"));
		const sent = touch({ at: at("2026-04-14T11:00+03:00"), kind: "withdrawal" });
		const after = planFollowUps({ ...given, touches: [sent] }, at("2026-04-14T12:00+03:00"));
		expect([after.advice, after.lane]).toEqual([[], "at-rest"]);
	});
});

describe("an offer of this company", () => {
	it("is to be decided two days before its day, and is over at the end of it at the office", () => {
		const point = at("2026-04-14T00:00+03:00");
		expect(adviceOf(planFollowUps(offered(), justBefore(point)), "decide-offer")).toEqual([]);
		const advice = theDoBy(planFollowUps(offered(), point), "decide-offer");
		expect(advice).toMatchObject({ dueAt: at("2026-04-16T23:59:59.999+03:00"), reason: { decideOn: "2026-04-14" } });
		expect(theDoBy(planFollowUps(offered(), justAfter(advice.dueAt ?? point)), "decide-offer").urgency).toBe("amber");
	});

	it("shows both of its dates ahead", () => {
		expect(planFollowUps(offered(), MADE).ahead).toEqual([
			{ kind: "decision-point", on: "2026-04-14", nth: null, because: "competing-offer" },
			{ kind: "offer-deadline", on: "2026-04-16", nth: null, because: "competing-offer" },
		]);
	});

	it("is never to be decided before it was made", () => {
		const short = offered({ offers: [offer({ answerBy: { kind: "on", on: on("2026-04-07") } })] });
		expect(theDoBy(planFollowUps(short, MADE), "decide-offer").from).toBe(MADE);
	});

	it("without a date is asked for one, and once asked there is nothing to decide yet", () => {
		const unknown = offered({ offers: [offer({ answerBy: { kind: "not-known" } })] });
		expect(theDoBy(planFollowUps(unknown, MADE), "ask-deadline").dueAt).toBe(at("2026-04-07T18:00+03:00"));
		const asked = { ...unknown, touches: [touch({ at: justAfter(MADE), kind: "deadline-request" })] };
		expect(planFollowUps(asked, at("2026-04-06T12:00+03:00")).advice).toEqual([]);
	});

	it("accepted is confirmed in writing; declined is thanked for; lapsed asks for nothing", () => {
		const decidedAt = at("2026-04-14T10:00+03:00");
		const settled = (state: "accepted" | "declined" | "lapsed", touches: Facts["touches"] = []) =>
			planFollowUps(
				waiting({
					opportunity: opportunity({ stage: state === "lapsed" ? "declined" : state }),
					offers: [offer({ state, decidedAt })],
					touches,
				}),
				at("2026-04-14T12:00+03:00"),
			).advice.map(({ action }) => action.kind);
		expect(settled("accepted")).toEqual(["accept-offer"]);
		expect(settled("declined")).toEqual(["decline-offer"]);
		expect(settled("lapsed")).toEqual([]);
		expect(settled("accepted", [touch({ at: at("2026-04-14T11:00+03:00"), kind: "acceptance" })])).toEqual([]);
		expect(settled("declined", [touch({ at: at("2026-04-14T11:00+03:00"), kind: "decline" })])).toEqual([]);
	});

	it("keeps to the numbers the user set, on an office west of UTC", () => {
		const policy = { "competing-offer": { decideDaysBefore: 0, tellWithinBusinessDays: 0 } };
		const given = offered({ company: company(OFFICES.honolulu), settings: settings({ policy }) });
		expect(theDoBy(planFollowUps(given, at("2026-04-16T10:00Z")), "decide-offer").from).toBe(
			at("2026-04-16T00:00-10:00"),
		);
	});

	it("known by the stage alone is asked about", () => {
		const bare = waiting({ opportunity: opportunity({ stage: "offer" }) });
		expect(planFollowUps(bare, MADE).missing).toContainEqual({ kind: "offer" });
		expect(planFollowUps(offered(), MADE).missing).not.toContainEqual({ kind: "offer" });
	});
});
