import * as z from "zod/mini";
import type { Company } from "#core/company/company.ts";
import type { CompanyId, InterviewId, OpportunityId } from "#core/ids.ts";
import type { Interview } from "#core/interview/interview.ts";
import { nameKey } from "#core/name-key.ts";
import type { Opportunity } from "#core/opportunity/opportunity.ts";
import { err, ok, type Result } from "#core/result.ts";
import { countryOfZone } from "#core/time/work-week.ts";
import { findOrAddCompany } from "../company/find-or-add-company.ts";
import type { Refusal } from "../errors.ts";
import { country, filledLine, id } from "../fields.ts";
import { type OperationContext, operation } from "../operation.ts";
import { atStage, newOpportunity } from "../opportunity/new-opportunity.ts";
import { addPeople } from "../person/add-people.ts";
import { isPersonOf } from "../person/is-person-of.ts";
import { listAll } from "../plan/list-all.ts";
import { replanCompanies } from "../plan/replan.ts";
import type { Records } from "../ports.ts";
import { checkPromisedDay } from "../promise/check-promise.ts";
import { newPromise, promiseDraft } from "../promise/new-promise.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, writing } from "../transaction.ts";
import { checkTimes } from "./check-times.ts";
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

interface Place {
	readonly company: Company;
	readonly opportunity: Opportunity;
	readonly earlierRounds: readonly Interview[];
}

/**
 * The opportunity this round belongs to: the one named by id; else the open one at this company with this position (or
 * the company's only open one when no position is given); else a new one.
 */
const findPlace = async (
	context: OperationContext,
	records: Records,
	given: Input,
): Promise<Result<Place, Refusal>> => {
	const placed = async (opportunity: Opportunity, company: Company): Promise<Result<Place, Refusal>> =>
		ok({
			company,
			opportunity,
			earlierRounds: await listAll(records, "interview", { where: { opportunityId: opportunity.id } }),
		});
	if (given.opportunityId !== undefined) {
		const opportunity = await records.get("opportunity", given.opportunityId);
		const company = opportunity === null ? null : await records.get("company", opportunity.companyId);
		return opportunity === null || company === null ? refuse("not-found") : placed(opportunity, company);
	}
	if (given.company === undefined && given.position === undefined) return refuse("company-or-role-needed");
	const company = await findOrAddCompany(context, records, {
		name: given.company ?? null,
		country: given.country ?? (given.zone === undefined ? null : countryOfZone(given.zone)),
		zone: given.zone ?? null,
	});
	const open = await listAll(records, "opportunity", {
		where: { companyId: company.id, stage: ["saved", "applied", "interviewing", "offer"] },
	});
	const wanted = given.position === undefined ? null : nameKey(given.position);
	const same = open.filter(({ position }) =>
		wanted === null ? open.length === 1 : position !== null && nameKey(position) === wanted,
	);
	if (same[0] !== undefined) return placed(same[0], company);
	const now = context.clock.now();
	const started = newOpportunity({
		id: context.ids.next() as OpportunityId,
		companyId: company.id,
		stage: "interviewing",
		at: now,
	});
	const opportunity = { ...started, position: given.position ?? null };
	await records.insert("opportunity", opportunity, now);
	return placed(opportunity, company);
};

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
	const promised = checkPromisedDay(given.promise?.byOn, interview, "promise.byOn");
	if (!promised.ok) return promised;
	await records.insert("interview", interview, now);
	const madeBy = given.promise?.madeBy ?? null;
	// Asked once the round is kept: its interviewers count.
	if (madeBy !== null && !(await isPersonOf(records, opportunity, madeBy))) return refuse("recipient-needed");
	if (given.promise !== undefined) {
		await records.insert("promise", newPromise(given.promise, opportunity.id, interview.id, now), now);
	}
	const kept = await records.get("opportunity", opportunity.id);
	// An interview means that it is live again, whatever was noted before; an offer stays an offer.
	if (kept !== null && kept.stage !== "offer" && kept.stage !== "accepted") {
		const live = atStage(kept, "interviewing", now);
		if (live !== kept) await records.update("opportunity", live, kept.version, now);
	}
	return ok(company.id);
};

export const addInterview = operation({
	name: "interviews.add",
	summary: "Records an interview that just ended or is planned; a company or a role is enough.",
	effect: "write",
	method: "POST",
	path: "/interviews",
	input,
	refusals: ["company-or-role-needed", "time-needed", "end-before-start", "not-found", "recipient-needed"],
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
