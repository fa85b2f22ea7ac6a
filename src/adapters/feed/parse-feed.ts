import { createHash } from "node:crypto";
import type { FeedRead, NewsItem } from "#app/news-source.ts";
import { cleanLine, cutAtWord } from "./clean-line.ts";
import { type RawItem, rawFeed } from "./feed-formats.ts";
import { plainText } from "./plain-text.ts";
import { publishedAt } from "./published-at.ts";
import { webLink } from "./web-address.ts";

const LONGEST = { feedTitle: 200, title: 300, standInTitle: 120, excerpt: 600, key: 500 };

/** What the first candidate gives that gives anything. */
const first = <Value>(
	candidates: readonly (string | undefined)[],
	read: (text: string) => Value | null,
): Value | null => {
	for (const candidate of candidates) {
		const value = candidate === undefined ? null : read(candidate);
		if (value !== null && value !== "") return value;
	}
	return null;
};

/** Cutting would make two long ids with the same beginning one. */
const boundedKey = (key: string): string =>
	key.length <= LONGEST.key ? key : `sha256:${createHash("sha256").update(key).digest("hex")}`;

/** `null` where it has neither words nor a link: nothing to show. */
const newsItem = (item: RawItem, feedBase: string | null): NewsItem | null => {
	const base = webLink(item.base, feedBase) ?? feedBase;
	const url = first(item.links, (link) => webLink(link, base));
	const excerpt = first(item.texts, (text) => plainText(text, LONGEST.excerpt)) ?? "";
	const title =
		first(item.titles, (text) => plainText(text, LONGEST.title)) ??
		cutAtWord(excerpt === "" ? (url ?? "") : excerpt, LONGEST.standInTitle);
	if (title === "") return null;
	const id = cleanLine(item.id ?? "");
	return {
		key: boundedKey(id === "" ? (url ?? title) : id),
		title,
		url,
		excerpt,
		publishedAt: first(item.dates, publishedAt),
	};
};

/**
 * A feed of any format as plain text; `null` where the content is no feed. `url` is where it was found, for links that
 * are relative to it.
 */
export const parseFeed = async (content: string, url: string | null): Promise<FeedRead | null> => {
	const feed = await rawFeed(content);
	if (feed === null) return null;
	const base = webLink(feed.base, url) ?? url;
	const items = new Map<string, NewsItem>();
	for (const raw of feed.items) {
		const item = newsItem(raw, base);
		// Some feeds list an item under each of its topics.
		if (item !== null && !items.has(item.key)) items.set(item.key, item);
	}
	return { title: plainText(feed.title ?? "", LONGEST.feedTitle), items: [...items.values()] };
};
