/** Left and right as a side of the page; a page read from right to left needs start and end instead. */
const PHYSICAL = [
	/(?:^|[\s;{])(?:left|right)\s*:/g,
	/(?:margin|padding|border|inset)-(?:left|right)\b/g,
	/border-(?:top|bottom)-(?:left|right)-radius/g,
	/(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g,
	/style:(?:left|right|(?:margin|padding)-(?:left|right))\b/g,
];

const withoutComments = (css: string): string =>
	css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));

/** The parts of a Svelte file that are style: its style element, style attributes and style directives. */
const stylesOf = (svelte: string): string =>
	[...svelte.matchAll(/<style[^>]*>[\s\S]*?<\/style>|style="[^"]*"|style:[a-z-]+/g)]
		.map((match) => match[0])
		.join("\n");

/** Every physical side in a style sheet or a Svelte file, as written. */
export const physicalSides = (path: string, text: string): readonly string[] => {
	const css = withoutComments(path.endsWith(".svelte") ? stylesOf(text) : text);
	return PHYSICAL.flatMap((pattern) => [...css.matchAll(pattern)]).map((match) => `${path}: ${match[0].trim()}`);
};
