import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { reading, refuse } from "../transaction.ts";
import { opportunitiesOfPerson } from "./opportunities-of-person.ts";

export const viewPerson = operation({
	name: "people.view",
	summary: "Shows a person with what was written and said.",
	effect: "read",
	method: "GET",
	path: "/people/:id",
	input: z.strictObject({ id: id<"person">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const person = await records.get("person", input.id);
			if (person === null) return refuse("not-found");
			const ids = await opportunitiesOfPerson(records, person);
			const about = { where: { opportunityId: ids } };
			const touches = await listAll(records, "touch", about);
			const letters = await listAll(records, "letter", about);
			const interviews = await listAll(records, "interview", about);
			const met = interviews.filter(({ interviewerIds }) => interviewerIds.includes(person.id));
			const metAt = new Set(met.map(({ opportunityId }) => opportunityId));
			return ok({
				person,
				company: person.companyId === null ? null : await records.get("company", person.companyId),
				interviews: met,
				opportunities: (await listAll(records, "plan", { ids }))
					.filter((plan) => metAt.has(plan.id) || met.length === 0)
					.map(({ id: opportunityId, shown }) => ({ opportunityId, company: shown.company, position: shown.position })),
				touches: touches.filter(({ personId }) => personId === person.id),
				letters: letters.filter(({ personId }) => personId === person.id),
			});
		}),
});
