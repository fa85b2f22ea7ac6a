import { DEFAULT_POLICY, type RuleId } from "#core/followup/policy.ts";
import { RULE_WORDS } from "./rules.ts";

const BEGIN = "<!-- The rule as the settings show it, by `npm run docs`: -->";
const END = "<!-- end -->";

/** A rule's sentence with its default numbers, in bold. */
export const ruleSentence = (id: RuleId): string => {
	const numbers = DEFAULT_POLICY[id] as unknown as Readonly<Record<string, number>>;
	return RULE_WORDS[id].sentence.replace(/\{(\w+)\}/g, (_, key: string) => `**${numbers[key]}**`);
};

/** The same page with the rule's sentence after its first paragraph as it is in the settings: one source for both. */
export const withSentence = (page: string, id: RuleId): string => {
	const block = `${BEGIN}\n> ${ruleSentence(id)}\n${END}\n`;
	const begin = page.indexOf(BEGIN);
	if (begin >= 0) return page.slice(0, begin) + block + page.slice(page.indexOf(END, begin) + END.length + 1);
	return page.replace(/\n## Why\n/, `\n${block}\n## Why\n`);
};
