import type { Caller, CallOutput } from "#app/call.ts";
import { nameKey } from "#core/name-key.ts";
import type { ZoneId } from "#core/time/zone.ts";
import { firstListed } from "./first-listed.ts";

/** What says which office an interview is at, as far as it was given. */
export interface OfficeGiven {
	readonly opportunityId?: string;
	readonly company?: string;
	readonly position?: string;
}

const zoneOfOpportunity = async (caller: Caller, id: string): Promise<ZoneId | null> => {
	const view = await caller.call("opportunities.view", { id });
	return view.ok ? (view.value.opportunity.zone ?? view.value.company.zone) : null;
};

/** The open opportunity that a round at this company belongs to, where there is no doubt. */
const opportunityAt = async (caller: Caller, company: string, position: string | undefined): Promise<string | null> => {
	const list = await caller.call("opportunities.list", { q: company, limit: 200 });
	const open = ["saved", "applied", "interviewing", "offer"];
	const wanted = position === undefined ? null : nameKey(position);
	const same = (list.ok ? list.value.items : []).filter(
		(row) =>
			open.includes(row.stage) &&
			nameKey(row.company ?? "") === nameKey(company) &&
			(wanted === null || nameKey(row.position ?? "") === wanted),
	);
	return same.length === 1 ? (same[0]?.opportunityId ?? null) : null;
};

const zoneOfCompany = async (caller: Caller, name: string): Promise<ZoneId | null> => {
	const company = await firstListed<CallOutput<"companies.list">["items"][number]>(
		(from) => caller.call("companies.list", { ...from, q: name }),
		(each) => each.name !== null && nameKey(each.name) === nameKey(name),
	);
	return company?.zone ?? null;
};

/** The zone an interview will be kept with while none is named: the opportunity's, else the company's; else `null`. */
export const officeZone = async (caller: Caller, given: OfficeGiven): Promise<ZoneId | null> => {
	if (given.opportunityId !== undefined) return zoneOfOpportunity(caller, given.opportunityId);
	if (given.company === undefined || given.company.trim() === "") return null;
	const opportunity = await opportunityAt(caller, given.company, given.position);
	return opportunity === null ? zoneOfCompany(caller, given.company) : zoneOfOpportunity(caller, opportunity);
};
