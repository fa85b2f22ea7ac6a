import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarDate, daysBetween } from "../time/calendar-date.ts";
import { addHours, type Instant, instantFromMs, msOf } from "../time/instant.ts";
import { addBusinessDays, isBusinessDay, officeOf } from "../time/office.ts";
import { dateAt, startOfDay, wallTimeAt } from "../time/zone.ts";
import type { Touch } from "../touch/touch.ts";
import type { DoBy, Plan } from "./advice.ts";
import { anyFacts, anyOffice, BEGIN, DAYS, day, HOUR_MS, moment, some } from "./any-facts.testing.ts";
import { company, facts, id, interview, opportunity, promise, touch } from "./facts.testing.ts";
import type { Facts } from "./facts.ts";
import { followAll } from "./obedient.testing.ts";
import { planFollowUps, todayRank } from "./plan.ts";

const RUNS = { numRuns: 200 };

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
					if (advice.aim !== null) expect(advice.aim.until >= now && advice.aim.until >= advice.from).toBe(true);
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
				// Of the same weight: an offer comes before all else, a courtesy after it.
				if (first.action.kind !== second.action.kind) return;
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
					const openings = followAll([base, { ...base, ...other, interviews: otherRounds }], BEGIN, DAYS);

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
