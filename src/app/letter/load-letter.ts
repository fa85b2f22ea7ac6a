import type { Facts } from "#core/followup/facts.ts";
import { planFollowUps } from "#core/followup/plan.ts";
import type { LetterId } from "#core/ids.ts";
import type { LetterContext } from "#core/letter/context.ts";
import type { Letter } from "#core/letter/letter.ts";
import { letterContextOf } from "#core/letter/letter-context-of.ts";
import type { OperationContext } from "../operation.ts";
import { listAll, loadFacts } from "../plan/load-facts.ts";
import type { ReadableRecords, Stored } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";

/**
 * Names of companies and people that belong to other opportunities: none of them may be left over in a letter. Nobody
 * who is known here counts as elsewhere.
 */
const otherNames = async (records: ReadableRecords, facts: Facts): Promise<LetterContext["others"]> => {
	const here = new Set<string>([facts.company.id, ...(facts.agency === null ? [] : [facts.agency.id])]);
	const companies = await listAll(records, "company", {});
	const people = await listAll(records, "person", {});
	const known = new Set<string>(facts.people.map(({ id }) => id));
	return {
		companies: companies.flatMap(({ id, name, aliases }) => (here.has(id) || name === null ? [] : [name, ...aliases])),
		people: people.flatMap(({ id, name }) => (known.has(id) || name === null ? [] : [name])),
	};
};

export interface LoadedLetter {
	readonly facts: Facts;
	readonly context: LetterContext;
}

/** Everything composing and checking this letter need; `null` where its opportunity is archived or unknown. */
export const loadLetterContext = async (
	operation: OperationContext,
	records: ReadableRecords,
	letter: Letter,
): Promise<LoadedLetter | null> => {
	const now = operation.clock.now();
	const [facts] = await loadFacts(records, await settingsOf(operation, records), [letter.opportunityId]);
	if (facts === undefined) return null;
	const { advice } = planFollowUps(facts, now);
	return { facts, context: letterContextOf({ facts, letter, others: await otherNames(records, facts), advice, now }) };
};

export interface KeptLetter extends LoadedLetter {
	readonly letter: Stored<Letter>;
}

export const loadLetter = async (
	operation: OperationContext,
	records: ReadableRecords,
	id: LetterId,
): Promise<KeptLetter | null> => {
	const letter = await records.get("letter", id);
	const loaded = letter === null ? null : await loadLetterContext(operation, records, letter);
	return letter === null || loaded === null ? null : { letter, ...loaded };
};
