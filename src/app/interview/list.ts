import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { line, pageLimit } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { reading } from "../transaction.ts";

export const listInterviews = operation({
	name: "interviews.list",
	summary: "Lists interviews, the newest first.",
	effect: "read",
	method: "GET",
	path: "/interviews",
	input: z.strictObject({ after: z.optional(line(4_096)), limit: pageLimit() }),
	refusals: ["bad-cursor"],
	run: (context, { after, limit }) =>
		reading(context, async (records) => {
			const page = await records.list("interview", {
				orderBy: "id-descending",
				limit: limit ?? 50,
				...(after === undefined ? {} : { after }),
			});
			const ids = [...new Set(page.records.map(({ opportunityId }) => opportunityId))];
			const plans = new Map((await listAll(records, "plan", { ids })).map((plan) => [plan.id, plan.shown]));
			return ok({
				// What belongs to an archived opportunity is put away with it: it has no plan.
				items: page.records.flatMap((interview) => {
					const shown = plans.get(interview.opportunityId);
					if (shown === undefined) return [];
					return [
						{
							interviewId: interview.id,
							opportunityId: interview.opportunityId,
							kind: interview.kind,
							state: interview.state,
							round: interview.round,
							startsAt: interview.startsAt,
							endedAt: interview.endedAt,
							zone: interview.zone,
							company: shown.company ?? null,
							position: shown.position ?? null,
							debrief: shown.rounds.find(({ interviewId }) => interviewId === interview.id)?.debrief ?? "none",
						},
					];
				}),
				next: page.next,
			});
		}),
});
