import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addHours, type Instant, instantFromMs, latest, msOf } from "../time/instant.ts";
import type { Touch } from "../touch/touch.ts";
import type { Advice, Plan } from "./advice.ts";
import { anyFacts, BEGIN, DAYS, HOUR_MS, moment } from "./any-facts.testing.ts";
import { touch } from "./facts.testing.ts";
import type { Facts } from "./facts.ts";
import { followAll } from "./obedient.testing.ts";
import { planFollowUps } from "./plan.ts";
import { policyInForce } from "./policy.ts";

const RUNS = { numRuns: 200 };

/** The same ledger with nothing sent that the plan did not advise: what a user who only follows begins with. */
const beforeFollowing = (given: Facts): Facts => ({
	...given,
	touches: given.touches.filter(({ direction }) => direction === "inbound"),
	// Noted before the first step: nobody knows on one day what they will note on another.
	promises: given.promises.map((each) => ({ ...each, notedAt: BEGIN, movedFrom: [] })),
	snoozes: [],
});

/** Stretches of the ledger without a word from them, each as what was sent in it. */
const silences = (touches: readonly Touch[]): readonly (readonly Touch[])[] => {
	const all = [...touches].sort((a, b) => (a.at < b.at ? -1 : 1));
	const stretches: Touch[][] = [[]];
	for (const each of all) {
		if (each.direction === "inbound") stretches.push([]);
		else stretches.at(-1)?.push(each);
	}
	return stretches;
};

const floorOf = ({ advice }: Plan): Instant | null => {
	const ends = advice.flatMap((each) => [
		...(each.kind === "hold" && each.because === "contact-floor" ? [each.until] : []),
		...each.overruled.flatMap(({ because, kind, at }) =>
			because === "contact-floor" && kind === "hold" && at !== null ? [at] : [],
		),
	]);
	return ends.sort().at(-1) ?? null;
};

describe("a user who only follows advice", () => {
	it("stays inside the limits: questions and news in one silence, word of an offer, and asking for its date", () => {
		fc.assert(
			fc.property(anyFacts, (given) => {
				const [after] = followAll([beforeFollowing(given)], BEGIN, DAYS);
				const sent = (after?.touches ?? []).filter(({ opportunityId }) => opportunityId === given.opportunity.id);
				const { checks } = policyInForce(given.settings.policy)["check-limit"];
				for (const stretch of silences(sent)) {
					const count = (kind: Touch["kind"]) => stretch.filter((each) => each.kind === kind).length;
					expect(count("status-check") + count("news")).toBeLessThanOrEqual(
						// A later interview begins another wait, and so does a promise they move, or a round they grant.
						checks * (given.interviews.length + given.promises.length + given.outcomes.length + 1),
					);
					expect(count("competing-offer")).toBeLessThanOrEqual(given.offersElsewhere.length);
					expect(count("deadline-request")).toBeLessThanOrEqual(given.offers.length);
				}
			}),
			RUNS,
		);
	});

	it("spares a referee: one request each, and no second heads-up without something new", () => {
		fc.assert(
			fc.property(anyFacts, (given) => {
				const [after] = followAll([{ ...beforeFollowing(given), refereeTouches: [] }], BEGIN, DAYS);
				for (const { id: refereeId } of given.referees) {
					const told = (after?.refereeTouches ?? []).filter(({ personId }) => personId === refereeId);
					const count = (kind: Touch["kind"]) => told.filter((each) => each.kind === kind).length;
					expect(count("reference-request")).toBeLessThanOrEqual(1);
					expect(count("reference-heads-up")).toBeLessThanOrEqual(2);
					expect(count("reference-thanks")).toBeLessThanOrEqual(1);
				}
			}),
			RUNS,
		);
	});
});

describe("one silence", () => {
	it("takes as many questions as the limit says, whatever happened before it", () => {
		fc.assert(
			fc.property(anyFacts, moment, (given, now) => {
				const plan = planFollowUps(given, now);
				const asks = plan.advice.some(({ kind, action }) => kind === "do-by" && action.kind === "status-check");
				if (asks) expect(plan.checksUsed).toBeLessThan(plan.checksAllowed);
			}),
			RUNS,
		);
	});
});

describe("any hold", () => {
	it("ends: in something that may be done, in a stop, or in nothing left to do", () => {
		const heldLike = (advice: Advice) => (plan: Plan) =>
			plan.advice.find(({ kind, action }) => kind === "hold" && action.kind === advice.action.kind);
		fc.assert(
			fc.property(anyFacts, moment, (given, now) => {
				for (const advice of planFollowUps(given, now).advice) {
					if (advice.kind !== "hold") continue;
					let held: Advice | undefined = advice;
					for (let count = 0; held?.kind === "hold"; count += 1) {
						expect(count, `${advice.key} is held for ever`).toBeLessThan(12);
						const again: Advice | undefined = heldLike(advice)(planFollowUps(given, held.until));
						if (again?.kind === "hold") expect(again.until > held.until).toBe(true);
						held = again;
					}
				}
			}),
			RUNS,
		);
	});
});

describe("a history written down in another order", () => {
	/** Names each contact anew by a permutation, as another order of writing down would have done. */
	const renamed = (given: Facts, order: readonly number[]): Facts => ({
		...given,
		touches: given.touches.map((each, index) => ({ ...each, id: `written${order[index]}` as Touch["id"] })),
	});

	it("gives the same plan, also where several things happened at one moment", () => {
		fc.assert(
			fc.property(
				anyFacts,
				moment,
				fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }),
				(given, now, order) => {
					// Everything of one day at one moment: as many ties as there can be.
					const tied = given.touches.map((each) => ({
						...each,
						at: instantFromMs(Math.floor(msOf(each.at) / (24 * HOUR_MS)) * 24 * HOUR_MS),
					}));
					const seen = new Set<string>();
					const touches = tied.filter((each) => {
						const content = JSON.stringify({ ...each, id: "" });
						if (seen.has(content)) return false;
						seen.add(content);
						return true;
					});
					const history = { ...given, touches };
					const plain = planFollowUps(renamed(history, [0, 1, 2, 3, 4, 5]), now);
					const other = JSON.stringify(planFollowUps(renamed(history, order), now)).replace(
						/written(\d)/g,
						(_, name: string) => `written${order.indexOf(Number(name))}`,
					);
					expect(JSON.parse(other)).toEqual(JSON.parse(JSON.stringify(plain)));
				},
			),
			RUNS,
		);
	});
});

describe("a word from them that was forgotten", () => {
	it("never leaves more questions, and never lets the next one go earlier after ours", () => {
		fc.assert(
			fc.property(anyFacts, moment, moment, (given, heardAt, now) => {
				const word = touch({ at: heardAt, direction: "inbound", kind: "other" });
				const withIt = planFollowUps({ ...given, touches: [...given.touches, word] }, now);
				const without = planFollowUps(given, now);
				expect(withIt.checksUsed).toBeLessThanOrEqual(without.checksUsed);
				const [floor, earlier] = [floorOf(withIt), floorOf(without)];
				if (floor !== null && earlier !== null && heardAt <= now) expect(floor <= earlier).toBe(true);
			}),
			RUNS,
		);
	});

	it("holds nothing that would have been free, once the pause after the word itself is over", () => {
		fc.assert(
			fc.property(anyFacts, moment, moment, (given, heardAt, now) => {
				// Long enough for any pause of the default rules, in any week.
				const later = addHours(latest(now, heardAt), 24 * 30);
				const word = touch({ at: heardAt, direction: "inbound", kind: "other" });
				const free = planFollowUps(given, later).advice.filter(
					({ kind, action }) => kind === "do-by" && action.kind === "status-check",
				);
				if (free.length === 0) return;
				const plan = planFollowUps({ ...given, touches: [...given.touches, word] }, later);
				const held = plan.advice.filter(
					({ kind, action, because }) =>
						action.kind === "status-check" &&
						kind !== "do-by" &&
						(because === "check-limit" || because === "contact-floor"),
				);
				expect(held).toEqual([]);
			}),
			RUNS,
		);
	});
});
