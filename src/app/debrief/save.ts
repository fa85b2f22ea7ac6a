import * as z from "zod/mini";
import type { Debrief } from "#core/debrief/debrief.ts";
import { type DebriefPart, emptyDebrief, recordPart } from "#core/debrief/record.ts";
import { answerKey, wantsAnswer } from "#core/debrief/self-work.ts";
import type { NudgeId, PersonId } from "#core/ids.ts";
import type { Interview } from "#core/interview/interview.ts";
import { ok, type Result } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";
import type { Refusal } from "../errors.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { isPersonOf } from "../person/is-person-of.ts";
import { replan } from "../plan/replan.ts";
import type { ReadableRecords } from "../ports.ts";
import { conflict, refuse, writing } from "../transaction.ts";
import { debriefFields } from "./debrief-fields.ts";
import { debriefView } from "./debrief-view.ts";

/** Only what has happened can be debriefed; one that is under way can be, from its start. */
const checkIsOver = (interview: Interview, now: Instant): Result<Interview, Refusal> => {
	if (interview.state === "cancelled") return refuse("interview-cancelled");
	const began = interview.startsAt ?? interview.endedAt;
	return began !== null && began > now ? refuse("interview-not-over") : ok(interview);
};

/** Questions that lacked a better answer and have one now: their advice has had its day, wherever it was written. */
const answeredBetween = (before: Debrief, after: Debrief): readonly string[] => {
	const wanting = new Set(after.questionsAsked.filter(wantsAnswer).map((question) => question.id));
	return before.questionsAsked
		.filter((question) => wantsAnswer(question) && !wanting.has(question.id))
		.map((question) => answerKey(after.id, question.id));
};

const peopleIn = ({ questionsAsked, talkedAbout }: Debrief): readonly PersonId[] => [
	...questionsAsked.flatMap(({ askedBy }) => askedBy ?? []),
	...talkedAbout.map(({ personId }) => personId),
];

/** Only these are looked at: somebody who moved on since does not keep the rest from being saved. */
const newlyNamed = (before: Debrief, after: Debrief): readonly PersonId[] => {
	const known = new Set(peopleIn(before));
	return [...new Set(peopleIn(after))].filter((personId) => !known.has(personId));
};

const areOfTheirs = async (
	records: ReadableRecords,
	{ opportunityId }: Interview,
	people: readonly PersonId[],
): Promise<boolean> => {
	const opportunity = await records.get("opportunity", opportunityId);
	if (opportunity === null) return people.length === 0;
	for (const personId of people) if (!(await isPersonOf(records, opportunity, personId))) return false;
	return true;
};

export const saveDebrief = operation({
	name: "debriefs.save",
	summary: "Saves any part of a debrief; the rest can follow later.",
	effect: "write",
	method: "PATCH",
	path: "/interviews/:id/debrief",
	input: z.strictObject({ id: id<"interview">(), version: z.nullable(version()), ...debriefFields }),
	refusals: ["not-found", "version-conflict", "interview-not-over", "interview-cancelled", "recipient-needed"],
	run: (context, { id: interviewId, version: seen, ...part }) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const interview = await records.get("interview", interviewId);
			if (interview === null) return refuse("not-found");
			const over = checkIsOver(interview, now);
			if (!over.ok) return over;
			const kept = await records.get("debrief", interviewId);
			if ((kept?.version ?? null) !== seen) return conflict(kept);
			const before = kept ?? emptyDebrief(interviewId, interview.opportunityId, now);
			const after = recordPart(before, part as DebriefPart, now);
			if (!(await areOfTheirs(records, interview, newlyNamed(before, after)))) return refuse("recipient-needed");
			for (const key of answeredBetween(before, after)) {
				await records.insert("nudge", { id: context.ids.next() as NudgeId, key, at: now, end: "done" }, now);
			}
			if (kept === null) await records.insert("debrief", after, now);
			else await records.update("debrief", after, kept.version, now);
			await replan(context, records, [interview.opportunityId]);
			const view = await debriefView(context, records, interviewId);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
