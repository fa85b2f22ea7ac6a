import type { NewsFailure } from "#core/clipping/feed.ts";
import type { Result } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";

/** One piece of news as a feed gives it: plain text, no markup, whitespace folded. */
export interface NewsItem {
	/** Stable for the same item of the same feed: its own id, else its link, else its title. At most 500 characters. */
	readonly key: string;
	/** Never empty; at most 300 characters. */
	readonly title: string;
	/** An http(s) address without user name or password, at most 2,000 characters; `null`: none, or no web address. */
	readonly url: string | null;
	/** At most 600 characters; empty where the feed gives only a title. */
	readonly excerpt: string;
	/** From 1990 to 2099; `null`: not given, or impossible. Without an offset it is taken as UTC. */
	readonly publishedAt: Instant | null;
}

export interface FeedRead {
	/** At most 200 characters; empty where the feed has no name. */
	readonly title: string;
	/** As the feed orders them, each key once; at most 100. */
	readonly items: readonly NewsItem[];
}

export interface FeedFetched extends FeedRead {
	/** Where it was found in the end, redirects followed. */
	readonly url: string;
	/** Each at most 500 characters of plain ASCII, ready to be sent back. */
	readonly etag: string | null;
	readonly lastModified: string | null;
}

/** What a server said before, to ask it whether anything is new. */
export interface SeenBefore {
	readonly etag: string | null;
	readonly lastModified: string | null;
}

/** A feed that a company's site names. */
export interface FeedFound {
	/** At most 2,000 characters. It is checked when it is fetched, not before. */
	readonly url: string;
	/** At most 200 characters; may be empty. */
	readonly title: string;
}

export interface PageRead {
	/** Never empty; at most 300 characters. */
	readonly title: string;
	/** At most 600 characters. */
	readonly excerpt: string;
	readonly publishedAt: Instant | null;
}

/**
 * News from outside. Every address, and every address it redirects to, is checked before it is asked: only http and
 * https, only public addresses, bounded in size and time. Expected failures are values; nothing of a page is executed.
 */
export interface NewsSource {
	/** At most ten feeds of a site: named in its head, or the address itself where it is a feed. Empty: it names none. */
	discover(siteUrl: string): Promise<Result<readonly FeedFound[], NewsFailure>>;
	/** `unchanged` where the server says that nothing is new. */
	fetchFeed(url: string, seen: SeenBefore | null): Promise<Result<FeedFetched | "unchanged", NewsFailure>>;
	/** Title and excerpt of an article. */
	readPage(url: string): Promise<Result<PageRead, NewsFailure>>;
	/** The same from a file the user saved, without any network; bytes say their charset themselves. RSS, Atom or JSON Feed. */
	parseFeed(file: string | Uint8Array): Promise<Result<FeedRead, NewsFailure>>;
	parsePage(file: string | Uint8Array): Promise<Result<PageRead, NewsFailure>>;
}
