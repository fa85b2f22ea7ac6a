import { ok } from "#core/result.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { reading } from "../transaction.ts";
import { refereeViews } from "./referee-view.ts";

export const listReferees = operation({
	name: "referees.list",
	summary: "Lists your referees: who agreed, who was told about what, and who should be spared for now.",
	effect: "read",
	method: "GET",
	path: "/referees",
	input: nothing(),
	refusals: [],
	run: (context) =>
		reading(context, async (records) => {
			const { refereesOnCv } = await settingsOf(context, records);
			return ok({
				items: await refereeViews(context, records, await listAll(records, "referee", {})),
				/** Whether it is known who stands on the CV. */
				isCvKnown: refereesOnCv !== null,
			});
		}),
});
