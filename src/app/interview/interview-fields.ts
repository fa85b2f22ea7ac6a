import * as z from "zod/mini";
import { INTERVIEW_KINDS } from "#core/interview/interview.ts";
import { id, instant, line, listOf, prose, zone } from "../fields.ts";
import { personDraft } from "../person/person-fields.ts";

/** A panel larger than this is a mistake in the input. */
const MOST_PEOPLE = 20;

export const interviewFields = {
	kind: z.optional(z.enum(INTERVIEW_KINDS)),
	startsAt: z.optional(z.nullable(instant())),
	endedAt: z.optional(z.nullable(instant())),
	endIsApproximate: z.optional(z.boolean()),
	zone: z.optional(zone()),
	place: z.optional(z.nullable(line(500))),
	round: z.optional(z.int("is the number of the round").check(z.gte(1), z.lte(30))),
	note: z.optional(prose()),
};

export const peopleDrafts = () => listOf(personDraft, MOST_PEOPLE);

export const interviewerIds = () =>
	listOf(id<"person">(), MOST_PEOPLE).check(
		z.refine((ids) => new Set(ids).size === ids.length, "names a person twice"),
	);
