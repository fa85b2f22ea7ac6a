import * as z from "zod/mini";
import { DEBRIEF_STEPS, type ItemRating, MY_QUESTION_TOPICS, QUESTION_KINDS } from "#core/debrief/debrief.ts";
import { ITEM_IDS, type ItemId } from "#core/debrief/items.ts";
import { calendarDate, id, listOf, prose } from "../fields.ts";

const rating = z.union([
	z.strictObject({ kind: z.literal("rated"), value: z.literal([1, 2, 3, 4, 5], "is a rating from 1 to 5") }),
	z.strictObject({ kind: z.literal("did-not-come-up") }),
]);

const questionAsked = z.strictObject({
	id: id<"question">(),
	text: prose(2_000),
	askedBy: z._default(z.nullable(id<"person">()), null),
	kinds: z._default(listOf(z.enum(QUESTION_KINDS), QUESTION_KINDS.length), []),
	difficulty: z._default(z.nullable(z.literal([1, 2, 3], "is 1, 2 or 3")), null),
	said: z._default(prose(10_000), ""),
	after: z._default(prose(2_000), ""),
	betterAnswer: z._default(prose(10_000), ""),
	wantsBetterAnswer: z._default(z.boolean(), false),
});

const myQuestion = z.strictObject({
	id: id<"question">(),
	text: prose(2_000),
	topic: z._default(z.enum(MY_QUESTION_TOPICS), "other"),
	answer: z._default(prose(10_000), ""),
	saveForOffer: z._default(z.boolean(), false),
});

/** Parts of a debrief: each may be given or left out. */
export const debriefFields = {
	feeling: z.optional(prose(1_000)),
	wentTerribly: z.optional(z.boolean()),
	seemedToDoubt: z.optional(prose(2_000)),
	doubtAnswer: z.optional(prose(2_000)),
	talkedAbout: z.optional(listOf(z.strictObject({ personId: id<"person">(), text: prose(2_000) }), 20)),
	questionsAsked: z.optional(listOf(questionAsked, 60)),
	wentWell: z.optional(listOf(prose(2_000), 20)),
	wantThisJob: z.optional(prose(2_000)),
	items: z.optional(
		z.pipe(
			z.partialRecord(z.enum(ITEM_IDS, "is not one of the items"), z.nullable(rating)),
			z.transform((items) => items as Partial<Record<ItemId, ItemRating | null>>),
		),
	),
	myQuestions: z.optional(listOf(myQuestion, 40)),
	improve: z.optional(listOf(prose(2_000), 3)),
	overall: z.optional(z.int("is a whole number from 1 to 10").check(z.gte(1, "is below 1"), z.lte(10, "is above 10"))),
	action: z.optional(
		z.nullable(
			z.strictObject({
				text: prose(1_000).check(z.minLength(1, "is empty; write something or leave it out")),
				dueOn: z._default(z.nullable(calendarDate()), null),
			}),
		),
	),
	stepDone: z.optional(z.enum(DEBRIEF_STEPS)),
	finished: z.optional(z.boolean()),
};
