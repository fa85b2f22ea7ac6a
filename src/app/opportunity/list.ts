import * as z from "zod/mini";
import { LANES } from "#core/followup/advice.ts";
import { nameKey } from "#core/name-key.ts";
import { ok } from "#core/result.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayNext } from "#words/en/plan.ts";
import { line, pageLimit } from "../fields.ts";
import { operation } from "../operation.ts";
import { readingFreshPlans } from "../plan/fresh-plans.ts";
import type { StoredPlan } from "../plan/stored-plan.ts";
import { pastEvents } from "./past-events.ts";

export const listOpportunities = operation({
	name: "opportunities.list",
	summary: "Lists opportunities by whose move it is, the most pressing first.",
	effect: "read",
	method: "GET",
	path: "/opportunities",
	input: z.strictObject({
		lane: z.optional(z.enum(LANES)),
		q: z.optional(line()),
		after: z.optional(line(4_096)),
		limit: pageLimit(),
	}),
	refusals: ["bad-cursor"],
	run: async (context, { lane, q, after, limit }) => {
		const now = context.clock.now();
		const row = ({ id, companyId, plan, shown }: StoredPlan) => ({
			opportunityId: id,
			companyId,
			company: shown.company,
			position: shown.position,
			stage: shown.stage,
			lane: plan.lane,
			rounds: shown.rounds.length,
			lastInterviewId: shown.rounds.at(-1)?.interviewId ?? null,
			next: sayNext(plan, shown, dateAt(now, shown.officeZone)),
			ahead: plan.ahead,
			past: pastEvents(shown, now),
			updatedAt: shown.updatedAt,
		});
		return readingFreshPlans(context, now, async (records) => {
			const page = await records.list("plan", {
				orderBy: "rank",
				limit: limit ?? 50,
				...(after === undefined ? {} : { after }),
				...(lane === undefined ? {} : { where: { lane } }),
				...(q === undefined || q === "" ? {} : { contains: { searchKey: nameKey(q) } }),
			});
			return ok({ items: page.records.map(row), next: page.next });
		});
	},
});
