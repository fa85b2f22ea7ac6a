/** A page of docs/rules, made into markup when the app was built. */
export interface RulePage {
	readonly title: string;
	readonly html: string;
}

const PAGES = import.meta.glob<RulePage>("../../../../docs/rules/*.md");

/** The page about a rule, fetched when it is first wanted; `null`: there is none, or it cannot be fetched now. */
export const rulePageOf = async (rule: string): Promise<RulePage | null> => {
	const load = PAGES[`../../../../docs/rules/${rule}.md`];
	return load === undefined ? null : load().catch(() => null);
};
