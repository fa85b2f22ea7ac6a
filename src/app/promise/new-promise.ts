import * as z from "zod/mini";
import type { InterviewId, OpportunityId } from "#core/ids.ts";
import type { AnswerPromise } from "#core/promise/promise.ts";
import type { Instant } from "#core/time/instant.ts";
import { calendarDate, filledLine, id, line } from "../fields.ts";

export const promiseDraft = z.strictObject({
	id: id<"promise">(),
	byOn: z.optional(z.nullable(calendarDate())),
	/** The same in words, counted at the office from the end of its interview, else from the day it is noted: "thursday", "early next week", "in two weeks". */
	by: z.optional(filledLine(120)),
	words: z.optional(line(500)),
	madeBy: z.optional(z.nullable(id<"person">())),
});
export type PromiseDraft = z.infer<typeof promiseDraft>;

export const newPromise = (
	draft: Omit<PromiseDraft, "by">,
	opportunityId: OpportunityId,
	interviewId: InterviewId | null,
	notedAt: Instant,
): AnswerPromise => ({
	id: draft.id,
	opportunityId,
	interviewId,
	madeBy: draft.madeBy ?? null,
	byOn: draft.byOn ?? null,
	words: draft.words ?? "",
	notedAt,
	state: "open",
	movedFrom: [],
});
