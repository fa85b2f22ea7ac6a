import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { newPerson } from "../person/add-people.ts";
import { personDraft } from "../person/person-fields.ts";
import { forgetSearchPlan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { newReferee, refereeFields } from "./referee-fields.ts";
import { refereeView } from "./referee-view.ts";

export const addReferee = operation({
	name: "referees.add",
	summary: "Adds a referee: a new person, or somebody already among your people by their id.",
	effect: "write",
	method: "POST",
	path: "/referees",
	input: z.extend(personDraft, refereeFields),
	refusals: ["not-found"],
	run: (context, { consent, relation, languages, mayShareEmail, maySharePhone, awayUntilOn, ...draft }) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const companyId = draft.companyId ?? null;
			if (companyId !== null && (await records.get("company", companyId)) === null) return refuse("not-found");
			await records.insert("person", newPerson({ ...draft, roles: draft.roles ?? ["referee"] }, companyId), now);
			const person = await records.get("person", draft.id);
			if (person !== null && !person.roles.includes("referee")) {
				await records.update("person", { ...person, roles: [...person.roles, "referee"] }, person.version, now);
			}
			const isAnswer = consent === "yes" || consent === "no";
			const referee = patched(newReferee(draft.id), {
				consent,
				consentAt: isAnswer ? now : undefined,
				relation,
				languages,
				mayShareEmail,
				maySharePhone,
				awayUntilOn,
			});
			await records.insert("referee", referee, now);
			await forgetSearchPlan(context, records);
			const view = await refereeView(context, records, draft.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
