import { ownWaitsOf, PRIOR } from "#core/followup/usual-wait.ts";
import { ok } from "#core/result.ts";
import { sayWaits } from "#words/en/waits.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { reading } from "../transaction.ts";

/** Interviews looked at, the newest: enough for anybody's range. */
const MOST_INTERVIEWS = 200;

export const viewWaits = operation({
	name: "waits.view",
	summary: "Says what is normal to wait for an answer: a range with its origin, your own once there are five answers.",
	effect: "read",
	method: "GET",
	path: "/waits",
	input: nothing(),
	refusals: [],
	run: (context) =>
		reading(context, async (records) => {
			const { records: interviews } = await records.list("interview", {
				orderBy: "id-descending",
				limit: MOST_INTERVIEWS,
			});
			const about = { where: { opportunityId: [...new Set(interviews.map(({ opportunityId }) => opportunityId))] } };
			const touches = interviews.length === 0 ? [] : await listAll(records, "touch", about);
			const outcomes = interviews.length === 0 ? [] : await listAll(records, "outcome", about);
			const { own, answers } = ownWaitsOf({ interviews, touches, outcomes }, context.clock.now());
			return ok({ own, answers, prior: PRIOR, says: sayWaits(own, answers) });
		}),
});
