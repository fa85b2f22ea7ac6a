import fc from "fast-check";
import type { OpportunityId } from "../ids.ts";
import { addHours } from "../time/instant.ts";
import { anyOffice, anyPolicy, BEGIN, day, moment, people, some } from "./any-facts.testing.ts";
import {
	clipping,
	company,
	facts,
	id,
	interview,
	offer,
	offerElsewhere,
	opportunity,
	outcome,
	person,
	promise,
	referee,
	reference,
	settings,
	touch,
} from "./facts.testing.ts";
import type { Facts } from "./facts.ts";

/** What happens to one opening at the company; every date is theirs, and nothing was sent yet. */
const anyOpening = fc.record({
	ends: fc.array(moment, { minLength: 1, maxLength: 2 }),
	promised: fc.option(
		fc.record({ byOn: day, movedAt: fc.option(moment), madeBy: fc.option(fc.constantFrom(...people)) }),
	),
	words: some(moment, 2),
	advancedAt: fc.option(moment, { freq: 3 }),
	refusedAt: fc.option(moment, { freq: 2 }),
	reopenedAt: fc.option(moment, { freq: 2 }),
	offeredAt: fc.option(moment, { freq: 2 }),
	clippings: fc.integer({ min: 0, max: 2 }),
	isNamed: fc.boolean(),
});

const anyElsewhere = fc.record({
	madeAt: moment,
	answerBy: fc.oneof(
		fc.constant({ kind: "not-known" as const }),
		fc.constant({ kind: "none-set" as const }),
		day.map((on) => ({ kind: "on" as const, on })),
	),
	afterDays: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 2 }),
});

/**
 * Two openings at one company, and offers elsewhere: the facts of both, sharing ledger, people and referees. What was sent
 * is left to whoever follows the advice; what they do is dated, and counts from then.
 */
export const anyOpenings: fc.Arbitrary<readonly [Facts, Facts]> = fc
	.record({
		office: anyOffice,
		home: anyOffice,
		openings: fc.tuple(anyOpening, anyOpening),
		elsewhere: some(anyElsewhere, 2),
		isDeadlineAsked: fc.boolean(),
		phone: fc.constantFrom({ phone: "+965 1" }, { phone: "+965 1" }, { phone: "+965 1", doNotCall: true }, {}),
		consents: fc.tuple(fc.constantFrom("yes", "not-asked", "no"), fc.constantFrom("yes", "asked")),
		refereesOnCv: fc.constantFrom([], [id<"person">("rosa")]),
		policy: anyPolicy,
		quietDates: some(day, 5),
	})
	.map((given) => {
		const named = given.openings.map((opening, index) => ({
			...opening,
			name: id<"opportunity">(index === 0 ? "analyst" : "planner"),
		}));
		const touches = named.flatMap(({ words, name }) =>
			words.map((at, index) =>
				touch({ id: id(`word ${name} ${index}`), at, direction: "inbound", kind: "other", opportunityId: name }),
			),
		);
		const factsOf = (opening: (typeof named)[number]): Facts => {
			const mine = { opportunityId: opening.name };
			const ends = [...opening.ends].sort();
			return facts({
				opportunity: opportunity({
					id: opening.name,
					stageHistory: [
						{ stage: "interviewing", at: BEGIN },
						...(opening.reopenedAt === null ? [] : [{ stage: "interviewing" as const, at: opening.reopenedAt }]),
					],
				}),
				company: company({ ...given.office, quietDates: given.quietDates }),
				people: [person(given.phone), person({ id: id("jonas") }), person({ id: id("priya"), email: null })],
				interviews: ends.map((endedAt, index) =>
					interview({
						...mine,
						id: id(`${opening.name} round ${index}`),
						round: index + 1,
						endedAt,
						zone: given.office.zone,
						interviewerIds: people.slice(0, index + 1),
					}),
				),
				promises:
					opening.promised === null
						? []
						: [
								promise({
									...mine,
									interviewId: null,
									byOn: opening.promised.byOn,
									madeBy: opening.promised.madeBy,
									notedAt: ends[0],
									movedFrom:
										opening.promised.movedAt === null ? [] : [{ byOn: null, words: "", at: opening.promised.movedAt }],
								}),
							],
				touches,
				outcomes: [
					...(opening.advancedAt === null
						? []
						: [outcome({ ...mine, id: id(`advanced ${opening.name}`), at: opening.advancedAt })]),
					...(opening.refusedAt === null
						? []
						: [outcome({ ...mine, id: id(`refused ${opening.name}`), result: "rejected", at: opening.refusedAt })]),
				],
				offers:
					opening.offeredAt === null
						? []
						: [
								offer({
									...mine,
									id: id(`offer ${opening.name}`),
									madeAt: opening.offeredAt,
									answerBy: { kind: "not-known" },
								}),
							],
				offersElsewhere: given.elsewhere.map(({ madeAt, answerBy, afterDays }, index) =>
					offerElsewhere(
						{
							id: id(`elsewhere ${index}`),
							madeAt,
							answerBy,
							...(afterDays === null ? {} : { state: "accepted", decidedAt: addHours(madeAt, 24 * afterDays) }),
						},
						{ isDeadlineAsked: given.isDeadlineAsked },
					),
				),
				referees: [
					referee({ consent: given.consents[0] as "yes" }),
					referee({ id: id("omar"), consent: given.consents[1] as "yes" }),
				],
				references: opening.isNamed
					? ["rosa", "omar"].map((name) =>
							reference({ ...mine, id: id(`${name} for ${opening.name}`), refereeId: id(name), handedOverAt: ends[0] }),
						)
					: [],
				clippings: Array.from({ length: opening.clippings }, (_, index) =>
					clipping({
						id: id(`news ${opening.name} ${index}`),
						opportunityId: opening.name as OpportunityId,
						foundAt: BEGIN,
					}),
				),
				settings: settings({ ...given.home, policy: given.policy as never, refereesOnCv: given.refereesOnCv }),
			});
		};
		return [factsOf(named[0] as (typeof named)[number]), factsOf(named[1] as (typeof named)[number])] as const;
	});
