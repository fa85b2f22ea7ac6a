import { officeOfFacts } from "#core/followup/context.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { dateAt } from "#core/time/zone.ts";
import type { OperationContext } from "../operation.ts";
import { loadFacts } from "../plan/load-facts.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** The day it is at an opportunity's office; where the opportunity is unknown, where the user is. */
export const officeToday = async (
	context: OperationContext,
	records: ReadableRecords,
	id: OpportunityId,
): Promise<CalendarDate> => {
	const settings = await settingsOf(context, records);
	const [facts] = await loadFacts(records, settings, [id], "included");
	return dateAt(context.clock.now(), facts === undefined ? settings.zone : officeOfFacts(facts).zone);
};
