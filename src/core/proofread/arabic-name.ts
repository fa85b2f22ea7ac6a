/** True for a word in Arabic letters, which know no capitals. */
export const isArabicScript = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/**
 * A folded Arabic word as it may stand behind "and", "to", "with" and the article, longest first: "والراشد" is also
 * "الراشد" and "راشد". A name that begins with such a letter keeps its own form among them.
 */
export const bareForms = (folded: string): readonly string[] => {
	const forms = new Set([folded]);
	const joined = /^[وف]/.test(folded) ? [folded, folded.slice(1)] : [folded];
	for (const form of joined) {
		forms.add(form);
		// "لل" is "to the": the article has lost its first letter.
		if (/^لل/.test(form)) forms.add(`ال${form.slice(2)}`).add(form.slice(2));
		if (/^[بلك]/.test(form)) forms.add(form.slice(1));
	}
	for (const form of [...forms]) if (/^ال/.test(form) && form.length > 4) forms.add(form.slice(2));
	return [...forms].filter((form) => form.length > 1);
};
