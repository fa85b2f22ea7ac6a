import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addHours, type Instant, latest } from "../time/instant.ts";
import { addBusinessDays } from "../time/office.ts";
import { dateAt, startOfDay } from "../time/zone.ts";
import type { Touch } from "../touch/touch.ts";
import type { Advice, Hold, Plan } from "./advice.ts";
import { anyFacts, anyTheirWord, anyWait, BEGIN, DAYS, moment } from "./any-facts.testing.ts";
import { anyHistory, writtenDown } from "./any-history.testing.ts";
import { daysBetweenChecks, nextMessageOn } from "./asking-days.ts";
import { contextAt } from "./context.ts";
import type { Facts } from "./facts.ts";
import { lastCountedContact } from "./ledger.ts";
import { planFollowUps } from "./plan.ts";

const RUNS = { numRuns: 200 };

describe("any hold", () => {
	const holdOf = ({ advice }: Plan, key: string): Hold | undefined =>
		advice.find((each): each is Hold => each.kind === "hold" && each.key === key);

	it("ends, without a new fact: each of its moments is announced, and is put off few times", () => {
		fc.assert(
			fc.property(anyFacts, moment, (given, now) => {
				const begun = planFollowUps(given, now);
				for (const { key } of begun.advice) {
					let plan = begun;
					const untils = new Set<Instant>();
					for (let hold = holdOf(begun, key); hold !== undefined; hold = holdOf(plan, key)) {
						untils.add(hold.until);
						expect(untils.size, `${key} is held for ever`).toBeLessThan(12);
						const { nextChangeAt } = plan;
						if (nextChangeAt === null || nextChangeAt > hold.until) throw new Error(`Nothing announces ${hold.until}`);
						plan = planFollowUps(given, nextChangeAt);
					}
				}
			}),
			RUNS,
		);
	});
});

describe("any hold of which all is known", () => {
	it("ends in something that may be done, or in a stop, never in nothing", () => {
		fc.assert(
			fc.property(anyFacts, fc.integer({ min: 1, max: 24 * 60 }), (given, hours) => {
				for (const begun of planFollowUps(given, addHours(BEGIN, 24 * DAYS + hours)).advice) {
					let advice: Advice | undefined = begun;
					while (advice?.kind === "hold") {
						advice = planFollowUps(given, advice.until).advice.find(({ key }) => key === begun.key);
					}
					expect(advice, `${begun.key} vanished`).toBeDefined();
				}
			}),
			RUNS,
		);
	});
});

describe("a history written down in another order", () => {
	it("gives the same plan, whatever happened at one moment was written down first", () => {
		const reading = (written: ReturnType<typeof writtenDown>, now: Instant): unknown =>
			JSON.parse(JSON.stringify(planFollowUps(written.facts, now)), (_, value) =>
				typeof value === "string" ? value.replaceAll(/#\d\d#/g, written.meaningOf) : value,
			);
		const anyNumbers = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 8, maxLength: 8 });
		fc.assert(
			fc.property(anyHistory, moment, anyNumbers, (history, now, numbers) => {
				expect(reading(writtenDown(history, numbers), now)).toEqual(reading(writtenDown(history), now));
			}),
			{ numRuns: 1_000 },
		);
	});
});

/** The earliest moment at which the floor lets another message to the company through; empty: at once. */
const floorEnd = (given: Facts, now: Instant): string => {
	const { ledger, office, policy } = contextAt(given, now);
	const last = lastCountedContact(ledger);
	if (last === null) return "";
	const { businessDays } = policy["contact-floor"];
	return startOfDay(addBusinessDays(dateAt(last.at, office.zone), businessDays, office), office.zone);
};

const mayWrite = ({ advice }: Plan): boolean =>
	advice.some(
		({ kind, action: { kind: what } }) => kind === "do-by" && (what === "status-check" || what === "closing-note"),
	);

describe("a word from them that is taken away", () => {
	const withWord = (given: Facts, word: Touch): Facts => ({ ...given, touches: [...given.touches, word] });

	it("never gives back a question, and never lets the next message go sooner after ours", () => {
		fc.assert(
			fc.property(anyFacts, anyTheirWord, moment, (without, word, now) => {
				const given = withWord(without, word);
				expect(planFollowUps(without, now).checksUsed).toBeGreaterThanOrEqual(planFollowUps(given, now).checksUsed);
				expect(floorEnd(without, now) >= floorEnd(given, now)).toBe(true);
			}),
			RUNS,
		);
	});

	/** When the pause after the word is over: from that day on the first message counted from it may go. */
	const pauseEnd = (given: Facts, { at }: Touch): Instant => {
		const { policy, office } = contextAt(given, at);
		const counting = { policy, office, sector: given.opportunity.sector };
		return startOfDay(nextMessageOn({ checks: [], since: at, promise: null }, counting), office.zone);
	};

	it("lets nothing go that was not allowed with it, once the pause after it is over and until it came to rest", () => {
		fc.assert(
			fc.property(anyWait, anyTheirWord, fc.integer({ min: 0, max: 24 * 60 }), (without, word, hours) => {
				const given = withWord(without, word);
				const now = latest(pauseEnd(given, word), addHours(word.at, hours));
				const { wait, policy, office } = contextAt(given, now);
				if (wait !== null && wait.rest.at <= now) return;
				// Who lets the closing note follow a check sooner than another check would have the note wait for that check.
				const between = daysBetweenChecks({ policy, office, sector: given.opportunity.sector });
				if (policy["check-limit"].closingNoteBusinessDays < between) return;
				if (mayWrite(planFollowUps(without, now))) expect(mayWrite(planFollowUps(given, now))).toBe(true);
			}),
			{ numRuns: 600 },
		);
	});
});
