import type { FeedFound } from "#app/news-source.ts";
import type { PageHead, PageLink } from "./page-head.ts";
import { plainText } from "./plain-text.ts";
import { webLink } from "./web-address.ts";

const MOST_FEEDS = 10;
const LONGEST_TITLE = 200;

const FEED_TYPES = new Set([
	"application/rss+xml",
	"application/atom+xml",
	"application/feed+json",
	"application/json",
]);

const namesFeed = ({ rel, type, href }: PageLink): boolean => {
	const kind = type.split(";")[0]?.trim().toLowerCase() ?? "";
	// One widespread program names each page's raw data as its alternate: JSON, but no feed.
	const isRawData = kind === "application/json" && href.includes("/wp-json/");
	return FEED_TYPES.has(kind) && !isRawData && rel.toLowerCase().split(/\s+/).includes("alternate");
};

/** The feeds that a page names in its head, each once, in its order. They are checked like any address when asked. */
export const discoveredFeeds = (page: PageHead, pageUrl: string): readonly FeedFound[] => {
	const base = webLink(page.base ?? undefined, pageUrl) ?? pageUrl;
	const feeds = new Map<string, FeedFound>();
	for (const link of page.links) {
		const url = namesFeed(link) ? webLink(link.href, base)?.replace(/#.*$/, "") : undefined;
		if (url === undefined || feeds.has(url)) continue;
		feeds.set(url, { url, title: plainText(link.title, LONGEST_TITLE) });
		if (feeds.size === MOST_FEEDS) break;
	}
	return [...feeds.values()];
};
