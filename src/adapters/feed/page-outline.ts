import { documentRoot } from "./document-root.ts";
import { UNREAD } from "./element-kinds-table.ts";
import { pageBody } from "./page-body.ts";
import { isJsonLd, type PageHead, pageHead } from "./page-head.ts";
import { walkMarkup } from "./walk-markup.ts";

/** A page as far as it matters here: bounded, and without anything that could act. */
export interface PageOutline extends PageHead {
	/** Whether the text is a page at all. */
	readonly isPage: boolean;
	/** Written anew from the page's own. */
	readonly body: string;
}

const PAGE_ELEMENTS = new Set([
	"html",
	"head",
	"body",
	"title",
	"p",
	"div",
	"article",
	"main",
	"section",
	"h1",
	"table",
]);

/** The site around an article. In a short article it would outweigh it. */
const SURROUNDINGS = new Set(["nav", "footer", "aside"]);

type Attributes = Readonly<Record<string, string>>;

/** The body itself does not count: some pages hide it until a script has run. */
const isHidden = (name: string, { hidden, style = "", "aria-hidden": aria }: Attributes): boolean =>
	name !== "html" &&
	name !== "body" &&
	(hidden !== undefined || aria === "true" || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style));

const isFeedOrData = (markup: string): boolean => {
	const { name } = documentRoot(markup);
	return name === "rss" || name === "feed" || name === "rdf" || (name !== "html" && /^\s*<\?xml/.test(markup));
};

/** What a page holds, read once from its start, until it ends or its body is full. */
export const pageOutline = (markup: string): PageOutline => {
	const head = pageHead();
	const body = pageBody();
	let hasPageElement = false;
	walkMarkup(markup, {
		open: (name, attributes) => {
			hasPageElement ||= PAGE_ELEMENTS.has(name);
			if (UNREAD.has(name) && !isJsonLd(name, attributes)) return "drop";
			if (SURROUNDINGS.has(name) || isHidden(name, attributes)) return "drop";
			head.open(name, attributes);
			body.open(name, attributes);
			return "keep";
		},
		text: (text) => {
			if (!head.text(text)) body.text(text);
		},
		close: (name) => {
			head.close(name);
			body.close();
		},
		isEnough: body.isFull,
	});
	return { ...head.finished(), body: body.finished(), isPage: hasPageElement && !isFeedOrData(markup) };
};
