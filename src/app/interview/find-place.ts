import type { Company } from "#core/company/company.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { Interview } from "#core/interview/interview.ts";
import { nameKey } from "#core/name-key.ts";
import type { Opportunity } from "#core/opportunity/opportunity.ts";
import { ok, type Result } from "#core/result.ts";
import { countryOf } from "#core/time/office.ts";
import { type CountryCode, countryOfZone } from "#core/time/work-week.ts";
import type { ZoneId } from "#core/time/zone.ts";
import { findOrAddCompany } from "../company/find-or-add-company.ts";
import type { Refusal } from "../errors.ts";
import type { OperationContext } from "../operation.ts";
import { newOpportunity } from "../opportunity/new-opportunity.ts";
import { listAll } from "../plan/list-all.ts";
import type { Records, Stored } from "../ports.ts";
import { refuse, refuseField } from "../transaction.ts";

/** What was said of where a round belongs. */
interface Said {
	readonly opportunityId?: OpportunityId | undefined;
	readonly company?: string | undefined;
	readonly position?: string | undefined;
	readonly country?: CountryCode | undefined;
	readonly zone?: ZoneId | undefined;
}

export interface Place {
	readonly company: Company;
	readonly opportunity: Opportunity;
	readonly earlierRounds: readonly Interview[];
}

/**
 * The opportunity with the country that was said of its office: learnt where none was known, refused where it is
 * another one, because one of the two decides the days that are counted.
 */
const inCountry = async (
	context: OperationContext,
	records: Records,
	{ opportunity, company }: { readonly opportunity: Stored<Opportunity>; readonly company: Company },
	said: CountryCode | undefined,
): Promise<Result<Opportunity, Refusal>> => {
	// A company's clock alone is a first guess of its country, and gives way to a word.
	const known = countryOf(opportunity) ?? company.country;
	if (said === undefined || said === known) return ok(opportunity);
	if (known !== null) {
		const message = `is ${said}, and the office of this opportunity is in ${known}`;
		return refuseField("two-countries", { path: "country", message });
	}
	const learnt = { ...opportunity, country: said };
	await records.update("opportunity", learnt, opportunity.version, context.clock.now());
	return ok(learnt);
};

const placed = async (
	context: OperationContext,
	records: Records,
	at: { readonly opportunity: Stored<Opportunity>; readonly company: Company },
	said: Said,
): Promise<Result<Place, Refusal>> => {
	const opportunity = await inCountry(context, records, at, said.country);
	if (!opportunity.ok) return opportunity;
	const earlierRounds = await listAll(records, "interview", { where: { opportunityId: at.opportunity.id } });
	return ok({ company: at.company, opportunity: opportunity.value, earlierRounds });
};

/**
 * The opportunity this round belongs to: the one named by id; else the open one at this company with this position (or
 * the company's only open one when no position is given); else a new one, with its own office where that is in another
 * country than the company's.
 */
export const findPlace = async (
	context: OperationContext,
	records: Records,
	said: Said,
): Promise<Result<Place, Refusal>> => {
	if (said.opportunityId !== undefined) {
		const opportunity = await records.get("opportunity", said.opportunityId);
		const company = opportunity === null ? null : await records.get("company", opportunity.companyId);
		if (opportunity === null || company === null) return refuse("not-found");
		return placed(context, records, { opportunity, company }, said);
	}
	if (said.company === undefined && said.position === undefined) return refuse("company-or-role-needed");
	const company = await findOrAddCompany(context, records, {
		name: said.company ?? null,
		country: said.country ?? (said.zone === undefined ? null : countryOfZone(said.zone)),
		zone: said.zone ?? null,
	});
	const open = await listAll(records, "opportunity", {
		where: { companyId: company.id, stage: ["saved", "applied", "interviewing", "offer"] },
	});
	const wanted = said.position === undefined ? null : nameKey(said.position);
	const [same] = open.filter(({ position }) =>
		wanted === null ? open.length === 1 : position !== null && nameKey(position) === wanted,
	);
	if (same !== undefined) return placed(context, records, { opportunity: same, company }, said);
	const now = context.clock.now();
	const id = context.ids.next() as OpportunityId;
	const started = newOpportunity({ id, companyId: company.id, stage: "interviewing", at: now });
	const isElsewhere = said.country !== undefined && said.country !== company.country;
	const office = isElsewhere ? { country: said.country, zone: said.zone ?? null } : {};
	const opportunity = { ...started, position: said.position ?? null, ...office };
	await records.insert("opportunity", opportunity, now);
	return ok({ company, opportunity, earlierRounds: [] });
};
