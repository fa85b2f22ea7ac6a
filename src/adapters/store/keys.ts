import type { Noun, NounKeys, Nouns } from "#app/ports.ts";
import { nameKey } from "#core/name-key.ts";

const KEYS: { readonly [N in Noun]: (record: Nouns[N]) => NounKeys[N] } = {
	company: ({ name }) => ({ nameKey: nameKey(name ?? "") }),
	person: ({ companyId, name }) => ({ companyId, nameKey: nameKey(name ?? "") }),
	// An opportunity does not carry its company's name; the plan's search key has both.
	opportunity: ({ companyId, agencyId, stage, position }) => ({
		companyId,
		agencyId,
		stage,
		searchKey: nameKey(position ?? ""),
	}),
	interview: ({ opportunityId, endedAt, interviewerIds }) => ({
		opportunityId,
		endedAt,
		peopleKey: interviewerIds.join(" "),
	}),
	debrief: ({ opportunityId }) => ({ opportunityId }),
	promise: ({ opportunityId }) => ({ opportunityId }),
	touch: ({ opportunityId, companyId }) => ({ opportunityId, companyId }),
	letter: ({ opportunityId, interviewId, state }) => ({ opportunityId, interviewId, state }),
	outcome: ({ opportunityId }) => ({ opportunityId }),
	snooze: ({ opportunityId }) => ({ opportunityId }),
	settings: () => ({}),
	plan: ({ companyId, lane, rank, nextChangeAt, shown }) => ({
		companyId,
		lane,
		rank,
		nextChangeAt,
		searchKey: nameKey(`${shown.company ?? ""} ${shown.position ?? ""}`),
	}),
};

/** What a record can be looked up by. */
export const keysOf = <N extends Noun>(noun: N, record: Nouns[N]): NounKeys[N] => KEYS[noun](record);
