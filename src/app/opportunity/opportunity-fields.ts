import * as z from "zod/mini";
import { rules } from "#core/followup/rules/index.ts";
import type { PolicyOverrides } from "#core/opportunity/opportunity.ts";
import { SECTORS, STAGES } from "#core/opportunity/opportunity.ts";
import { calendarDate, country, filledLine, line, link, prose, zone } from "../fields.ts";

const numbersOf = (rule: (typeof rules)[number]) =>
	z.strictObject(
		Object.fromEntries(
			rule.numbers.map(({ key, min, max }) => [
				key,
				z.optional(
					z
						.int("is a whole number")
						.check(z.gte(min, `is below ${min}; write ${min} or more`), z.lte(max, `is more than ${max}; write less`)),
				),
			]),
		),
	);

/** Changes to the policy: known rules, known numbers, whole and in range. */
export const policyOverrides = () =>
	z.pipe(
		z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, z.optional(numbersOf(rule))]))),
		z.transform((overrides) => overrides as PolicyOverrides),
	);

/** What can be said of an opportunity beside its company, each part optional. */
export const opportunityFields = {
	position: z.optional(z.nullable(filledLine())),
	stage: z.optional(z.enum(STAGES)),
	sector: z.optional(z.enum(SECTORS)),
	appliedOn: z.optional(z.nullable(calendarDate())),
	source: z.optional(z.nullable(line())),
	link: z.optional(z.nullable(link())),
	salary: z.optional(z.nullable(line())),
	location: z.optional(z.nullable(line())),
	country: z.optional(z.nullable(country())),
	zone: z.optional(z.nullable(zone())),
	ruleOverrides: z.optional(policyOverrides()),
	note: z.optional(prose()),
};
