import type { InterviewId } from "#core/ids.ts";
import { sayRound } from "#words/en/plan.ts";
import type { OperationContext } from "../operation.ts";
import { opportunityView } from "../opportunity/opportunity-view.ts";
import type { ReadableRecords } from "../ports.ts";

/** One round with everything its page shows; `null` for an unknown id. */
export const interviewView = async (context: OperationContext, records: ReadableRecords, id: InterviewId) => {
	const interview = await records.get("interview", id);
	if (interview === null) return null;
	const view = await opportunityView(context, records, interview.opportunityId);
	if (view === null) return null;
	const { debriefs, interviews, ...whole } = view;
	return {
		...whole,
		interview,
		roundLabel: sayRound(interview.round, interview.kind),
		otherRounds: interviews.filter((other) => other.id !== id),
		debrief: debriefs.find((debrief) => debrief.id === id) ?? null,
	};
};
