import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import { documentRoot } from "./document-root.ts";

type Candidates = readonly (string | undefined)[];

/** An item as its format has it: markup and addresses untouched, the best candidate first. */
export interface RawItem {
	readonly id: string | undefined;
	readonly titles: Candidates;
	readonly links: Candidates;
	readonly texts: Candidates;
	readonly dates: Candidates;
	/** What relative links are relative to, itself relative to the feed's. */
	readonly base: string | undefined;
}

export interface RawFeed {
	readonly title: string | undefined;
	readonly base: string | undefined;
	readonly items: readonly RawItem[];
}

/** As many items as are read; a feed is ordered, and what comes later is old. */
const MOST_ITEMS = 100;

const alternate = (links: readonly { readonly href?: string; readonly rel?: string }[] | undefined): Candidates =>
	(links ?? []).filter(({ rel }) => rel === undefined || rel === "alternate").map(({ href }) => href);

/** An id doubles as the link unless it says that it does not. */
const permalink = (guid: RssFeed.Item<string>["guid"]): string | undefined =>
	guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? "") ? guid?.value : undefined;

const fromRss = (feed: RssFeed.Feed<string>): RawFeed => ({
	title: feed.title,
	base: feed.xml?.base,
	items: (feed.items ?? []).map((item) => ({
		id: item.guid?.value,
		titles: [item.title, item.dc?.titles?.[0]],
		links: [item.link, permalink(item.guid), ...alternate(item.atom?.links)],
		texts: [item.description, item.content?.encoded],
		dates: [item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.atom?.updated],
		base: item.xml?.base,
	})),
});

const fromRdf = (feed: RdfFeed.Feed<string>): RawFeed => ({
	title: feed.title,
	base: feed.xml?.base,
	items: (feed.items ?? []).map((item) => ({
		id: item.rdf?.about,
		titles: [item.title, item.dc?.titles?.[0]],
		links: [item.link],
		texts: [item.description, item.content?.encoded],
		dates: [item.dc?.dates?.[0]],
		base: item.xml?.base,
	})),
});

const fromAtom = (feed: AtomFeed.Feed<string>): RawFeed => ({
	title: feed.title?.value,
	base: feed.xml?.base,
	items: (feed.entries ?? []).map((entry) => ({
		id: entry.id,
		titles: [entry.title?.value],
		links: alternate(entry.links),
		texts: [entry.summary?.value, entry.content?.value],
		dates: [entry.published, entry.updated],
		base: entry.xml?.base,
	})),
});

const fromJson = (feed: JsonFeed.Feed<string>): RawFeed => ({
	title: feed.title,
	base: undefined,
	items: (feed.items ?? []).map((item) => ({
		id: item.id,
		titles: [item.title],
		links: [item.url, item.external_url],
		texts: [item.summary, item.content_text, item.content_html],
		dates: [item.date_published, item.date_modified],
		base: undefined,
	})),
});

/**
 * A feed of any format; `null` where the text is none. The format is told by the first element alone: what an article
 * about feeds quotes must not decide. Declarations are refused before the parser, which would not expand them either.
 */
export const rawFeed = async (content: string): Promise<RawFeed | null> => {
	// A byte order mark in a saved file is space to this, but an error in JSON.
	const text = content.trimStart();
	const isJson = text.startsWith("{");
	const { name, hasDeclarations } = documentRoot(text);
	if (!isJson && (name === null || hasDeclarations)) return null;
	const { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } = await import("feedsmith");
	const options = { maxItems: MOST_ITEMS };
	try {
		if (isJson) return fromJson(parseJsonFeed(text, options));
		switch (name) {
			case "rss":
				return fromRss(parseRssFeed(text, options));
			case "feed":
				return fromAtom(parseAtomFeed(text, options));
			case "rdf":
				return fromRdf(parseRdfFeed(text, options));
			default:
				return null;
		}
	} catch {
		// The parser throws on what it cannot read, and whatever it says, this is no feed that can be read.
		return null;
	}
};
