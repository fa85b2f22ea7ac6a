import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate, weekdayOf } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { addBusinessDays, firstBusinessDayFrom, type Office } from "../time/office.ts";
import { firstWorkday } from "../time/office-week.ts";
import { dateAt, startOfDay } from "../time/zone.ts";
import type { Touch, TouchKind } from "../touch/touch.ts";
import { anyFacts, BEGIN, DAYS, moment } from "./any-facts.testing.ts";
import { anyOpenings } from "./any-openings.testing.ts";
import { officeOfFacts } from "./context.ts";
import type { Facts } from "./facts.ts";
import { followAll } from "./obedient.testing.ts";
import { planFollowUps } from "./plan.ts";
import { policyInForce } from "./policy.ts";

const byTime = (a: Touch, b: Touch): number => (a.at < b.at ? -1 : 1);

/** What answers or settles something waits for no floor. Thanks, a feedback request and word of an offer do not wait, but are waited for. */
const NEVER_WAITS: readonly TouchKind[] = ["thank-you", "feedback-request", "competing-offer"];
const COUNTS_NOWHERE: readonly TouchKind[] = [
	"reply",
	"correction",
	"acceptance",
	"decline",
	"withdrawal",
	"deadline-request",
	"thanks-after-no",
];

/** The ledger both openings share, and what was sent about one of them, oldest first. */
const ledgerOf = ({ touches }: Facts): readonly Touch[] => [...touches].sort(byTime);
const sentAbout = ({ opportunity, touches }: Facts): readonly Touch[] =>
	touches.filter((each) => each.direction === "outbound" && each.opportunityId === opportunity.id).sort(byTime);
const count = (touches: readonly Touch[], ...kinds: readonly TouchKind[]): number =>
	touches.filter(({ kind }) => kinds.includes(kind)).length;

/** Messages of ours that came within the floor after another, with no word of theirs in between. */
const tooSoon = (ledger: readonly Touch[], office: Office, businessDays: number): readonly string[] => {
	const found: string[] = [];
	let last: Touch | null = null;
	for (const each of ledger) {
		if (each.direction === "outbound" && COUNTS_NOWHERE.includes(each.kind)) continue;
		if (last !== null && each.direction === "outbound" && !NEVER_WAITS.includes(each.kind)) {
			const freeOn = addBusinessDays(dateAt(last.at, office.zone), businessDays, office);
			if (each.at < startOfDay(freeOn, office.zone)) found.push(`${last.kind} ${last.at}, ${each.kind} ${each.at}`);
		}
		last = each.direction === "inbound" ? null : each;
	}
	return found;
};

/** What was sent between any two of these moments, the later one included. */
const stretches = (touches: readonly Touch[], moments: readonly Instant[]): readonly (readonly Touch[])[] => {
	const marks = ["", ...[...moments].sort(), "9999"];
	return marks.slice(1).map((end, index) => touches.filter(({ at }) => at > (marks[index] ?? "") && at <= end));
};

/** The days of these seven on which the office is back at work after a day of its weekend, whatever holidays lie between. */
const firstDaysBack = (on: CalendarDate, office: Office): readonly CalendarDate[] => {
	const begin = firstWorkday(office, on);
	const week = Array.from({ length: 7 }, (_, back) => addDays(on, -back));
	const first = week.find((date) => weekdayOf(date) === begin);
	return first === undefined ? [] : [firstBusinessDayFrom(first, office)];
};

/** When a wait for their answer began anew: an interview, a word of theirs, a step forward, a promise, or one moved. */
const beginnings = (
	{ opportunity, interviews, touches, outcomes, promises }: Facts,
	office: Office,
): readonly Instant[] => [
	...interviews.flatMap(({ endedAt }) => endedAt ?? []),
	...touches.flatMap((each) =>
		each.direction === "inbound" && each.opportunityId === opportunity.id ? [each.at] : [],
	),
	...outcomes.flatMap(({ result, at }) => (result === "advanced" ? [at] : [])),
	// One that was only noted late answered no question.
	...promises.flatMap(({ notedAt, byOn, movedFrom }) => [
		...(byOn !== null && byOn >= dateAt(notedAt, office.zone) ? [notedAt] : []),
		...movedFrom.map(({ at }) => at),
	]),
];

describe("a user who does every advice at once, for ninety days, at two openings of one company", () => {
	it("stays inside every limit", () => {
		fc.assert(
			fc.property(anyOpenings, (given) => {
				const openings = followAll(given, BEGIN, 90);
				const [first] = openings;
				if (first === undefined) throw new Error("No opening");
				const office = officeOfFacts(first);
				const policy = policyInForce(first.settings.policy);
				const ledger = ledgerOf(first);
				expect(tooSoon(ledger, office, policy["contact-floor"].businessDays)).toEqual([]);
				for (const opening of openings) {
					const sent = sentAbout(opening);
					for (const stretch of stretches(sent, beginnings(opening, office))) {
						expect(count(stretch, "status-check", "news")).toBeLessThanOrEqual(policy["check-limit"].checks);
						expect(count(stretch, "closing-note")).toBeLessThanOrEqual(1);
					}
					expect(count(sent, "news")).toBeLessThanOrEqual(policy["news-clipping"].clippings);
					const ends = opening.interviews.flatMap(({ endedAt }) => endedAt ?? []);
					const calls = sent.filter(({ channel }) => channel === "phone");
					for (const stretch of stretches(calls, ends)) {
						expect(stretch.length).toBeLessThanOrEqual(policy.channel.phoneCalls);
					}
					const [promise] = opening.promises;
					for (const { at } of calls) {
						const on = dateAt(at, office.zone);
						expect(weekdayOf(on)).not.toBe(firstWorkday(office));
						expect(firstDaysBack(on, office)).not.toContain(on);
						// A later interview has a wait of its own, and no promise yet.
						if (promise !== undefined && !ends.some((end) => promise.notedAt < end && end <= at)) {
							expect(on > (promise.byOn ?? "")).toBe(true);
						}
					}
					// Each offer is spoken of once for each date it had; who goes on after all may have to say again that they do not.
					expect(count(sent, "competing-offer")).toBeLessThanOrEqual(
						opening.offersElsewhere.reduce((sum, { offer }) => sum + 1 + offer.movedFrom.length, 0),
					);
					expect(count(sent, "withdrawal")).toBeLessThanOrEqual(opening.opportunity.stageHistory.length);
					expect(count(sent, "deadline-request")).toBeLessThanOrEqual(opening.offers.length);
					expect(count(sent, "feedback-request")).toBeLessThanOrEqual(opening.outcomes.length);
				}
				for (const { id: refereeId } of first.referees) {
					for (const { opportunity } of openings) {
						const told = first.refereeTouches.filter(
							(each) => each.personId === refereeId && each.opportunityId === opportunity.id,
						);
						expect(count(told, "reference-request")).toBeLessThanOrEqual(1);
						expect(count(told, "reference-heads-up")).toBeLessThanOrEqual(1);
						expect(count(told, "reference-thanks")).toBeLessThanOrEqual(opportunity.stageHistory.length);
					}
				}
			}),
			{ numRuns: 250 },
		);
	});
});

describe("a user who only follows advice, whatever happened before", () => {
	/** The same with nothing sent that the plan did not advise. */
	const beforeFollowing = (given: Facts): Facts => ({
		...given,
		opportunity: { ...given.opportunity, stageHistory: [{ stage: given.opportunity.stage, at: BEGIN }] },
		touches: given.touches.filter(({ direction }) => direction === "inbound"),
		refereeTouches: [],
		snoozes: [],
	});

	it("comes to an end of advice, and spares a referee: one request each, and no second heads-up without news", () => {
		fc.assert(
			fc.property(anyFacts, (given) => {
				const [after] = followAll([beforeFollowing(given)], BEGIN, DAYS);
				for (const { id: refereeId } of given.referees) {
					const told = (after?.refereeTouches ?? []).filter(({ personId }) => personId === refereeId);
					const changes = given.references.filter((each) => each.refereeId === refereeId && each.changedAt !== null);
					expect(count(told, "reference-request")).toBeLessThanOrEqual(1);
					expect(count(told, "reference-heads-up")).toBeLessThanOrEqual(1 + changes.length);
					expect(count(told, "reference-thanks")).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 200 },
		);
	});
});

describe("one silence", () => {
	it("takes as many questions as the limit says, whatever happened before it", () => {
		fc.assert(
			fc.property(anyFacts, moment, (given, now) => {
				const { advice, checksUsed, checksAllowed } = planFollowUps(given, now);
				const asks = advice.some(({ kind, action }) => kind === "do-by" && action.kind === "status-check");
				if (asks) expect(checksUsed).toBeLessThan(checksAllowed);
			}),
			{ numRuns: 200 },
		);
	});
});
