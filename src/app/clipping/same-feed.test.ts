import { describe, expect, it } from "vitest";
import { isSameFeed } from "./same-feed.ts";

const FEED = "https://halden.example/feed";

describe("one feed", () => {
	it.each(["https://HALDEN.example/feed/", "https://halden.example:443/feed#top", "http://halden.example/feed", FEED])(
		"is %s as well",
		(url) => {
			expect(isSameFeed(url, FEED)).toBe(true);
		},
	);

	it.each(["https://halden.example/Feed", "https://halden.example/feed?lang=de", "https://news.halden.example/feed"])(
		"is not %s",
		(url) => {
			expect(isSameFeed(url, FEED)).toBe(false);
		},
	);
});
