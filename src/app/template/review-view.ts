import { policyInForce } from "#core/followup/policy.ts";
import { reviewTemplate } from "#core/letter/template/review-template.ts";
import type { TemplateSurroundings } from "#core/letter/template/template-context.ts";
import type { Template } from "#core/template/template.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayDay } from "#words/en/dates.ts";
import { sayReview } from "#words/en/letter-review.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { reading } from "../transaction.ts";

/** Every name of the record: none of them belongs into a text that many will get. */
const surroundings = (context: OperationContext) =>
	reading(context, async (records) => {
		const settings = await settingsOf(context, records);
		const companies = await listAll(records, "company", {});
		const people = await listAll(records, "person", {});
		const opportunities = await listAll(records, "opportunity", {});
		const policy = policyInForce(settings.policy);
		const now = context.clock.now();
		const around: TemplateSurroundings = {
			others: {
				companies: companies.flatMap(({ name, aliases }) => (name === null ? [] : [name, ...aliases])),
				people: people.flatMap(({ name }) => (name === null ? [] : [name])),
				positions: opportunities.flatMap(({ position }) => (position === null ? [] : [position])),
			},
			sender: { name: settings.ownName, email: settings.ownEmail, phone: settings.ownPhone },
			personalDictionary: settings.personalDictionary,
			length: policy["letter-length"],
			alikePercent: policy["panel-letters"].alikePercent,
			lateAfterHours: policy["thank-you-window"].lateAfterHours,
			now,
			zone: settings.zone,
			today: dateAt(now, settings.zone),
		};
		return around;
	});

/** What is to be said about a template's own text, in words; its slots are skipped. */
export const templateReview = async (context: OperationContext, template: Template) => {
	const around = await surroundings(context);
	const review = reviewTemplate(template, around, await context.dictionaries.load(template.language));
	return sayReview(review, (at) => sayDay(dateAt(at, around.zone), around.today), []);
};
