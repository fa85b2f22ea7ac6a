import * as z from "zod/mini";
import { contradictionIn, policyInForce } from "#core/followup/policy.ts";
import type { CompanyId, OpportunityId } from "#core/ids.ts";
import { nameKey } from "#core/name-key.ts";
import { ok } from "#core/result.ts";
import { findOrAddCompany } from "../company/find-or-add-company.ts";
import { editRecord } from "../edit-record.ts";
import { filledLine, id, version } from "../fields.ts";
import { type OperationContext, operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { replanCompanies } from "../plan/replan.ts";
import type { Records } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, refuseField, writing } from "../transaction.ts";
import { moveToCompany } from "./move-to-company.ts";
import { atStage } from "./new-opportunity.ts";
import { opportunityFields } from "./opportunity-fields.ts";
import { opportunityView } from "./opportunity-view.ts";

const employerNamed = async (
	context: OperationContext,
	records: Records,
	opportunityId: OpportunityId,
	name: string,
): Promise<CompanyId | undefined> => {
	const opportunity = await records.get("opportunity", opportunityId);
	const company = opportunity === null ? null : await records.get("company", opportunity.companyId);
	if (company === null) return undefined;
	const namesake = await records.list("company", { where: { nameKey: nameKey(name) }, limit: 1 });
	if (company.name === null && namesake.records.length === 0) {
		await records.update("company", { ...company, name }, company.version, context.clock.now());
		return company.id;
	}
	return (await findOrAddCompany(context, records, { name, country: company.country, zone: company.zone })).id;
};

export const editOpportunity = operation({
	name: "opportunities.edit",
	summary: "Changes an opportunity: its stage, position, agency, office, or the rules for it alone.",
	effect: "write",
	method: "PATCH",
	path: "/opportunities/:id",
	input: z.strictObject({
		id: id<"opportunity">(),
		version: version(),
		/** Names a company that had no name yet, or moves the opportunity to the company of this name. */
		companyName: z.optional(filledLine()),
		agency: z.optional(z.nullable(filledLine())),
		...opportunityFields,
	}),
	refusals: ["not-found", "version-conflict"],
	run: (context, { id: opportunityId, version: seen, companyName, agency, stage, ...fields }) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const through =
				agency == null
					? agency
					: (await findOrAddCompany(context, records, { name: agency, country: null, zone: null, isAgency: true })).id;
			const companyId =
				companyName === undefined ? undefined : await employerNamed(context, records, opportunityId, companyName);
			const before = await records.get("opportunity", opportunityId);
			const edited = await editRecord(records, {
				noun: "opportunity",
				id: opportunityId,
				version: seen,
				at: now,
				decide: (kept) =>
					ok(atStage(patched(kept, { ...fields, companyId, agencyId: through }), stage ?? kept.stage, now)),
			});
			if (!edited.ok) return edited;
			const { policy } = await settingsOf(context, records);
			const contradiction = contradictionIn(policyInForce(policy, edited.value.ruleOverrides));
			if (contradiction !== null) {
				const { path, message } = contradiction;
				return refuseField("invalid-input", { path: `ruleOverrides.${path}`, message });
			}
			const from = before?.companyId ?? edited.value.companyId;
			const to = edited.value.companyId;
			if (from !== to) await moveToCompany(context, records, { id: opportunityId, from, to });
			await replanCompanies(context, records, [...new Set([from, to])]);
			const view = await opportunityView(context, records, opportunityId);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
