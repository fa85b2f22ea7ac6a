import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { addressDrafts } from "../letter/address-drafts.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { plansOfPerson } from "./opportunities-of-person.ts";
import { personFields } from "./person-fields.ts";

export const editPerson = operation({
	name: "people.edit",
	summary: "Changes what is known of a person: the right name, how it is known, the greeting, ways to reach them.",
	effect: "write",
	method: "PATCH",
	path: "/people/:id",
	input: z.strictObject({ id: id<"person">(), version: version(), ...personFields }),
	refusals: ["not-found", "version-conflict"],
	run: (context, { id: personId, version: seen, ...fields }) =>
		writing(context, async (records) => {
			if (fields.companyId != null && (await records.get("company", fields.companyId)) === null)
				return refuse("not-found");
			const before = await records.get("person", personId);
			const earlier = before === null ? [] : await plansOfPerson(context, records, before);
			const edited = await editRecord(records, {
				noun: "person",
				id: personId,
				version: seen,
				at: context.clock.now(),
				decide: (kept) => ok(patched(kept, fields)),
			});
			if (!edited.ok) return edited;
			if (before !== null) await addressDrafts(records, before, edited.value, context.clock.now());
			const affected = [...earlier, ...(await plansOfPerson(context, records, edited.value))];
			await replan(context, records, [...new Set(affected)]);
			const kept = await records.get("person", personId);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
