import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarDate, daysBetween } from "../time/calendar-date.ts";
import { addHours, type Instant, instantFromMs, msOf } from "../time/instant.ts";
import { addBusinessDays, isBusinessDay, officeOf } from "../time/office.ts";
import { dateAt, startOfDay, wallTimeAt, type ZoneId } from "../time/zone.ts";
import { TOUCH_KINDS, type Touch } from "../touch/touch.ts";
import type { DoBy, Plan } from "./advice.ts";
import {
	at,
	company,
	debrief,
	facts,
	id,
	interview,
	letter,
	OFFICES,
	opportunity,
	outcome,
	person,
	promise,
	settings,
	touch,
} from "./facts.testing.ts";
import type { Facts } from "./facts.ts";
import { planFollowUps, todayRank } from "./plan.ts";

const RUNS = { numRuns: 200 };
const HOUR_MS = 3_600_000;
/** Two weeks before clocks change in New York; Berlin, Beirut and Cairo follow within the two months looked at. */
const BEGIN = at("2026-02-22T00:00Z");
const DAYS = 60;

const moment = fc
	.integer({ min: 0, max: DAYS * 24 * 12 })
	.map((step) => instantFromMs(msOf(BEGIN) + (step * HOUR_MS) / 12));
const day = moment.map((instant) => dateAt(instant, "UTC" as ZoneId));
const some = <Item>(item: fc.Arbitrary<Item>, maxLength = 3) => fc.array(item, { maxLength });
const numbered = <Item extends object>(items: readonly Item[], name: string) =>
	items.map((item, index) => ({ ...item, id: id<never>(`${name}${index}`) }));

const people = ["salma", "jonas", "priya"].map((name) => id<"person">(name));
const rounds = ["round0", "round1", "round2"].map((name) => id<"interview">(name));

const anyOffice = fc.constantFrom(...Object.values(OFFICES));
const anyInterview = fc.record({
	startsAt: fc.option(moment),
	endedAt: fc.option(moment),
	state: fc.constantFrom("scheduled", "scheduled", "scheduled", "cancelled"),
	interviewerIds: fc.subarray(people),
});
const anyPromise = fc.record({
	interviewId: fc.option(fc.constantFrom(...rounds)),
	byOn: fc.option(day),
	notedAt: moment,
	state: fc.constantFrom("open", "open", "kept", "withdrawn"),
	movedFrom: some(fc.record({ byOn: fc.option(day), words: fc.constant(""), at: moment }), 1),
});
const anyTouch = fc.record({
	at: moment,
	direction: fc.constantFrom("inbound", "outbound"),
	kind: fc.constantFrom(...TOUCH_KINDS),
	interviewId: fc.option(fc.constantFrom(...rounds)),
	personId: fc.option(fc.constantFrom(...people)),
	opportunityId: fc.constantFrom(id("analyst"), id("analyst"), id("other opening")),
});
const anyPolicy = fc.constantFrom(
	{},
	{},
	{ "contact-floor": { businessDays: 0 }, "promised-date": { waitBusinessDays: 0 } },
	{ "check-limit": { checks: 0, closingNoteBusinessDays: 1 } },
	{ "check-limit": { checks: 3, closingNoteBusinessDays: 0 }, "second-check": { waitBusinessDays: 0 } },
	{
		"thank-you-window": { dueAfterHours: 3, lateAfterHours: 1, leavesTodayAfterDays: 0 },
		"debrief-prompt": { promptAfterHours: 0 },
	},
	{ "thank-you-weekend": { workHoursBefore: 0 }, "no-date-promised": { waitBusinessDays: 0 } },
);

const anyFacts: fc.Arbitrary<Facts> = fc
	.record({
		office: anyOffice,
		home: anyOffice,
		stage: fc.constantFrom("applied", "interviewing", "interviewing", "interviewing", "offer", "rejected"),
		sector: fc.constantFrom("private", "private", "government"),
		interviews: some(anyInterview),
		debriefs: fc.subarray(rounds),
		promises: some(anyPromise),
		touches: some(anyTouch, 6),
		letters: some(
			fc.record({ interviewId: fc.constantFrom(...rounds), personId: fc.option(fc.constantFrom(...people)) }),
			2,
		),
		outcomes: some(fc.record({ result: fc.constantFrom("advanced", "advanced", "rejected", "offer"), at: moment }), 1),
		snoozes: some(
			fc.record({
				adviceKey: fc.constantFrom("thank:round0", "debrief:round0", "status-check:round0:1"),
				until: moment,
			}),
			2,
		),
		policy: anyPolicy,
		quietDates: some(day, 4),
		holidays: some(day, 4),
	})
	.map((given) =>
		facts({
			opportunity: opportunity({ stage: given.stage, sector: given.sector } as never),
			company: company({ ...given.office, quietDates: given.quietDates }),
			people: [
				person(),
				person({ id: id("jonas"), roles: ["interviewer", "recruiter"] }),
				person({ id: id("priya"), email: null }),
			],
			interviews: numbered(given.interviews, "round")
				.filter(({ startsAt, endedAt }) => startsAt !== null || endedAt !== null)
				.map((each, index) => interview({ ...each, round: index + 1, zone: given.office.zone } as never)),
			debriefs: given.debriefs.map((round) => debrief({ id: round, finishedAt: round === "round1" ? null : BEGIN })),
			promises: numbered(given.promises, "promise").map((each) => promise(each as never)),
			touches: numbered(given.touches, "touch").map((each) => touch(each as never)),
			letters: numbered(given.letters, "letter").map((each) => letter(each as never)),
			outcomes: numbered(given.outcomes, "outcome").map((each) => outcome(each as never)),
			snoozes: given.snoozes,
			settings: settings({ ...given.home, policy: given.policy }),
			holidays: given.holidays,
		}),
	);

const isForToday = (advice: Plan["advice"][number]): advice is DoBy =>
	advice.kind === "do-by" && advice.isOnToday && advice.snoozedUntil === null;

/** What must stay the same until `nextChangeAt`. */
const readingOf = ({ lane, advice, ahead, missing, checksUsed }: Plan) => ({
	lane,
	ahead,
	missing,
	checksUsed,
	advice: advice.map((each) => ({ ...each })),
});

describe("any plan", () => {
	it("never advises what it holds or stops", () => {
		fc.assert(
			fc.property(anyFacts, moment, (given, now) => {
				const { advice } = planFollowUps(given, now);
				expect(new Set(advice.map(({ key }) => key)).size).toBe(advice.length);
				const barred = advice.filter(({ kind }) => kind !== "do-by").map(({ action }) => action.kind);
				for (const each of advice) {
					if (each.kind === "do-by") expect(barred).not.toContain(each.action.kind);
					if (each.kind === "do-by") expect(each.from <= now).toBe(true);
					if (each.kind === "hold") expect(each.until > now).toBe(true);
				}
			}),
			RUNS,
		);
	});

	it("does not depend on the order of the facts", () => {
		const shuffled = <Item>(list: readonly Item[], seed: number) =>
			list
				.map((item, index) => ({ item, place: Math.imul(index + 1, seed * 2 + 1) % 101 }))
				.sort((a, b) => a.place - b.place)
				.map(({ item }) => item);
		fc.assert(
			fc.property(anyFacts, moment, fc.integer({ min: 1, max: 1000 }), (given, now, seed) => {
				const mixed = Object.fromEntries(
					Object.entries(given).map(([key, value]) => [key, Array.isArray(value) ? shuffled(value, seed) : value]),
				) as unknown as Facts;
				expect(planFollowUps(mixed, now)).toEqual(planFollowUps(given, now));
			}),
			RUNS,
		);
	});

	it("reads the same until its next change", () => {
		fc.assert(
			fc.property(
				anyFacts,
				moment,
				fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
				(given, now, parts) => {
					const plan = planFollowUps(given, now);
					const end = plan.nextChangeAt === null ? msOf(now) + 400 * 24 * HOUR_MS : msOf(plan.nextChangeAt);
					expect(end > msOf(now)).toBe(true);
					const span = end - 1 - msOf(now);
					for (const part of [...parts, 1]) {
						const later = instantFromMs(msOf(now) + Math.floor(span * part));
						expect(readingOf(planFollowUps(given, later))).toEqual(readingOf(plan));
					}
				},
			),
			RUNS,
		);
	});

	it("leaves nothing unsaid about a do-by: due never after late, the best moment inside, from never after now", () => {
		fc.assert(
			fc.property(anyFacts, moment, (given, now) => {
				for (const advice of planFollowUps(given, now).advice) {
					if (advice.kind !== "do-by") continue;
					if (advice.dueAt !== null && advice.lateAt !== null) expect(advice.dueAt <= advice.lateAt).toBe(true);
					if (advice.aimAt !== null) expect(advice.aimAt >= now && advice.aimAt >= advice.from).toBe(true);
					if (advice.snoozedUntil !== null) expect(advice.snoozedUntil > now).toBe(true);
				}
			}),
			RUNS,
		);
	});

	it("ranks beside another by the first thing each asks for today", () => {
		fc.assert(
			fc.property(anyFacts, anyFacts, moment, (one, other, now) => {
				const [a, b] = [planFollowUps(one, now), planFollowUps(other, now)];
				const [first, second] = [a.advice.find(isForToday), b.advice.find(isForToday)];
				if (first === undefined || second === undefined) return;
				expect(a.lane).toBe("your-move");
				const [due, later] = [first.dueAt ?? "9999", second.dueAt ?? "9999"];
				if (due < later) expect(todayRank(a) < todayRank(b)).toBe(true);
				if (due > later) expect(todayRank(a) > todayRank(b)).toBe(true);
			}),
			RUNS,
		);
	});
});

describe("any thank-you", () => {
	it("is due within 48 hours of the end, or at nine on the first working morning after a day without work", () => {
		fc.assert(
			fc.property(anyOffice, moment, some(day, 8), (place, ended, quietDates) => {
				const given = facts({
					company: company({ ...place, quietDates }),
					interviews: [interview({ endedAt: ended, zone: place.zone })],
				});
				const advice = planFollowUps(given, ended).advice.find(({ action }) => action.kind === "thank");
				if (advice?.kind !== "do-by" || advice.dueAt === null || advice.lateAt === null)
					throw new Error("No thank-you");
				const office = officeOf({ ...given, interviewZone: place.zone });
				for (const [mark, hours] of [
					[advice.dueAt, 24],
					[advice.lateAt, 48],
				] as const) {
					const plain = addHours(ended, hours);
					const plainOn = dateAt(plain, place.zone);
					if (isBusinessDay(plainOn, office)) {
						expect(mark === plain || mark === advice.dueAt).toBe(true);
					} else {
						const { date, hour, minute } = wallTimeAt(mark, place.zone);
						expect([hour, minute]).toEqual([9, 0]);
						expect(isBusinessDay(date, office)).toBe(true);
						expect(date).toBe(addBusinessDays(plainOn, 1, office));
					}
				}
			}),
			RUNS,
		);
	});
});

interface Sent {
	readonly at: Instant;
	readonly on: CalendarDate;
	readonly kind: Touch["kind"];
}

/** What the user does on an advice: at once, and exactly that. */
const doneBy = (given: Facts, { action }: DoBy, now: Instant, count: number): Facts => {
	const send = (kind: Touch["kind"], personId: Touch["personId"], interviewId: Touch["interviewId"]): Touch =>
		touch({
			id: id(`sent ${count} ${personId}`),
			at: now,
			kind,
			personId,
			interviewId,
			opportunityId: given.opportunity.id,
		});
	switch (action.kind) {
		case "debrief":
			return { ...given, debriefs: [...given.debriefs, debrief({ id: action.interviewId, finishedAt: now })] };
		case "thank": {
			const recipients = action.owedTo.length > 0 ? action.owedTo : [null];
			return {
				...given,
				touches: [...given.touches, ...recipients.map((to) => send("thank-you", to, action.interviewId))],
			};
		}
		case "status-check":
		case "closing-note":
			return { ...given, touches: [...given.touches, send(action.kind, action.to, action.interviewId)] };
	}
};

describe("a user who does every advice at once for sixty days", () => {
	it("never writes twice within the floor, unless they answered in between", () => {
		fc.assert(
			fc.property(
				anyOffice,
				fc.array(moment, { minLength: 1, maxLength: 3 }),
				fc.option(day),
				fc.array(moment, { maxLength: 3 }),
				fc.array(day, { maxLength: 5 }),
				(place, ends, byOn, replies, quietDates) => {
					const heard = replies.map((reply, index) =>
						touch({ id: id(`reply ${index}`), at: reply, direction: "inbound", kind: "other" }),
					);
					const base = facts({
						company: company({ ...place, quietDates }),
						interviews: ends.map((endedAt, index) =>
							interview({ id: id(`round${index}`), round: index + 1, endedAt, zone: place.zone }),
						),
						promises: byOn === null ? [] : [promise({ interviewId: null, byOn, notedAt: ends[0] })],
						touches: heard,
					});
					// A second opening at the same company, whose ledger is the same.
					const other = { opportunity: opportunity({ id: id("other opening") }), promises: [] };
					const otherRounds = base.interviews.map((each) => ({
						...each,
						id: id<"interview">(`other ${each.id}`),
						opportunityId: id<"opportunity">("other opening"),
						endedAt: addHours(each.endedAt ?? BEGIN, 3),
					}));
					let openings: Facts[] = [base, { ...base, ...other, interviews: otherRounds }];
					let now: Instant | null = BEGIN;
					const end = addHours(BEGIN, DAYS * 24);
					let steps = 0;
					while (now !== null && now < end && steps < 600) {
						steps += 1;
						const moment: Instant = now;
						let isDone = false;
						for (const [index, opening] of openings.entries()) {
							const advice = planFollowUps(opening, moment).advice.find(
								(each) => each.kind === "do-by" && each.isOnToday,
							);
							if (advice?.kind !== "do-by") continue;
							const next = doneBy(opening, advice, moment, steps * 2 + index);
							openings = openings.map((each, place) => ({ ...(place === index ? next : each), touches: next.touches }));
							isDone = true;
							break;
						}
						if (isDone) continue;
						const changes = openings.flatMap((opening) => planFollowUps(opening, moment).nextChangeAt ?? []);
						now = changes.sort()[0] ?? null;
					}
					expect(steps).toBeLessThan(600);

					const office = officeOf({ ...base, interviewZone: place.zone });
					const ledger = [...(openings[0]?.touches ?? [])].sort((a, b) => (a.at < b.at ? -1 : 1));
					let last: Sent | null = null;
					for (const each of ledger) {
						if (each.direction === "inbound") {
							last = null;
							continue;
						}
						const sentOn = dateAt(each.at, place.zone);
						if (last !== null && each.kind !== "thank-you") {
							const freeOn = addBusinessDays(last.on, 3, office);
							expect(
								each.at >= startOfDay(freeOn, place.zone),
								`${last.kind} ${last.at} then ${each.kind} ${each.at}`,
							).toBe(true);
							expect(daysBetween(last.on, sentOn)).toBeGreaterThanOrEqual(3);
						}
						last = { at: each.at, on: sentOn, kind: each.kind };
					}
				},
			),
			RUNS,
		);
	});
});
