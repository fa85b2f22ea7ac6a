import * as z from "zod/mini";
import { LETTER_STATES, type Letter } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import { line, pageLimit } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import type { PlanShown } from "../plan/stored-plan.ts";
import type { ReadableRecords } from "../ports.ts";
import { reading } from "../transaction.ts";

/** Recipients' names as their plans show them; a referee who is not named for the opportunity yet is looked up. */
const recipientNames = async (
	records: ReadableRecords,
	letters: readonly Letter[],
	plans: ReadonlyMap<string, PlanShown>,
): Promise<(letter: Letter) => string | null> => {
	const shownOf = ({ opportunityId, personId }: Letter) =>
		plans.get(opportunityId)?.people.find((person) => person.personId === personId);
	const ids = letters.flatMap((letter) =>
		letter.personId === null || shownOf(letter) !== undefined ? [] : letter.personId,
	);
	const others = ids.length === 0 ? [] : await listAll(records, "person", { ids: [...new Set(ids)] });
	return (letter) => (shownOf(letter) ?? others.find(({ id }) => id === letter.personId))?.name ?? null;
};

export const listLetters = operation({
	name: "letters.list",
	summary: "Lists letters, the newest first.",
	effect: "read",
	method: "GET",
	path: "/letters",
	input: z.strictObject({
		state: z.optional(z.enum(LETTER_STATES)),
		after: z.optional(line(4_096)),
		limit: pageLimit(),
	}),
	refusals: ["bad-cursor"],
	run: (context, { state, after, limit }) =>
		reading(context, async (records) => {
			const page = await records.list("letter", {
				orderBy: "id-descending",
				limit: limit ?? 50,
				...(state === undefined ? {} : { where: { state } }),
				...(after === undefined ? {} : { after }),
			});
			const ids = [...new Set(page.records.map(({ opportunityId }) => opportunityId))];
			const plans = new Map((await listAll(records, "plan", { ids })).map((plan) => [plan.id, plan.shown]));
			const nameOf = await recipientNames(records, page.records, plans);
			return ok({
				// What belongs to an archived opportunity is put away with it: it has no plan.
				items: page.records.flatMap((letter) => {
					const shown = plans.get(letter.opportunityId);
					if (shown === undefined) return [];
					return [
						{
							letterId: letter.id,
							opportunityId: letter.opportunityId,
							interviewId: letter.interviewId,
							kind: letter.kind,
							state: letter.state,
							recipient: nameOf(letter),
							company: shown.company ?? null,
							position: shown.position ?? null,
							subject: letter.subject,
							sentAt: letter.sentAt,
							delivery: letter.delivery,
							updatedAt: letter.updatedAt,
						},
					];
				}),
				next: page.next,
			});
		}),
});
