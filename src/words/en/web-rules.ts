/** The page of one rule. */
export const rules = {
	title: "Rule",
	everywhere: "A rule for every company",
	ofSearch: "A rule for the whole search",
	onlyFor: (company: string) => `A rule, only for ${company}`,
	searchNote: "This rule looks at the whole search, so it is the same for every company.",
	hereNote: (company: string) => `What you change here holds for ${company} alone.`,
	toSettings: "All rules, in settings",
	toAll: "The same rule for every company",
	toOpportunity: (company: string) => `Back to ${company}`,
	sources: "Sources",
	noPage: "There is no longer page about this rule.",
} as const;
