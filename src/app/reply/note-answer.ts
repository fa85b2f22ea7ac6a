import type { OpportunityId, PersonId, TouchId } from "#core/ids.ts";
import { ok, type Result } from "#core/result.ts";
import { earliest, type Instant } from "#core/time/instant.ts";
import type { Refusal } from "../errors.ts";
import type { OperationContext } from "../operation.ts";
import { isPersonOf } from "../person/is-person-of.ts";
import type { Records } from "../ports.ts";
import { logTouch } from "../touch/log.ts";
import { insideTransaction, refuse } from "../transaction.ts";

/** Logs their message as a contact from them; whoever is not of this opportunity is left unnamed. */
export const noteAnswer = async (
	context: OperationContext,
	records: Records,
	answer: { readonly opportunityId: OpportunityId; readonly personId: PersonId | null; readonly at: Instant },
): Promise<Result<TouchId, Refusal>> => {
	const opportunity = await records.get("opportunity", answer.opportunityId);
	if (opportunity === null) return refuse("not-found");
	const { personId } = answer;
	const isKnown = personId !== null && (await isPersonOf(records, opportunity, personId));
	const touchId = context.ids.next() as TouchId;
	const logged = await logTouch.run(insideTransaction(context, records), {
		id: touchId,
		opportunityId: opportunity.id,
		personId: isKnown ? personId : null,
		direction: "inbound",
		channel: "email",
		kind: "reply",
		at: earliest(answer.at, context.clock.now()),
	});
	return logged.ok ? ok(touchId) : logged;
};
