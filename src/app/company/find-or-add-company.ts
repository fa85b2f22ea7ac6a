import type { Company } from "#core/company/company.ts";
import type { CompanyId } from "#core/ids.ts";
import { nameKey } from "#core/name-key.ts";
import type { CountryCode } from "#core/time/work-week.ts";
import type { ZoneId } from "#core/time/zone.ts";
import type { OperationContext } from "../operation.ts";
import type { Records } from "../ports.ts";

export const newCompany = (
	id: CompanyId,
	name: string | null,
	office: { readonly country: CountryCode | null; readonly zone: ZoneId | null },
): Company => ({
	id,
	name,
	aliases: [],
	legalForm: null,
	isAgency: false,
	country: office.country,
	zone: office.zone,
	restDays: null,
	quietDates: [],
	website: null,
	postalAddress: "",
	note: "",
});

/**
 * The company of this name, or a new one. Names are the same when they are equal without case and accents; a near
 * miss is another company, because merging is the user's decision. An unknown name always makes a new company.
 */
export const findOrAddCompany = async (
	context: OperationContext,
	records: Records,
	wanted: {
		readonly name: string | null;
		readonly country: CountryCode | null;
		readonly zone: ZoneId | null;
		readonly isAgency?: boolean;
	},
): Promise<Company> => {
	const now = context.clock.now();
	if (wanted.name !== null) {
		const page = await records.list("company", { where: { nameKey: nameKey(wanted.name) }, limit: 1 });
		const kept = page.records[0];
		if (kept !== undefined) {
			const learnt = { ...kept, country: kept.country ?? wanted.country, zone: kept.zone ?? wanted.zone };
			if (learnt.country === kept.country && learnt.zone === kept.zone) return kept;
			await records.update("company", learnt, kept.version, now);
			return learnt;
		}
	}
	const company = {
		...newCompany(context.ids.next() as CompanyId, wanted.name, wanted),
		isAgency: wanted.isAgency ?? false,
	};
	await records.insert("company", company, now);
	return company;
};
