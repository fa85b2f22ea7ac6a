import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { findOrAddCompany } from "../company/find-or-add-company.ts";
import { filledLine, id } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { replanCompanies } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { newOpportunity } from "./new-opportunity.ts";
import { opportunityFields } from "./opportunity-fields.ts";
import { opportunityView } from "./opportunity-view.ts";

export const addOpportunity = operation({
	name: "opportunities.add",
	summary: "Adds a position at a company; either of the two may follow later.",
	effect: "write",
	method: "POST",
	path: "/opportunities",
	input: z.strictObject({
		id: id<"opportunity">(),
		company: z.optional(filledLine()),
		agency: z.optional(filledLine()),
		...opportunityFields,
	}),
	refusals: ["company-or-role-needed", "not-found"],
	run: (context, { id: opportunityId, company, agency, stage, ...fields }) =>
		writing(context, async (records) => {
			if (company === undefined && fields.position == null) return refuse("company-or-role-needed");
			const now = context.clock.now();
			if ((await records.get("opportunity", opportunityId)) === null) {
				const office = { country: fields.country ?? null, zone: fields.zone ?? null };
				const employer = await findOrAddCompany(context, records, { name: company ?? null, ...office });
				const through =
					agency === undefined
						? null
						: await findOrAddCompany(context, records, { name: agency, country: null, zone: null, isAgency: true });
				const started = newOpportunity({ id: opportunityId, companyId: employer.id, stage: stage ?? "saved", at: now });
				await records.insert("opportunity", { ...patched(started, fields), agencyId: through?.id ?? null }, now);
				await replanCompanies(context, records, [employer.id]);
			}
			const view = await opportunityView(context, records, opportunityId);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
