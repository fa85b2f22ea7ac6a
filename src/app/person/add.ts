import { ok } from "#core/result.ts";
import { operation } from "../operation.ts";
import { replanCompanies } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { newPerson } from "./add-people.ts";
import { personDraft } from "./person-fields.ts";

export const addPerson = operation({
	name: "people.add",
	summary: "Adds someone: an interviewer, a recruiter, a coordinator or a referee.",
	effect: "write",
	method: "POST",
	path: "/people",
	input: personDraft,
	refusals: ["not-found"],
	run: (context, draft) =>
		writing(context, async (records) => {
			const companyId = draft.companyId ?? null;
			if (companyId !== null && (await records.get("company", companyId)) === null) return refuse("not-found");
			await records.insert("person", newPerson(draft, companyId), context.clock.now());
			if (companyId !== null) await replanCompanies(context, records, [companyId]);
			const kept = await records.get("person", draft.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
