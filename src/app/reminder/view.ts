import { digestsAround, isQuietAt } from "#core/reminder/digest.ts";
import { ok } from "#core/result.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { viewToday } from "../today/view.ts";
import { reading } from "../transaction.ts";

export const viewReminders = operation({
	name: "reminders.view",
	summary: "Gives the day's one digest of what is due, when it speaks, and whether it is a quiet hour.",
	effect: "read",
	method: "GET",
	path: "/reminders",
	input: nothing(),
	refusals: [],
	run: async (context) => {
		const now = context.clock.now();
		const settings = await reading(context, (records) => settingsOf(context, records));
		const today = await viewToday.run(context, {});
		if (!today.ok) return today;
		const { sheets, moreSheets, search, headline, isRestDay } = today.value;
		const { last, next } = digestsAround(now, settings);
		const aboutYourself = search.advice.filter(({ kind }) => kind === "do-by");
		return ok({
			headline,
			isQuiet: isQuietAt(now, settings),
			isRestDay,
			/** When the digest that holds now came, and when the next one comes. */
			digestAt: last,
			nextAt: next,
			items: [
				...sheets.map(({ advice, opportunityId, interviewId, company, position, draftId }) => ({
					key: advice.key,
					title: advice.says.title,
					detail: advice.says.detail,
					dueAt: advice.kind === "do-by" ? advice.dueAt : null,
					opportunityId,
					interviewId,
					draftId,
					company,
					position,
				})),
				...aboutYourself.map(({ key, says, action }) => ({
					key,
					title: says.title,
					detail: says.detail,
					dueAt: null,
					opportunityId: null,
					interviewId: action.interviewId,
					draftId: null,
					company: null,
					position: null,
				})),
			],
			more: moreSheets,
		});
	},
});
