import * as z from "zod/mini";
import { DEFAULT_POLICY } from "#core/followup/policy.ts";
import type { PolicyOverrides } from "#core/opportunity/opportunity.ts";
import { SECTORS, STAGES } from "#core/opportunity/opportunity.ts";
import { calendarDate, country, filledLine, line, link, prose, zone } from "../fields.ts";

/** No rule's number is ever larger: a year of days. */
const LARGEST = 366;

const numbersOf = (rule: object) =>
	z.strictObject(
		Object.fromEntries(
			Object.keys(rule).map((key) => [
				key,
				z.optional(
					z
						.int("is a whole number")
						.check(z.gte(0, "is below 0; write 0 or more"), z.lte(LARGEST, `is more than ${LARGEST}; write less`)),
				),
			]),
		),
	);

/** Changes to the policy: known rules, known numbers, whole and in range. */
export const policyOverrides = () =>
	z.pipe(
		z.strictObject(
			Object.fromEntries(
				Object.entries(DEFAULT_POLICY).map(([rule, numbers]) => [rule, z.optional(numbersOf(numbers))]),
			),
		),
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
