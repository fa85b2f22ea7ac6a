import { addBusinessDays } from "../../time/office.ts";
import { dateAt, startOfDay } from "../../time/zone.ts";
import { lastCountedContact } from "../ledger.ts";
import { rule } from "../rule.ts";

/** Keeps some business days between any two messages to one company, whatever they are about. */
export const contactFloor = rule({
	id: "contact-floor",
	page: "docs/rules/contact-floor.md",
	range: "never daily",
	sources: [
		{
			title: "What to do after the interview",
			url: "https://employmentcrossing.com/article/900044952/What-to-Do-After-the-Interview",
			says: "a call the day after irritates",
		},
		{
			title: "What happens after your job interview",
			url: "https://www.bayt.com/en/career-article-3421/",
			says: "be patient, do not harass; this half known from a summary only",
		},
	],
	numbers: [
		{
			key: "businessDays",
			unit: "business-days",
			min: 1,
			max: 20,
			label: "working days between any two messages to one company",
		},
	],
	advise: ({ wait, ledger, policy, office }) => {
		const last = lastCountedContact(ledger);
		if (wait === null || last === null) return [];
		const { businessDays } = policy["contact-floor"];
		const lastContactOn = dateAt(last.at, office.zone);
		const mayContactOn = addBusinessDays(lastContactOn, businessDays, office);
		const until = startOfDay(mayContactOn, office.zone);
		const reason = { rule: "contact-floor", lastContactOn, businessDays, mayContactOn } as const;
		if (wait.checks.length < policy["check-limit"].checks)
			return [{ kind: "hold", about: wait.nextCheck, until, reason }];
		return wait.closingNote === null ? [{ kind: "hold", about: wait.closing, until, reason }] : [];
	},
});
