const RULES = new Map<string, Intl.PluralRules>();

const rulesOf = (locale: string): Intl.PluralRules => {
	const kept = RULES.get(locale);
	if (kept !== undefined) return kept;
	const made = new Intl.PluralRules(locale);
	RULES.set(locale, made);
	return made;
};

/** The forms a language needs for a counted phrase; `{n}` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The right form for `count` by the language's own rules: six of them in Arabic, two in English. */
export const plural = (locale: string, count: number, forms: Forms): string =>
	(forms[rulesOf(locale).select(count)] ?? forms.other).replace("{n}", String(count));
