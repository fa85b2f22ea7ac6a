import type { CompanyId, FeedId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";

/** Why news could not be fetched or read. Each has a sentence of its own in the words. */
export const NEWS_FAILURES = [
	"not-a-web-address",
	"private-address",
	"unreachable",
	"refused",
	"not-found",
	"too-slow",
	"too-large",
	"too-many-redirects",
	"not-a-feed",
	"not-a-page",
	"switched-off",
] as const;
export type NewsFailure = (typeof NEWS_FAILURES)[number];

/** A company's news feed. Nothing is fetched unless the user switched fetching on. */
export interface Feed {
	readonly id: FeedId;
	readonly companyId: CompanyId;
	/** `null`: read from a file the user saved. */
	readonly url: string | null;
	/** As the feed calls itself. */
	readonly title: string;
	/** Echoed to the server, so that an unchanged feed costs nothing. */
	readonly etag: string | null;
	readonly lastModified: string | null;
	readonly checkedAt: Instant | null;
	/** Why the last look failed; `null`: it did not. */
	readonly failure: NewsFailure | null;
}
