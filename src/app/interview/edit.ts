import * as z from "zod/mini";
import type { Interview } from "#core/interview/interview.ts";
import { ok } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { addPeople } from "../person/add-people.ts";
import { replanCompanies } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { checkTimes } from "./check-times.ts";
import { interviewerIds, interviewFields, peopleDrafts } from "./interview-fields.ts";
import { interviewView } from "./interview-view.ts";

/** A time that was once right is history; a first end, or a corrected one after the fact, is not a move. */
const withMoveKept = (before: Interview, after: Interview, now: Instant): Interview => {
	const wasAhead = before.startsAt !== null && before.startsAt > now;
	if (!wasAhead || before.startsAt === after.startsAt) return after;
	const earlier = { startsAt: before.startsAt, endedAt: before.endedAt, at: now };
	return { ...after, movedFrom: [...before.movedFrom, earlier] };
};

export const editInterview = operation({
	name: "interviews.edit",
	summary: "Changes an interview: its time (a reschedule is remembered), kind, place or people.",
	effect: "write",
	method: "PATCH",
	path: "/interviews/:id",
	input: z.strictObject({
		id: id<"interview">(),
		version: version(),
		interviewerIds: z.optional(interviewerIds()),
		addPeople: z.optional(peopleDrafts()),
		...interviewFields,
	}),
	refusals: ["not-found", "version-conflict", "end-before-start", "time-needed", "too-many"],
	run: (context, { id: interviewId, version: seen, addPeople: drafts, ...fields }) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const kept = await records.get("interview", interviewId);
			const opportunity = kept === null ? null : await records.get("opportunity", kept.opportunityId);
			if (opportunity === null) return refuse("not-found");
			const added = await addPeople(context, records, drafts ?? [], opportunity.companyId);
			for (const personId of fields.interviewerIds ?? []) {
				if ((await records.get("person", personId)) === null)
					return refuse("not-found", "One of the people is not known here.");
			}
			const edited = await editRecord(records, {
				noun: "interview",
				id: interviewId,
				version: seen,
				at: now,
				decide: (before) => {
					const after = patched<Interview>(before, fields);
					const people = [...new Set([...after.interviewerIds, ...added])];
					if (people.length > 20) return refuse("too-many", "An interview can have at most 20 people.");
					return checkTimes(withMoveKept(before, { ...after, interviewerIds: people }, now), now);
				},
			});
			if (!edited.ok) return edited;
			await replanCompanies(context, records, [opportunity.companyId]);
			const view = await interviewView(context, records, interviewId);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
