import { refereeOfConsentKey } from "#core/followup/consent-key.ts";
import type { Facts } from "#core/followup/facts.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { Settings } from "#core/settings/settings.ts";
import type { Nouns, ReadableRecords, Stored } from "../ports.ts";
import { listAll } from "./list-all.ts";
import { loadOffers, loadReferees } from "./load-around.ts";

/** Facts as they are kept: each record with its version. */
export interface StoredFacts extends Facts {
	readonly opportunity: Stored<Nouns["opportunity"]>;
	readonly company: Stored<Nouns["company"]>;
	readonly agency: Stored<Nouns["company"]> | null;
	readonly people: readonly Stored<Nouns["person"]>[];
	readonly interviews: readonly Stored<Nouns["interview"]>[];
	readonly debriefs: readonly Stored<Nouns["debrief"]>[];
	readonly promises: readonly Stored<Nouns["promise"]>[];
	readonly touches: readonly Stored<Nouns["touch"]>[];
	readonly letters: readonly Stored<Nouns["letter"]>[];
	readonly outcomes: readonly Stored<Nouns["outcome"]>[];
	readonly offers: readonly Stored<Nouns["offer"]>[];
	readonly references: readonly Stored<Nouns["reference"]>[];
	readonly clippings: readonly Stored<Nouns["clipping"]>[];
}

/** Few enough ids for one query on every engine. */
const CHUNK = 400;

const grouped = <Record>(list: readonly Record[], keyOf: (record: Record) => string | null): Map<string, Record[]> => {
	const groups = new Map<string, Record[]>();
	for (const record of list) {
		const key = keyOf(record);
		if (key === null) continue;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [record]);
		else group.push(record);
	}
	return groups;
};

const byId = <Record extends { readonly id: string }>(list: readonly Record[]): Map<string, Record> =>
	new Map(list.map((record) => [record.id, record]));

const loadChunk = async (
	records: ReadableRecords,
	settings: Settings,
	ids: readonly OpportunityId[],
	archived: "left-out" | "included",
): Promise<StoredFacts[]> => {
	const ofThese = { where: { opportunityId: ids } } as const;
	const opportunities = await listAll(records, "opportunity", { ids, archived });
	const companyIds = [
		...new Set(opportunities.flatMap(({ companyId, agencyId }) => (agencyId ? [companyId, agencyId] : [companyId]))),
	];
	const companies = byId(await listAll(records, "company", { ids: companyIds, archived: "included" }));
	const interviews = await listAll(records, "interview", ofThese);
	const touches = grouped(
		await listAll(records, "touch", { where: { companyId: companyIds } }),
		(touch) => touch.companyId,
	);
	const colleagues = await listAll(records, "person", { where: { companyId: companyIds } });
	const known = new Set<string>(colleagues.map((person) => person.id));
	const elsewhere = [...new Set(interviews.flatMap((interview) => interview.interviewerIds))].filter(
		(id) => !known.has(id),
	);
	const others = elsewhere.length === 0 ? [] : await listAll(records, "person", { ids: elsewhere });
	const peopleById = byId([...colleagues, ...others]);
	const peopleOf = grouped(colleagues, (person) => person.companyId);
	const interviewsOf = grouped(interviews, (interview) => interview.opportunityId);
	const debriefs = grouped(await listAll(records, "debrief", ofThese), (debrief) => debrief.opportunityId);
	const promises = grouped(await listAll(records, "promise", ofThese), (promise) => promise.opportunityId);
	const letters = grouped(await listAll(records, "letter", ofThese), (letter) => letter.opportunityId);
	const outcomes = grouped(await listAll(records, "outcome", ofThese), (outcome) => outcome.opportunityId);
	const snoozes = grouped(await listAll(records, "snooze", ofThese), (snooze) => snooze.opportunityId);
	const offers = await loadOffers(records);
	const namedReferences = await listAll(records, "reference", ofThese);
	const references = grouped(namedReferences, (reference) => reference.opportunityId);
	const clippings = grouped(
		await listAll(records, "clipping", { where: { companyId: companyIds, state: "kept" } }),
		(clipping) => clipping.companyId,
	);
	const referees = await loadReferees(records, [
		...namedReferences.map(({ refereeId }) => refereeId),
		...(settings.refereesOnCv ?? []),
	]);

	// Whom to ask for a reference is put off for all openings at once; such a question is rare.
	const isAsking = referees.referees.some(({ consent }) => consent === "not-asked");
	const putOff = (isAsking ? await listAll(records, "snooze", {}) : []).filter(
		({ adviceKey }) => refereeOfConsentKey(adviceKey) !== null,
	);

	return opportunities.flatMap((opportunity) => {
		const company = companies.get(opportunity.companyId);
		if (company === undefined) return [];
		const rounds = interviewsOf.get(opportunity.id) ?? [];
		const named = new Set<string>([
			...(references.get(opportunity.id) ?? []).map(({ refereeId }) => refereeId),
			...(settings.refereesOnCv ?? []),
		]);
		const people = new Map(
			[
				...(peopleOf.get(company.id) ?? []),
				...(opportunity.agencyId === null ? [] : (peopleOf.get(opportunity.agencyId) ?? [])),
				...rounds.flatMap((round) => round.interviewerIds.flatMap((id) => peopleById.get(id) ?? [])),
				...referees.people.filter(({ id }) => named.has(id)),
			].map((person) => [person.id, person]),
		);
		return [
			{
				opportunity,
				company,
				agency: opportunity.agencyId === null ? null : (companies.get(opportunity.agencyId) ?? null),
				people: [...people.values()],
				interviews: rounds,
				debriefs: debriefs.get(opportunity.id) ?? [],
				promises: promises.get(opportunity.id) ?? [],
				touches: touches.get(company.id) ?? [],
				letters: letters.get(opportunity.id) ?? [],
				outcomes: outcomes.get(opportunity.id) ?? [],
				offers: offers.own(opportunity.id),
				offersElsewhere: offers.elsewhere(opportunity.id),
				referees: referees.referees.filter(({ id }) => named.has(id)),
				references: references.get(opportunity.id) ?? [],
				refereeTouches: referees.touches.filter(({ personId }) => personId !== null && named.has(personId)),
				clippings: clippings.get(company.id) ?? [],
				snoozes: [...(snoozes.get(opportunity.id) ?? []), ...putOff],
				settings,
				holidays: [],
			},
		];
	});
};

/** What the engine needs for each of these opportunities; archived ones are left out unless asked for. */
export const loadFacts = async (
	records: ReadableRecords,
	settings: Settings,
	ids: readonly OpportunityId[],
	archived: "left-out" | "included" = "left-out",
): Promise<readonly StoredFacts[]> => {
	const all: StoredFacts[] = [];
	for (let from = 0; from < ids.length; from += CHUNK) {
		all.push(...(await loadChunk(records, settings, ids.slice(from, from + CHUNK), archived)));
	}
	return all;
};
