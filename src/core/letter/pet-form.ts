const FEWEST_SHARED = 3;

const sharedStart = (a: string, b: string): number => {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return at;
};

/**
 * Whether one folded name looks like a pet form of another, rather than a slip of it: with an ending that makes one
 * ("Charlie", "Harry"), the end of it ("Lena" of Helena), or its beginning with a new ending ("Kathrin" of Katharina).
 * We keep no list of names, so this is only good for asking instead of warning.
 */
export const isPetForm = (form: string, name: string): boolean => {
	if (form === name) return false;
	const shared = sharedStart(form, name);
	if (/(?:ie|[^aeiou]y|ey|i|chen|lein|ito|ita)$/.test(form)) return shared > 0;
	if (form.length > 2 && name.endsWith(form)) return true;
	return shared >= FEWEST_SHARED && name.length - form.length >= 2;
};
