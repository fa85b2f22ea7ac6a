import * as z from "zod/mini";
import type { Advice, Plan } from "#core/followup/advice.ts";
import { contextAt, officeOfFacts } from "#core/followup/context.ts";
import type { Facts } from "#core/followup/facts.ts";
import { planFollowUps } from "#core/followup/plan.ts";
import type { PromiseId } from "#core/ids.ts";
import { ok } from "#core/result.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import { calendarDate, id, instant } from "../fields.ts";
import { operation } from "../operation.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { reading, refuse, refuseField } from "../transaction.ts";
import { loadFacts } from "./load-facts.ts";
import { planShown } from "./plan-shown.ts";
import { saidPlan } from "./plan-view.ts";

/** The facts as they would be had they named that day now: the open promise moved, or a first one made. */
const hadTheyPromised = (facts: Facts, byOn: CalendarDate, at: Instant): Facts => {
	const governing = contextAt(facts, at).wait?.promise?.id;
	const open = facts.promises.find(({ id }) => id === governing);
	if (open === undefined) {
		const promise = {
			id: "preview" as PromiseId,
			opportunityId: facts.opportunity.id,
			interviewId: null,
			madeBy: null,
			byOn,
			words: "",
			notedAt: at,
			state: "open" as const,
			movedFrom: [],
		};
		return { ...facts, promises: [...facts.promises, promise] };
	}
	const moved = { ...open, byOn, movedFrom: [...open.movedFrom, { byOn: open.byOn, words: open.words, at }] };
	return { ...facts, promises: facts.promises.map((each) => (each === open ? moved : each)) };
};

/** When something may be done: since when, or from when. */
const mayFrom = (advice: Advice): Instant | null =>
	advice.kind === "do-by" ? advice.from : advice.kind === "hold" ? advice.until : null;

/** What would move, by what it is about; of something that falls away `to` is `null`, of something new `from`. */
const movesBetween = (before: Plan, after: Plan) => {
	const kinds = [...new Set([...before.advice, ...after.advice].map(({ action }) => action.kind))];
	return kinds.flatMap((kind) => {
		const was = before.advice.find(({ action }) => action.kind === kind);
		const is = after.advice.find(({ action }) => action.kind === kind);
		const [from, to] = [was === undefined ? null : mayFrom(was), is === undefined ? null : mayFrom(is)];
		return was?.kind === is?.kind && from === to
			? []
			: [{ kind, from, to, was: was?.kind ?? null, is: is?.kind ?? null }];
	});
};

export const previewPlan = operation({
	name: "plan.preview",
	summary: "Shows the plan as it would be if they moved their date, and what would change; nothing is kept.",
	effect: "read",
	method: "GET",
	path: "/opportunities/:id/plan/preview",
	input: z.strictObject({
		id: id<"opportunity">(),
		/** The moment to look at; now, where left out. */
		at: z.optional(instant()),
		/** What if they named this day? */
		promiseByOn: z.optional(calendarDate()),
	}),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const now = context.clock.now();
			const at = input.at ?? now;
			const [facts] = await loadFacts(records, await settingsOf(context, records), [input.id]);
			if (facts === undefined) return refuse("not-found");
			if (input.promiseByOn !== undefined && input.promiseByOn < dateAt(now, officeOfFacts(facts).zone)) {
				const message = "has passed; ask about a day that is still ahead";
				return refuseField("invalid-input", { path: "promiseByOn", message });
			}
			const supposed = input.promiseByOn === undefined ? facts : hadTheyPromised(facts, input.promiseByOn, now);
			const shown = planShown(facts, now);
			return ok({
				before: saidPlan(facts, shown, at),
				after: saidPlan(supposed, shown, at),
				/** The office's: the days on which something opens are read in it. */
				zone: shown.officeZone,
				moves: movesBetween(planFollowUps(facts, at), planFollowUps(supposed, at)),
			});
		}),
});
