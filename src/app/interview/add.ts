import * as z from "zod/mini";
import type { CompanyId, InterviewId } from "#core/ids.ts";
import type { Interview } from "#core/interview/interview.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { Refusal } from "../errors.ts";
import { country, filledLine, id } from "../fields.ts";
import { type OperationContext, operation } from "../operation.ts";
import { reviveOpportunity } from "../opportunity/revive.ts";
import { addPeople } from "../person/add-people.ts";
import { isPersonOf } from "../person/is-person-of.ts";
import { replanCompanies } from "../plan/replan.ts";
import type { Records } from "../ports.ts";
import { checkPromisedDay } from "../promise/check-promise.ts";
import { newPromise, promiseDraft } from "../promise/new-promise.ts";
import { interviewDayContext, promisedOn } from "../promise/promised-on.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, writing } from "../transaction.ts";
import { checkTimes } from "./check-times.ts";
import { findPlace } from "./find-place.ts";
import { interviewFields, peopleDrafts } from "./interview-fields.ts";
import { interviewView } from "./interview-view.ts";

const input = z.strictObject({
	id: id<"interview">(),
	opportunityId: z.optional(id<"opportunity">()),
	company: z.optional(filledLine()),
	position: z.optional(filledLine()),
	country: z.optional(country()),
	people: z.optional(peopleDrafts()),
	promise: z.optional(promiseDraft),
	...interviewFields,
});
type Input = z.infer<typeof input>;

const keep = async (context: OperationContext, records: Records, given: Input): Promise<Result<CompanyId, Refusal>> => {
	const now = context.clock.now();
	const found = await findPlace(context, records, given);
	if (!found.ok) return found;
	const { company, opportunity, earlierRounds } = found.value;
	const settings = await settingsOf(context, records);
	const people = await addPeople(context, records, given.people ?? [], company.id);
	const interview: Interview = {
		id: given.id,
		opportunityId: opportunity.id,
		round: given.round ?? Math.max(0, ...earlierRounds.map(({ round }) => round)) + 1,
		kind: given.kind ?? "on-site",
		state: "scheduled",
		startsAt: given.startsAt ?? null,
		endedAt: given.endedAt === undefined && given.startsAt == null ? now : (given.endedAt ?? null),
		endIsApproximate: given.endIsApproximate ?? false,
		zone: given.zone ?? opportunity.zone ?? company.zone ?? settings.zone,
		place: given.place ?? null,
		interviewerIds: people,
		movedFrom: [],
		note: given.note ?? "",
	};
	const checked = checkTimes(interview, now);
	if (!checked.ok) return checked;
	const said = interviewDayContext(interview, { opportunity, company, settings }, now);
	const promise = given.promise === undefined ? ok(null) : promisedOn(given.promise, said, "promise.");
	if (!promise.ok) return promise;
	const isAfter = checkPromisedDay(promise.value?.byOn, interview, "promise.byOn");
	if (!isAfter.ok) return isAfter;
	await records.insert("interview", interview, now);
	const madeBy = promise.value?.madeBy ?? null;
	// Asked once the round is kept: its interviewers count.
	if (madeBy !== null && !(await isPersonOf(records, opportunity, madeBy))) return refuse("recipient-needed");
	if (promise.value !== null) {
		await records.insert("promise", newPromise(promise.value, opportunity.id, interview.id, now), now);
	}
	await reviveOpportunity(context, records, opportunity.id);
	return ok(company.id);
};

export const addInterview = operation({
	name: "interviews.add",
	summary: "Records an interview that just ended or is planned; a company or a role is enough.",
	effect: "write",
	method: "POST",
	path: "/interviews",
	input,
	refusals: [
		"company-or-role-needed",
		"time-needed",
		"end-before-start",
		"not-found",
		"recipient-needed",
		"two-countries",
	],
	run: (context, given) =>
		writing(context, async (records) => {
			const interviewId: InterviewId = given.id;
			if ((await records.get("interview", interviewId)) === null) {
				const kept = await keep(context, records, given);
				if (!kept.ok) return err(kept.error);
				await replanCompanies(context, records, [kept.value]);
			}
			const view = await interviewView(context, records, interviewId);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
