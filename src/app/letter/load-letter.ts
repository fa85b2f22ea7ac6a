import type { Advice } from "#core/followup/advice.ts";
import type { Facts } from "#core/followup/facts.ts";
import { planFollowUps } from "#core/followup/plan.ts";
import type { LetterId } from "#core/ids.ts";
import type { LetterContext } from "#core/letter/context.ts";
import { type Letter, REFERENCE_LETTERS } from "#core/letter/letter.ts";
import { letterContextOf } from "#core/letter/letter-context-of.ts";
import { offerOf } from "#core/letter/letter-offer.ts";
import type { Dispatch } from "#core/mail/dispatch.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { loadReferees } from "../plan/load-around.ts";
import { loadFacts } from "../plan/load-facts.ts";
import type { ReadableRecords, Stored } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";

/**
 * The facts with what this letter alone brings in: a referee who is not named for this opportunity yet, and news that was
 * put aside since.
 */
const withLettersOwn = async (records: ReadableRecords, facts: Facts, letter: Letter): Promise<Facts> => {
	const { personId, clippingId } = letter;
	const isNew = personId !== null && !facts.referees.some(({ id }) => id === personId);
	const mayBeReferee = isNew && (REFERENCE_LETTERS.has(letter.kind) || !facts.people.some(({ id }) => id === personId));
	const theirs = mayBeReferee ? await loadReferees(records, [personId]) : null;
	const referee = theirs?.referees[0];
	const clipping =
		clippingId === null || facts.clippings.some(({ id }) => id === clippingId)
			? null
			: await records.get("clipping", clippingId);
	return {
		...facts,
		...(theirs === null || referee === undefined
			? {}
			: {
					referees: [...facts.referees, referee],
					refereeTouches: [...facts.refereeTouches, ...theirs.touches],
					people: [...facts.people.filter(({ id }) => id !== personId), ...theirs.people],
				}),
		...(clipping === null || clipping.archivedAt !== null ? {} : { clippings: [...facts.clippings, clipping] }),
	};
};

/**
 * Companies a letter may well name besides this one: whose offer it speaks of, if the user wants to say so, and where a
 * referee works. Their names are right in it, and no left-overs of another letter.
 */
const namedToo = (facts: Facts, letter: Letter): readonly string[] => {
	const recipient = facts.people.find(({ id }) => id === letter.personId);
	const isToReferee = facts.referees.some(({ id }) => id === letter.personId);
	return [offerOf(facts, letter)?.companyId, isToReferee ? recipient?.companyId : null].filter((id) => id != null);
};

/**
 * Names of companies, people and positions that belong to other opportunities: none of them may be left over in a letter. Nobody
 * who is known here counts as elsewhere.
 */
const otherNames = async (records: ReadableRecords, facts: Facts, letter: Letter): Promise<LetterContext["others"]> => {
	const here = new Set<string>([
		facts.company.id,
		...(facts.agency === null ? [] : [facts.agency.id]),
		...namedToo(facts, letter),
	]);
	const companies = await listAll(records, "company", {});
	const people = await listAll(records, "person", {});
	const opportunities = await listAll(records, "opportunity", {});
	const known = new Set<string>(facts.people.map(({ id }) => id));
	return {
		companies: companies.flatMap(({ id, name, aliases }) => (here.has(id) || name === null ? [] : [name, ...aliases])),
		people: people.flatMap(({ id, name }) => (known.has(id) || name === null ? [] : [name])),
		positions: opportunities.flatMap(({ id, position }) =>
			id === facts.opportunity.id || position === null ? [] : [position],
		),
	};
};

export interface LoadedLetter {
	readonly facts: Facts;
	readonly context: LetterContext;
	/** The opportunity's plan as it stands. */
	readonly advice: readonly Advice[];
}

/** Everything composing and checking this letter need; `null` where its opportunity is archived or unknown. */
export const loadLetterContext = async (
	operation: OperationContext,
	records: ReadableRecords,
	letter: Letter,
): Promise<LoadedLetter | null> => {
	const now = operation.clock.now();
	const [kept] = await loadFacts(records, await settingsOf(operation, records), [letter.opportunityId]);
	if (kept === undefined) return null;
	const { advice } = planFollowUps(kept, now);
	const facts = await withLettersOwn(records, kept, letter);
	const others = await otherNames(records, facts, letter);
	return { facts, advice, context: letterContextOf({ facts, letter, others, advice, now }) };
};

export interface KeptLetter extends LoadedLetter {
	readonly letter: Stored<Letter>;
	/** Its way out, where it left from here or is about to. */
	readonly dispatch: Stored<Dispatch> | null;
}

export const loadLetter = async (
	operation: OperationContext,
	records: ReadableRecords,
	id: LetterId,
): Promise<KeptLetter | null> => {
	const letter = await records.get("letter", id);
	const loaded = letter === null ? null : await loadLetterContext(operation, records, letter);
	if (letter === null || loaded === null) return null;
	const { delivery } = letter;
	const dispatch = delivery === null ? null : await records.get("dispatch", delivery.dispatchId);
	return { letter, dispatch, ...loaded };
};
