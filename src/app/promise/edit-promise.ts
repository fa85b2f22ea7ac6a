import type { PromiseId } from "#core/ids.ts";
import type { AnswerPromise } from "#core/promise/promise.ts";
import { ok, type Result } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import type { Refusal } from "../errors.ts";
import type { OperationContext } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";

/** Saves a changed promise and plans anew; gives the kept promise. */
export const editPromise = (
	context: OperationContext,
	input: { readonly id: PromiseId; readonly version: number },
	decide: (kept: AnswerPromise) => Result<AnswerPromise, Refusal>,
) =>
	writing(context, async (records) => {
		const edited = await editRecord(records, {
			noun: "promise",
			id: input.id,
			version: input.version,
			at: context.clock.now(),
			decide,
		});
		if (!edited.ok) return edited;
		await replan(context, records, [edited.value.opportunityId]);
		const kept = await records.get("promise", input.id);
		return kept === null ? refuse("not-found") : ok(kept);
	});
