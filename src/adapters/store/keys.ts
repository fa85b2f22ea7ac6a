import type { Noun, NounKeys, Nouns } from "#app/ports.ts";
import { hasSelfWork } from "#core/debrief/self-work.ts";
import { nameKey } from "#core/name-key.ts";
import { isOpen } from "#core/reply/reply.ts";

const KEYS: { readonly [N in Noun]: (record: Nouns[N]) => NounKeys[N] } = {
	company: ({ name }) => ({ nameKey: nameKey(name ?? "") }),
	person: ({ companyId, name }) => ({ companyId, nameKey: nameKey(name ?? "") }),
	// An opportunity does not carry its company's name; the plan's search key has both.
	opportunity: ({ companyId, agencyId, stage, position, appliedOn }) => ({
		companyId,
		agencyId,
		stage,
		searchKey: nameKey(position ?? ""),
		appliedOn,
	}),
	interview: ({ opportunityId, endedAt, interviewerIds }) => ({
		opportunityId,
		endedAt,
		peopleKey: interviewerIds.join(" "),
	}),
	debrief: (debrief) => ({
		opportunityId: debrief.opportunityId,
		selfWork: hasSelfWork(debrief) ? "open" : "none",
	}),
	promise: ({ opportunityId }) => ({ opportunityId }),
	touch: ({ opportunityId, companyId, personId }) => ({ opportunityId, companyId, personId }),
	letter: ({ opportunityId, interviewId, state }) => ({ opportunityId, interviewId, state }),
	outcome: ({ opportunityId }) => ({ opportunityId }),
	snooze: ({ opportunityId }) => ({ opportunityId }),
	offer: ({ opportunityId, state }) => ({ opportunityId, state }),
	referee: () => ({}),
	reference: ({ opportunityId, refereeId }) => ({ opportunityId, refereeId }),
	feed: ({ companyId }) => ({ companyId }),
	clipping: ({ companyId, state }) => ({ companyId, state }),
	reply: (reply) => ({ opportunityId: reply.opportunityId, state: isOpen(reply) ? "open" : "done", at: reply.at }),
	nudge: ({ key, at }) => ({ key, at }),
	mailAccount: () => ({}),
	dispatch: ({ letterId, state, dueAt, mail, serverMessageId }) => ({
		letterId,
		state,
		dueAt,
		messageId: mail.messageId,
		serverMessageId,
	}),
	template: ({ name }) => ({ nameKey: nameKey(name) }),
	settings: () => ({}),
	plan: ({ companyId, lane, rank, nextChangeAt, shown }) => ({
		companyId,
		lane,
		rank,
		nextChangeAt,
		searchKey: nameKey(`${shown.company ?? ""} ${shown.position ?? ""}`),
	}),
	searchPlan: () => ({}),
};

/** What a record can be looked up by. */
export const keysOf = <N extends Noun>(noun: N, record: Nouns[N]): NounKeys[N] => KEYS[noun](record);
