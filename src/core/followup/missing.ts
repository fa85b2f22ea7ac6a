import { countryOf } from "../time/office.ts";
import { countryOfZone, restDaysOf } from "../time/work-week.ts";
import { dateAt, startOfDay } from "../time/zone.ts";
import type { MissingFact } from "./advice.ts";
import { isReachable } from "./recipient.ts";
import type { RuleContext } from "./rule.ts";
import { currentPromise } from "./wait.ts";

const missingForThanks = ({ facts, owed }: RuleContext): MissingFact[] =>
	owed.flatMap(({ round, thanks }): MissingFact[] => {
		const { id: interviewId, interviewerIds } = round.interview;
		const people = thanks.owedTo.flatMap((id) => facts.people.find((person) => person.id === id) ?? []);
		return [
			...(round.isEndPresumed ? [{ kind: "end", interviewId } as const] : []),
			...(interviewerIds.length === 0 ? [{ kind: "interviewers", interviewId } as const] : []),
			...people.filter(({ name }) => name === null).map(({ id }) => ({ kind: "name", personId: id }) as const),
			...people.filter((person) => !isReachable(person)).map(({ id }) => ({ kind: "address", personId: id }) as const),
		];
	});

/** Asked about the last round only, and not once anything was promised, with or without a date. */
const missingPromise = ({ facts, rounds, wait, now }: RuleContext): MissingFact[] => {
	const last = rounds.held.at(-1);
	if (last === undefined || wait === null) return [];
	const noted = currentPromise(facts.promises, last, ({ notedAt }) => notedAt <= now);
	return noted === null ? [{ kind: "promise", interviewId: last.interview.id }] : [];
};

/** Asked once they have met the user, when somebody may begin to call. */
const missingReferees = ({ facts, rounds, isClosed }: RuleContext): MissingFact[] =>
	facts.settings.refereesOnCv === null && rounds.held.length > 0 && !isClosed ? [{ kind: "referees-on-cv" }] : [];

/** An offer that is known by the stage alone. */
const missingOffer = ({ facts }: RuleContext): MissingFact[] =>
	facts.opportunity.stage === "offer" && facts.offers.every(({ state }) => state !== "open") ? [{ kind: "offer" }] : [];

/** The country and the clock said of the office, where they belong to two countries. */
const missingOffice = ({ facts, office, isClosed }: RuleContext): MissingFact[] => {
	const country = facts.opportunity.country ?? facts.company.country;
	const byZone = countryOfZone(office.zone);
	const isTorn = country !== null && byZone !== null && country !== byZone && !isClosed;
	return isTorn ? [{ kind: "office", country, zone: office.zone }] : [];
};

/**
 * Where the last round was in another country than its company: asked until the office of this opportunity is said. A
 * round on the user's own clock may only have been noted without a zone.
 */
const missingOfRound = (context: RuleContext): MissingFact[] => {
	const { facts, rounds, office, now, isClosed } = context;
	const { opportunity, company, settings } = facts;
	const last = (rounds.ahead.at(-1) ?? rounds.held.at(-1))?.interview;
	if (last === undefined || isClosed || last.zone === settings.zone) return [];
	if (opportunity.country !== null || opportunity.zone !== null) return [];
	const country = countryOf(company);
	const roundCountry = countryOfZone(last.zone);
	if (country === null || roundCountry === null || country === roundCountry) return [];
	// One doubt is one question: the office's own country and clock come first.
	if (missingOffice(context).length > 0) return [];
	const today = dateAt(now, office.zone);
	const isSameClock = startOfDay(today, office.zone) === startOfDay(today, last.zone);
	const isSameWeek = String(restDaysOf(roundCountry)) === String(office.restDays);
	if (isSameClock && isSameWeek) return [];
	return [{ kind: "round-elsewhere", interviewId: last.id, country, zone: last.zone, roundCountry }];
};

/** What the plan would use if it were known; each fact is named once. */
export const missingOf = (context: RuleContext): readonly MissingFact[] => {
	const timeless = context.rounds.timeless.map(({ id }) => ({ kind: "end", interviewId: id }) as const);
	const all: readonly MissingFact[] = [
		...timeless,
		...missingPromise(context),
		...missingForThanks(context),
		...missingOffer(context),
		...missingReferees(context),
		...missingOffice(context),
		...missingOfRound(context),
	];
	const seen = new Set<string>();
	return all.filter((fact) => {
		const key = JSON.stringify(fact);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
};
