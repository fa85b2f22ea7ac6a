import { describe, expect, it } from "vitest";
import { addHours, type Instant } from "../time/instant.ts";
import {
	adviceOf,
	at,
	company,
	debrief,
	ENDED,
	facts,
	heard,
	id,
	interview,
	justAfter,
	justBefore,
	letter,
	OFFICES,
	on,
	opportunity,
	outcome,
	person,
	promise,
	settings,
	snooze,
	theAdvice,
	theDoBy,
	theHold,
	touch,
	waiting,
} from "./facts.testing.ts";
import type { Facts } from "./facts.ts";
import { planFollowUps, todayRank } from "./plan.ts";

const keysOf = (given: Facts, now: Instant) =>
	planFollowUps(given, now).advice.map(({ key, kind }) => `${kind} ${key}`);
const promised = (more: Partial<Facts> = {}): Facts => waiting({ promises: [promise()], ...more });
const second = (given: Parameters<typeof interview>[0] = {}) =>
	interview({ id: id("second"), round: 2, endedAt: at("2026-04-15T11:00+03:00"), ...given });

describe("the worked example", () => {
	const checks = [touch({ at: at("2026-04-13T09:00+03:00") }), touch({ at: at("2026-04-20T09:00+03:00") })];

	it("holds after an interview on Sunday 5 April in Kuwait, promised for Thursday 9, until Monday 13", () => {
		const hold = theHold(planFollowUps(promised(), at("2026-04-08T12:00+03:00")), "status-check");
		expect(hold.until).toBe(at("2026-04-13T00:00+03:00"));
	});

	it("shows Monday 13, Monday 20 and Monday 4 May ahead, if they stay silent", () => {
		expect(planFollowUps(promised(), at("2026-04-08T12:00+03:00")).ahead).toEqual([
			{ kind: "promised-date", on: "2026-04-09", nth: null, because: "promised-date" },
			{ kind: "status-check", on: "2026-04-13", nth: 1, because: "promised-date" },
			{ kind: "status-check", on: "2026-04-20", nth: 2, because: "second-check" },
			{ kind: "closing-note", on: "2026-05-04", nth: null, because: "check-limit" },
		]);
	});

	it("shows no day that the days between messages would then refuse", () => {
		const hurried = promised({ settings: settings({ policy: { "second-check": { waitBusinessDays: 1 } } }) });
		expect(planFollowUps(hurried, at("2026-04-08T12:00+03:00")).ahead[2]).toMatchObject({ nth: 2, on: "2026-04-16" });
		const asked = { ...hurried, touches: checks.slice(0, 1) };
		expect(theHold(planFollowUps(asked, at("2026-04-13T10:00+03:00")), "status-check").until).toBe(
			at("2026-04-16T00:00+03:00"),
		);
	});

	it("comes true day by day", () => {
		const afterFirst = promised({ touches: checks.slice(0, 1) });
		expect(theHold(planFollowUps(afterFirst, at("2026-04-13T10:00+03:00")), "status-check").until).toBe(
			at("2026-04-20T00:00+03:00"),
		);
		const afterSecond = planFollowUps(promised({ touches: checks }), at("2026-04-20T10:00+03:00"));
		expect(theAdvice(afterSecond, "status-check").kind).toBe("stop");
		expect(theHold(afterSecond, "closing-note").until).toBe(at("2026-05-04T00:00+03:00"));
		expect(afterSecond.ahead).toEqual([{ kind: "closing-note", on: "2026-05-04", nth: null, because: "check-limit" }]);
	});

	it("reads the same wherever the user lives", () => {
		const now = at("2026-04-12T23:30+03:00");
		for (const home of Object.values(OFFICES)) {
			expect(planFollowUps(promised({ settings: settings(home) }), now)).toEqual(planFollowUps(promised(), now));
		}
	});
});

describe("plan", () => {
	it("says nothing before the interview has ended, and says when it will", () => {
		const plan = planFollowUps(facts(), at("2026-04-05T10:30+03:00"));
		expect([plan.advice, plan.lane, plan.nextChangeAt]).toEqual([[], "their-move", ENDED]);
		expect(plan.ahead).toEqual([{ kind: "interview", on: "2026-04-05", nth: 1, because: null }]);
	});

	it("begins at the end that was noted, also where it is still to come", () => {
		const long = facts({
			interviews: [interview({ startsAt: at("2026-04-05T10:00+03:00"), endedAt: at("2026-04-05T14:00+03:00") })],
		});
		expect(planFollowUps(long, at("2026-04-05T13:59+03:00")).advice).toEqual([]);
		expect(keysOf(long, at("2026-04-05T14:00+03:00"))).toContain("do-by thank:first");
	});

	it("treats an end the user only knows about as the end", () => {
		const about = facts({ interviews: [interview({ endIsApproximate: true })] });
		expect(theDoBy(planFollowUps(about, ENDED), "thank").dueAt).toBe(addHours(ENDED, 24));
		expect(planFollowUps(about, ENDED).missing).not.toContainEqual({ kind: "end", interviewId: "first" });
	});

	it("asks for an end nobody noted, for names and for addresses, while thanks are owed", () => {
		const vague = facts({
			interviews: [interview({ startsAt: at("2026-04-05T10:00+03:00"), endedAt: null })],
			people: [person({ name: null, email: null })],
			promises: [promise()],
		});
		expect(planFollowUps(vague, ENDED).missing).toEqual([
			{ kind: "end", interviewId: "first" },
			{ kind: "name", personId: "salma" },
			{ kind: "address", personId: "salma" },
		]);
		expect(planFollowUps({ ...vague, letters: [letter()] }, ENDED).missing).toEqual([]);
	});

	it("moves debrief, thanks and checks with an interview that is rescheduled", () => {
		const moved = facts({
			interviews: [
				interview({
					endedAt: at("2026-04-07T11:00+03:00"),
					movedFrom: [{ startsAt: at("2026-04-05T10:00+03:00"), endedAt: ENDED, at: at("2026-04-04T09:00+03:00") }],
				}),
			],
		});
		expect(planFollowUps(moved, at("2026-04-06T12:00+03:00")).advice).toEqual([]);
		const plan = planFollowUps(moved, at("2026-04-07T13:00+03:00"));
		expect(theDoBy(plan, "debrief").from).toBe(at("2026-04-07T12:00+03:00"));
		expect(theDoBy(plan, "thank").dueAt).toBe(at("2026-04-08T11:00+03:00"));
		expect(theHold(plan, "status-check").reason).toMatchObject({ countedFrom: "2026-04-07" });
	});

	it("plans nothing for an interview that was cancelled", () => {
		const plan = planFollowUps(facts({ interviews: [interview({ state: "cancelled" })] }), addHours(ENDED, 30));
		expect([plan.advice, plan.ahead, plan.missing]).toEqual([[], [], []]);
	});

	it("keeps the round before a cancelled one waiting", () => {
		const given = promised({ interviews: [interview(), second({ state: "cancelled" })] });
		expect(keysOf(given, at("2026-04-08T12:00+03:00"))).toEqual(["hold status-check:first:1"]);
	});

	it("closes the first interview's checks while a second is ahead", () => {
		const given = promised({ interviews: [interview(), second()] });
		const plan = planFollowUps(given, at("2026-04-13T12:00+03:00"));
		expect([plan.advice, plan.lane]).toEqual([[], "their-move"]);
		expect(plan.ahead).toEqual([{ kind: "interview", on: "2026-04-15", nth: 2, because: null }]);
		expect(plan.nextChangeAt).toBe(second().endedAt);
	});

	it("opens a thank-you of its own after the second interview and counts its checks from there", () => {
		const given = promised({
			interviews: [interview(), second()],
			touches: [touch({ at: at("2026-04-13T09:00+03:00") })],
		});
		const plan = planFollowUps(given, at("2026-04-15T12:00+03:00"));
		expect(theDoBy(plan, "thank")).toMatchObject({ key: "thank:second", dueAt: at("2026-04-16T11:00+03:00") });
		expect(theHold(plan, "status-check")).toMatchObject({
			action: { interviewId: "second", nth: 1 },
			because: "no-date-promised",
		});
		expect(plan.checksUsed).toBe(0);
	});

	it("keeps an unwritten thank-you of the first interview beside that of the second", () => {
		const given = facts({ interviews: [interview(), second({ endedAt: at("2026-04-06T11:00+03:00") })] });
		expect(adviceOf(planFollowUps(given, at("2026-04-06T11:30+03:00")), "thank").map(({ key }) => key)).toEqual([
			"thank:first",
			"thank:second",
		]);
	});

	it("keeps a clock for each of two interviews of one opening on one day", () => {
		const afternoon = second({ endedAt: at("2026-04-05T16:00+03:00"), interviewerIds: [id("jonas")] });
		const given = facts({ interviews: [interview(), afternoon], letters: [letter()] });
		const plan = planFollowUps(given, at("2026-04-05T17:00+03:00"));
		expect(theDoBy(plan, "thank")).toMatchObject({ key: "thank:second", dueAt: at("2026-04-06T16:00+03:00") });
		expect(adviceOf(plan, "debrief").map(({ key }) => key)).toEqual(["debrief:first", "debrief:second"]);
	});

	it("keeps two interviews on one day at two companies apart", () => {
		const other = facts({
			opportunity: opportunity({ id: id("planner"), companyId: id("halden") }),
			company: company({ id: id("halden"), name: "Halden", ...OFFICES.berlin }),
			interviews: [
				interview({
					id: id("other"),
					opportunityId: id("planner"),
					endedAt: at("2026-04-05T16:00+02:00"),
					zone: OFFICES.berlin.zone,
				}),
			],
		});
		const now = at("2026-04-05T17:00+02:00");
		expect(theDoBy(planFollowUps(other, now), "thank").dueAt).toBe(at("2026-04-06T16:00+02:00"));
		expect(theDoBy(planFollowUps(facts(), now), "thank").dueAt).toBe(addHours(ENDED, 24));
	});

	it.each(["accepted", "declined", "rejected", "withdrawn", "quiet"] as const)(
		"plans nothing but thanks once it is %s",
		(stage) => {
			const closed = facts({ opportunity: opportunity({ stage }), promises: [promise()] });
			const plan = planFollowUps(closed, at("2026-04-05T12:30+03:00"));
			expect(plan.advice.map(({ key }) => key)).toEqual(["thank:first"]);
			expect(plan.lane).toBe("your-move");
			const thanked = planFollowUps({ ...closed, letters: [letter()] }, at("2026-04-20T12:30+03:00"));
			expect([thanked.advice, thanked.ahead, thanked.missing, thanked.lane]).toEqual([[], [], [], "at-rest"]);
		},
	);

	it("plans again once a closed opening is reopened", () => {
		const said = outcome({ result: "quiet", at: at("2026-05-05T09:00+03:00") });
		const reopened = opportunity({ stageHistory: [{ stage: "interviewing", at: at("2026-05-06T09:00+03:00") }] });
		expect(planFollowUps(promised({ outcomes: [said] }), at("2026-05-07T09:00+03:00")).lane).toBe("at-rest");
		const plan = planFollowUps(promised({ outcomes: [said], opportunity: reopened }), at("2026-05-07T09:00+03:00"));
		expect(plan.lane).not.toBe("at-rest");
	});

	it("sends questions to the recruiter where an agency is in between", () => {
		const agency = company({ id: id("agency"), name: "Brightwell", isAgency: true });
		const ines = person({
			id: id("ines"),
			companyId: id("agency"),
			roles: ["recruiter"],
			email: "ines@brightwell.example",
		});
		const inHouse = person({ id: id("aisha"), roles: ["recruiter"] });
		const now = at("2026-04-13T12:00+03:00");
		const asked = (more: Partial<Facts>) => theDoBy(planFollowUps(promised(more), now), "status-check").action;
		const everyone = [person(), inHouse, ines];
		expect(asked({ people: everyone, agency, opportunity: opportunity({ agencyId: id("agency") }) })).toMatchObject({
			to: "ines",
		});
		expect(asked({ people: [person(), inHouse] })).toMatchObject({ to: "aisha" });
		expect(asked({ people: [person()] })).toMatchObject({ to: "salma" });
		expect(asked({ people: [] })).toMatchObject({ to: null });
	});

	it("sends questions to somebody who can be reached before somebody who cannot", () => {
		const noAddress = person({ id: id("aisha"), roles: ["coordinator"], email: null });
		const now = at("2026-04-13T12:00+03:00");
		const asked = (people: Facts["people"]) => theDoBy(planFollowUps(promised({ people }), now), "status-check").action;
		expect(asked([noAddress, person()])).toMatchObject({ to: "salma" });
		expect(asked([noAddress])).toMatchObject({ to: "aisha" });
	});

	it("never goes round an agency, even while its recruiter's address is not known", () => {
		const agency = company({ id: id("agency"), isAgency: true });
		const ines = person({ id: id("ines"), companyId: id("agency"), roles: ["recruiter"], email: null });
		const given = promised({ people: [person(), ines], agency, opportunity: opportunity({ agencyId: id("agency") }) });
		expect(theDoBy(planFollowUps(given, at("2026-04-13T12:00+03:00")), "status-check").action).toMatchObject({
			to: "ines",
		});
	});

	it("never sends a question to a no-reply address", () => {
		const robot = person({ id: id("jobs"), roles: ["recruiter"], email: "no-reply@marsa.example" });
		const now = at("2026-04-13T12:00+03:00");
		expect(theDoBy(planFollowUps(promised({ people: [robot, person()] }), now), "status-check").action).toMatchObject({
			to: "salma",
		});
		expect(theDoBy(planFollowUps(promised({ people: [robot] }), now), "status-check").action).toMatchObject({
			to: null,
		});
	});

	it("puts what to do before what is held before what is stopped", () => {
		const checks = [touch({ at: at("2026-04-06T09:00+03:00") }), touch({ at: at("2026-04-07T09:00+03:00") })];
		const kinds = planFollowUps(facts({ touches: checks }), at("2026-04-07T10:00+03:00")).advice.map(
			({ kind }) => kind,
		);
		expect(kinds).toEqual(["do-by", "do-by", "hold", "stop"]);
	});

	it("makes it the user's move, theirs, or neither before an interview", () => {
		const laneOf = (given: Facts, now = at("2026-04-08T12:00+03:00")) => planFollowUps(given, now).lane;
		expect(laneOf(facts())).toBe("your-move");
		expect(laneOf(promised())).toBe("their-move");
		expect(laneOf(promised(), at("2026-04-13T00:00+03:00"))).toBe("your-move");
		expect(laneOf(facts({ interviews: [], opportunity: opportunity({ stage: "applied" }) }))).toBe("applied");
		expect(laneOf(facts({ interviews: [], opportunity: opportunity({ stage: "saved" }) }))).toBe("applied");
	});
});

describe("snooze", () => {
	const until = at("2026-04-05T20:00+03:00");
	const snoozed = facts({ debriefs: [debrief()], snoozes: [snooze("thank:first", until)] });

	it("takes an advice off Today until its moment, and it is not done by that", () => {
		const plan = planFollowUps(snoozed, justBefore(until));
		expect(theDoBy(plan, "thank").snoozedUntil).toBe(until);
		expect(plan.lane).toBe("their-move");
		const back = planFollowUps(snoozed, until);
		expect([theDoBy(back, "thank").snoozedUntil, back.lane]).toEqual([null, "your-move"]);
	});

	it("does not move the deadline", () => {
		const past = facts({ debriefs: [debrief()], snoozes: [snooze("thank:first", addHours(ENDED, 72))] });
		expect(theDoBy(planFollowUps(past, addHours(ENDED, 50)), "thank")).toMatchObject({
			urgency: "red",
			dueAt: addHours(ENDED, 24),
		});
	});

	it("lasts until the later of two", () => {
		const twice = { ...snoozed, snoozes: [snooze("thank:first", addHours(until, 1)), snooze("thank:first", until)] };
		expect(theDoBy(planFollowUps(twice, ENDED), "thank").snoozedUntil).toBe(addHours(until, 1));
	});

	it("touches no other advice and no later occurrence", () => {
		const given = promised({ snoozes: [snooze("status-check:first:1", at("2026-06-01T00:00+03:00"))] });
		expect(planFollowUps(given, at("2026-04-13T12:00+03:00")).lane).toBe("their-move");
		const asked = { ...given, touches: [touch({ at: at("2026-04-13T12:00+03:00") })] };
		expect(planFollowUps(asked, at("2026-04-20T12:00+03:00")).lane).toBe("your-move");
	});

	it("is a change the plan announces", () => {
		expect(planFollowUps(snoozed, at("2026-04-05T19:00+03:00")).nextChangeAt).toBe(until);
	});
});

describe("next change", () => {
	it("is the next moment the plan reads differently, through a whole wait", () => {
		const given = promised({ debriefs: [], letters: [] });
		const changes: Instant[] = [];
		let now: Instant | null = justBefore(ENDED);
		while (now !== null && changes.length < 40 && now < at("2026-04-14T00:00+03:00")) {
			now = planFollowUps(given, now).nextChangeAt;
			if (now !== null) changes.push(now);
		}
		expect(changes).toEqual([...changes].sort());
		for (const wanted of [
			ENDED,
			addHours(ENDED, 1),
			at("2026-04-06T00:00+03:00"),
			justAfter(addHours(ENDED, 24)),
			justAfter(addHours(ENDED, 48)),
			at("2026-04-10T00:00+03:00"),
			justAfter(addHours(ENDED, 7 * 24)),
			at("2026-04-13T00:00+03:00"),
		]) {
			expect(changes).toContain(wanted);
		}
	});

	it("never comes once everything is at rest", () => {
		const closed = waiting({ opportunity: opportunity({ stage: "rejected" }) });
		expect(planFollowUps(closed, at("2026-05-05T00:00+03:00")).nextChangeAt).toBeNull();
	});

	it("comes with a word from them that is dated later", () => {
		const later = heard(at("2026-04-07T09:00+03:00"));
		expect(planFollowUps(promised({ touches: [later] }), at("2026-04-07T08:00+03:00")).nextChangeAt).toBe(later.at);
	});
});

describe("rank on Today", () => {
	const rankOf = (given: Facts, now: Instant) => todayRank(planFollowUps(given, now));

	it("puts the nearer deadline first", () => {
		const now = at("2026-04-06T10:00+03:00");
		const later = facts({ interviews: [interview({ endedAt: at("2026-04-06T09:00+03:00") })] });
		expect(rankOf(facts(), now) < rankOf(later, now)).toBe(true);
	});

	it("puts a deadline before a check that may wait", () => {
		const now = at("2026-04-13T12:00+03:00");
		const today = facts({ interviews: [interview({ endedAt: at("2026-04-13T11:00+03:00") })] });
		expect(rankOf(today, now) < rankOf(promised(), now)).toBe(true);
	});

	it("puts what opens sooner first among what is held", () => {
		const now = at("2026-04-08T12:00+03:00");
		const later = promised({ promises: [promise({ byOn: on("2026-04-16") })] });
		expect(rankOf(promised(), now) < rankOf(later, now)).toBe(true);
	});

	it("differs for two openings whose plans are alike", () => {
		const twin = facts({ opportunity: opportunity({ id: id("planner") }) });
		expect(rankOf(facts(), ENDED)).not.toBe(rankOf(twin, ENDED));
	});
});
