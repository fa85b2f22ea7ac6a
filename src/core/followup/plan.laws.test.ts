import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../time/calendar-date.ts";
import { addHours, latest } from "../time/instant.ts";
import { addBusinessDays, isBusinessDay, officeOf } from "../time/office.ts";
import { dateAt, wallTimeAt } from "../time/zone.ts";
import type { Plan } from "./advice.ts";
import { anyFacts, anyOffice, anyParts, day, moment, momentsBetween, shuffled, some } from "./any-facts.testing.ts";
import { contextAt } from "./context.ts";
import { company, facts, interview, offerElsewhere, theDoBy, waiting } from "./facts.testing.ts";
import { isForToday } from "./for-today.ts";
import { planFollowUps, todayRank } from "./plan.ts";

const RUNS = { numRuns: 200 };

/** Everything a plan says but for which advice is about referees: those days are the user's own. */
const withoutReferees = ({ advice, nextChangeAt: _, lane: __, ...rest }: Plan) => ({
	...rest,
	advice: advice.filter(({ because }) => because !== "alert-references"),
});

describe("any plan", () => {
	it("never advises what it holds or stops", () => {
		fc.assert(
			fc.property(anyFacts, moment, (given, now) => {
				const { advice } = planFollowUps(given, now);
				expect(new Set(advice.map(({ key }) => key)).size).toBe(advice.length);
				for (const each of advice) {
					if (each.kind === "do-by") expect(each.from <= now).toBe(true);
					if (each.kind === "hold") expect(each.until > now).toBe(true);
					// Of referees one may be told while another is spared.
					if (each.kind !== "do-by" || each.because === "alert-references") continue;
					const barred = advice.filter(({ kind }) => kind !== "do-by").map(({ action }) => action.kind);
					expect(barred).not.toContain(each.action.kind);
				}
			}),
			RUNS,
		);
	});

	it("does not depend on the order of the facts", () => {
		fc.assert(
			fc.property(anyFacts, moment, fc.integer({ min: 1, max: 1000 }), (given, now, seed) => {
				expect(planFollowUps(shuffled(given, seed), now)).toEqual(planFollowUps(given, now));
			}),
			RUNS,
		);
	});

	it("reads the same until its next change", () => {
		fc.assert(
			fc.property(anyFacts, moment, anyParts, (given, now, parts) => {
				const { at: _, ...reading } = planFollowUps(given, now);
				const end = reading.nextChangeAt ?? addHours(now, 24 * 400);
				expect(end > now).toBe(true);
				for (const later of momentsBetween(now, end, parts)) {
					const { at: __, ...then } = planFollowUps(given, later);
					expect(then).toEqual(reading);
				}
			}),
			RUNS,
		);
	});

	it("is the same wherever the user lives, but for the days of referees, which are the user's own", () => {
		fc.assert(
			fc.property(anyFacts, anyOffice, moment, (given, home, now) => {
				const moved = { ...given, settings: { ...given.settings, ...home } };
				expect(withoutReferees(planFollowUps(moved, now))).toEqual(withoutReferees(planFollowUps(given, now)));
				const [bare, bareMoved] = [given, moved].map((each) => ({
					...each,
					referees: [],
					settings: { ...each.settings, refereesOnCv: [] },
				}));
				if (bare === undefined || bareMoved === undefined) throw new Error("No facts");
				expect(planFollowUps(bareMoved, now)).toEqual(planFollowUps(bare, now));
			}),
			RUNS,
		);
	});

	it("leaves nothing unsaid about a do-by: due never after late, the best moment inside, from never after now", () => {
		fc.assert(
			fc.property(anyFacts, moment, (given, now) => {
				for (const advice of planFollowUps(given, now).advice) {
					if (advice.kind !== "do-by") continue;
					if (advice.dueAt !== null && advice.lateAt !== null) expect(advice.dueAt <= advice.lateAt).toBe(true);
					// It stays on Today as long as there is time for it.
					if (advice.urgency === "calm" && advice.dueAt !== null) expect(advice.isOnToday).toBe(true);
					if (advice.aim !== null) expect(advice.aim.until >= now && advice.aim.until >= advice.from).toBe(true);
					if (advice.snoozedUntil !== null) expect(advice.snoozedUntil > now).toBe(true);
				}
			}),
			RUNS,
		);
	});

	it("names a best time only where the advice still stands then", () => {
		fc.assert(
			fc.property(
				anyOffice,
				moment,
				fc.integer({ min: 1, max: 120 }),
				some(day, 8),
				(place, endedAt, hours, quietDates) => {
					const given = waiting({
						company: company({ ...place, quietDates }),
						interviews: [interview({ endedAt, startsAt: null, zone: place.zone })],
					});
					// It is decided in the last days before it comes to rest.
					const now = addHours(contextAt(given, endedAt).restsAt ?? endedAt, -hours);
					for (const { key, kind, aim } of planFollowUps(given, now).advice) {
						if (aim === null || kind === "stop") continue;
						const then = latest(aim.from, now);
						const later = planFollowUps(given, then).advice.find((advice) => advice.key === key);
						expect(later?.kind).toBe("do-by");
					}
				},
			),
			RUNS,
		);
	});

	it("tells of an offer while its date still stands, however soon that is", () => {
		fc.assert(
			fc.property(
				anyOffice,
				moment,
				fc.integer({ min: 0, max: 4 }),
				some(day, 8),
				(place, madeAt, days, quietDates) => {
					const lastDay = addDays(dateAt(madeAt, place.zone), days);
					const given = waiting({
						company: company({ ...place, quietDates }),
						interviews: [interview({ endedAt: addHours(madeAt, -24), startsAt: null, zone: place.zone })],
						offersElsewhere: [offerElsewhere({ madeAt, answerBy: { kind: "on", on: lastDay } })],
					});
					const { dueAt } = theDoBy(planFollowUps(given, madeAt), "tell-offer");
					expect(dueAt !== null && dueAt >= madeAt && dateAt(dueAt, place.zone) <= lastDay).toBe(true);
				},
			),
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
