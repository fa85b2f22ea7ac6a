import { lookup as dnsLookup } from "node:dns/promises";
import type { NewsSource } from "#app/news-source.ts";
import type { NewsFailure } from "#core/clipping/feed.ts";
import { err, ok, type Result } from "#core/result.ts";
import { decodedText } from "./charset.ts";
import { discoveredFeeds } from "./discovered-feeds.ts";
import { DEFAULT_LIMITS, type FetchLimits, type Guard, type Lookup } from "./guard.ts";
import { type Fetched, guardedFetch, type Wanted } from "./guarded-fetch.ts";
import { pageOutline } from "./page-outline.ts";
import { parseFeed } from "./parse-feed.ts";
import { parsePage } from "./parse-page.ts";
import { isPublicAddress } from "./public-address.ts";

/** What only tests have reason to change: they have no public address to ask. */
export interface NewsSourceOptions {
	readonly mayConnect?: (address: string) => boolean;
	readonly lookup?: Lookup;
	/** Certificate authorities to trust instead of the usual ones, as PEM. */
	readonly ca?: string;
	readonly limits?: Partial<FetchLimits>;
}

const PAGE_TYPES = "text/html, application/xhtml+xml";
const FEED_TYPES =
	"application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8";
const ANY_TYPE = "*/*;q=0.1";

const isPageType = (contentType: string): boolean =>
	contentType === "" || /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(contentType);

/** Feeds are served under many names; these are certainly none. */
const isMediaType = (contentType: string): boolean =>
	/^\s*(?:(?:image|audio|video|font)\/|application\/(?:pdf|zip)\b)/i.test(contentType);

const A_FEED: Wanted = {
	accept: `${FEED_TYPES}, ${ANY_TYPE}`,
	unwanted: (contentType) => (isMediaType(contentType) ? "not-a-feed" : null),
};
const A_PAGE: Wanted = {
	accept: `${PAGE_TYPES}, ${ANY_TYPE}`,
	unwanted: (contentType) => (isPageType(contentType) ? null : "not-a-page"),
};
const A_SITE: Wanted = {
	accept: `${PAGE_TYPES}, ${FEED_TYPES}, ${ANY_TYPE}`,
	unwanted: (contentType) => (isMediaType(contentType) ? "not-a-page" : null),
};

const textOf = ({ body, contentType }: Fetched): string => (body === null ? "" : decodedText(body, contentType));

const textOfFile = (file: string | Uint8Array): string => (typeof file === "string" ? file : decodedText(file, ""));

const orElse = <Value>(value: Value | null, failure: NewsFailure): Result<Value, NewsFailure> =>
	value === null ? err(failure) : ok(value);

/**
 * News from the network, every address behind the guard, and from files without any network. Libraries are loaded when
 * they are first needed.
 */
export const newsSource = (options: NewsSourceOptions = {}): NewsSource => {
	const guard: Guard = {
		mayConnect: options.mayConnect ?? isPublicAddress,
		lookup: options.lookup ?? ((host) => dnsLookup(host, { all: true })),
		ca: options.ca ?? null,
		limits: { ...DEFAULT_LIMITS, ...options.limits },
	};
	const isTooLarge = (file: string | Uint8Array): boolean => file.length > guard.limits.bodyBytes;
	return {
		discover: async (siteUrl) => {
			const fetched = await guardedFetch(siteUrl, { ...A_SITE, seen: null }, guard);
			if (!fetched.ok) return fetched;
			const { url } = fetched.value;
			const text = textOf(fetched.value);
			const feed = await parseFeed(text, url);
			if (feed !== null) return ok([{ url, title: feed.title }]);
			const page = pageOutline(text);
			return page.isPage ? ok(discoveredFeeds(page, url)) : err("not-a-page");
		},
		fetchFeed: async (address, seen) => {
			const fetched = await guardedFetch(address, { ...A_FEED, seen }, guard);
			if (!fetched.ok) return fetched;
			const { url, etag, lastModified, body } = fetched.value;
			if (body === null) return ok("unchanged");
			const feed = await parseFeed(textOf(fetched.value), url);
			return orElse(feed === null ? null : { ...feed, url, etag, lastModified }, "not-a-feed");
		},
		readPage: async (url) => {
			const fetched = await guardedFetch(url, { ...A_PAGE, seen: null }, guard);
			return fetched.ok ? orElse(await parsePage(textOf(fetched.value)), "not-a-page") : fetched;
		},
		parseFeed: async (file) =>
			isTooLarge(file) ? err("too-large") : orElse(await parseFeed(textOfFile(file), null), "not-a-feed"),
		parsePage: async (file) =>
			isTooLarge(file) ? err("too-large") : orElse(await parsePage(textOfFile(file)), "not-a-page"),
	};
};
