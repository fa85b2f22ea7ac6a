import { type PlanEntry, planEntries } from "#core/calendar/plan-entries.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { ZoneId } from "#core/time/zone.ts";
import { sayEntry } from "#words/en/calendar.ts";
import type { ReadableRecords } from "../ports.ts";

/** Opportunities looked at, the most pressing first: a calendar of more could not be read. */
const MOST_PLANS = 1_000;

export interface SaidEntry extends PlanEntry {
	readonly opportunityId: OpportunityId;
	readonly company: string | null;
	readonly position: string | null;
	readonly title: string;
}

/** Everything dated between two days, both included, in the user's zone where it has a time; by day, then by time. */
export const loadEntries = async (
	records: ReadableRecords,
	zone: ZoneId,
	from: CalendarDate,
	until: CalendarDate,
): Promise<readonly SaidEntry[]> => {
	const plans = await records.list("plan", {
		where: { lane: ["your-move", "their-move", "applied"] },
		orderBy: "rank",
		limit: MOST_PLANS,
	});
	const all = plans.records
		.flatMap(({ id, plan, shown }) =>
			planEntries(plan, shown.rounds, { zone, officeZone: shown.officeZone }).map((entry) => ({
				...entry,
				opportunityId: id,
				company: shown.company,
				position: shown.position,
				title: sayEntry(entry),
			})),
		)
		.filter(({ on }) => from <= on && on <= until);
	// What is asked once for several opportunities is one entry, of the most pressing of them.
	const once = new Map([...all].reverse().map((entry) => [entry.key, entry]));
	return [...once.values()].sort((a, b) => {
		const [one, other] = [a, b].map(({ on, at, key }) => `${on} ${at ?? ""} ${key}`);
		return (one ?? "") < (other ?? "") ? -1 : 1;
	});
};
