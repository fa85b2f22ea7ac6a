import { isReachable } from "../recipient.ts";
import { rule } from "../rule.ts";

/** Wants a letter of its own for everyone on the panel, and one go-between where addresses are missing. */
export const panelLetters = rule({
	id: "panel-letters",
	page: "docs/rules/panel-letters.md",
	range: "separate and different letters; one through the coordinator for a large group",
	sources: [
		{
			title: "The thank-you letter",
			url: "https://www.bayt.com/ar/career-article-881/",
			says: "one to each interviewer; names, titles and addresses from cards or a call",
		},
		{
			title: "Can you send a group thank-you e-mail after an interview",
			url: "https://climbtheladder.com/can-you-send-a-group-thank-you-email-after-an-interview",
			says: "separate notes",
		},
		{
			title: "Sending thank-you notes after an interview",
			url: "https://www.krgstaffing.com/2015/04/24/sending-thank-notes-interview/",
			says: "separate and different notes",
		},
	],
	numbers: [
		{
			key: "alikePercent",
			unit: "percent",
			min: 20,
			max: 100,
			label: "percent alike that is too much for two letters",
		},
	],
	advise: ({ facts, owed }) =>
		owed.flatMap(({ about, thanks: { owedTo, sentTo } }) => {
			const isAddressed = (id: string): boolean =>
				facts.people.some((person) => person.id === id && isReachable(person));
			const people = owedTo.length + sentTo.length;
			const withoutAddress = owedTo.filter((id) => !isAddressed(id)).length;
			if (people < 2 && withoutAddress === 0) return [];
			return [{ kind: "note", about, reason: { rule: "panel-letters", people, withoutAddress } }];
		}),
});
