import { policyInForce } from "#core/followup/policy.ts";
import type { PersonId } from "#core/ids.ts";
import { CLOSED_STAGES } from "#core/opportunity/opportunity.ts";
import { addDays, type CalendarDate } from "#core/time/calendar-date.ts";
import { dateAt } from "#core/time/zone.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import type { Nouns, ReadableRecords, Stored } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** One referee with the person, where the name was given, and when they were last written to. */
export const refereeViews = async (
	context: OperationContext,
	records: ReadableRecords,
	referees: readonly Stored<Nouns["referee"]>[],
) => {
	const ids = referees.map(({ id }) => id);
	if (ids.length === 0) return [];
	const settings = await settingsOf(context, records);
	const { coolingOffDays } = policyInForce(settings.policy)["alert-references"];
	const people = await listAll(records, "person", { ids, archived: "included" });
	const touches = await listAll(records, "touch", { where: { personId: ids } });
	const references = await listAll(records, "reference", { where: { refereeId: ids } });
	const plans = await listAll(records, "plan", {
		ids: [...new Set(references.map(({ opportunityId }) => opportunityId))],
	});
	const today = dateAt(context.clock.now(), settings.zone);
	return referees.flatMap((referee) => {
		const person = people.find(({ id }) => id === referee.id);
		if (person === undefined) return [];
		const told = touches
			.filter(
				({ personId, kind, direction }) =>
					personId === referee.id && kind === "reference-heads-up" && direction === "outbound",
			)
			.map(({ at }) => at)
			.sort();
		const lastToldOn = told.at(-1) === undefined ? null : dateAt(told.at(-1) as (typeof told)[number], settings.zone);
		const restsUntilOn: CalendarDate | null = lastToldOn === null ? null : addDays(lastToldOn, coolingOffDays);
		return [
			{
				referee,
				person,
				isOnCv: (settings.refereesOnCv ?? []).includes(referee.id),
				isAway: referee.awayUntilOn !== null && referee.awayUntilOn >= today,
				timesTold: told.length,
				lastToldOn,
				/** Better somebody else before this day; `null`: no reason to spare them. */
				restsUntilOn: restsUntilOn !== null && restsUntilOn > today ? restsUntilOn : null,
				named: references
					.filter(({ refereeId }) => refereeId === referee.id)
					.map((reference) => {
						const shown = plans.find(({ id }) => id === reference.opportunityId)?.shown;
						return {
							...reference,
							company: shown?.company ?? null,
							position: shown?.position ?? null,
							/** They said no, and a company that may still call has their name. */
							isStillNamed: referee.consent === "no" && shown !== undefined && !CLOSED_STAGES.includes(shown.stage),
						};
					}),
				touches: touches.filter(({ personId, kind }) => personId === referee.id && kind.startsWith("reference-")),
			},
		];
	});
};

export const refereeView = async (context: OperationContext, records: ReadableRecords, id: PersonId) => {
	const referee = await records.get("referee", id);
	if (referee === null) return null;
	const [view] = await refereeViews(context, records, [referee]);
	return view ?? null;
};
