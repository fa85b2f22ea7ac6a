import type { PageRead } from "#app/news-source.ts";
import { cutAtWord } from "./clean-line.ts";
import { escapedText, escapedValue } from "./page-body.ts";
import { type PageOutline, pageOutline } from "./page-outline.ts";
import { plainText } from "./plain-text.ts";
import { publishedAt } from "./published-at.ts";

const LONGEST = { title: 300, standInTitle: 120, excerpt: 600 };

const TITLES = ["og:title", "twitter:title", "dc.title"];
const EXCERPTS = ["og:description", "description", "twitter:description"];
const DATES = ["article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "pubdate"];

type Told = string | null | undefined;

interface Article {
	readonly title?: Told;
	readonly excerpt?: Told;
	readonly publishedTime?: Told;
}

/** A page made of nothing but the outline: whatever came in, the reader of articles sees only what is written here. */
const rebuilt = ({ title, metas, jsonLd, body }: PageOutline): string => {
	const told = [...metas].map(
		([key, value]) =>
			`<meta name="${escapedValue(key)}" property="${escapedValue(key)}" content="${escapedValue(value)}">`,
	);
	const described = jsonLd.map((json) => `<script type="application/ld+json">${json}</script>`);
	const head = `<title>${escapedText(title)}</title>${told.join("")}${described.join("")}`;
	return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
};

/** Nothing runs: linkedom has a document, but no engine for scripts. */
const articleOf = async (outline: PageOutline): Promise<Article> => {
	const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
	try {
		return new Readability(parseHTML(rebuilt(outline)).document, { serializer: () => "" }).parse() ?? {};
	} catch {
		// It was made for browsers' own documents; where it stumbles, what the page says of itself has to do.
		return {};
	}
};

/** Already decoded: what looks like an entity now is meant as it stands. */
const words = (text: string, most: number): string => plainText(text.replace(/&/g, "&amp;"), most);

/**
 * Title and excerpt of a page as plain text: from its article, else from what it says of itself. `null` where the content
 * is no page, or an empty one.
 */
export const parsePage = async (content: string): Promise<PageRead | null> => {
	const outline = pageOutline(content);
	if (!outline.isPage) return null;
	const article = await articleOf(outline);
	const first = (told: readonly Told[], most: number): string =>
		told.map((text) => words(text ?? "", most)).find((text) => text !== "") ?? "";
	const metas = (keys: readonly string[]): readonly Told[] => keys.map((key) => outline.metas.get(key));

	const excerpt = first([article.excerpt, ...metas(EXCERPTS)], LONGEST.excerpt);
	const title =
		first([article.title, ...metas(TITLES), outline.title], LONGEST.title) || cutAtWord(excerpt, LONGEST.standInTitle);
	const dates = [article.publishedTime, ...metas(DATES)].map((text) => publishedAt(text ?? undefined));
	return title === "" ? null : { title, excerpt, publishedAt: dates.find((date) => date !== null) ?? null };
};
