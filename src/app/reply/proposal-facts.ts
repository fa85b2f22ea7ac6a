import { officeOfFacts } from "#core/followup/context.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { ProposalFacts } from "#core/reply/propose.ts";
import type { Instant } from "#core/time/instant.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { loadFacts } from "../plan/load-facts.ts";
import type { ReadableRecords } from "../ports.ts";
import { dayContext } from "../promise/promised-on.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** What is known of an opportunity when a message of `at` is weighed; `null`: there is no such opportunity. */
export const proposalFacts = async (
	context: OperationContext,
	records: ReadableRecords,
	about: { readonly opportunityId: OpportunityId; readonly at: Instant },
): Promise<ProposalFacts | null> => {
	const settings = await settingsOf(context, records);
	const [facts] = await loadFacts(records, settings, [about.opportunityId], "included");
	if (facts === undefined) return null;
	const office = officeOfFacts(facts);
	const replies = await listAll(records, "reply", { where: { opportunityId: about.opportunityId } });
	const events = [...replies]
		.sort((a, b) => (a.at < b.at ? -1 : 1))
		.flatMap(({ proposals }) => proposals)
		.flatMap(({ state, what }) =>
			state === "accepted" && "source" in what && what.interviewId !== null
				? [{ ...what.source, interviewId: what.interviewId }]
				: [],
		);
	return {
		...dayContext(about.at, office, facts),
		promises: facts.promises,
		interviews: facts.interviews,
		events,
	};
};
