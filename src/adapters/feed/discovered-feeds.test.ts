import { describe, expect, it } from "vitest";
import { discoveredFeeds } from "./discovered-feeds.ts";
import { pageOutline } from "./page-outline.ts";

const found = (head: string, body = "", url = "https://northwind.example/about/") =>
	discoveredFeeds(pageOutline(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), url);

const link = (href: string, type = "application/rss+xml", more = 'rel="alternate"') =>
	`<link ${more} type="${type}" href="${href}">`;

describe("the feeds of a site", () => {
	it("are those its page names, of any format, in its order", () => {
		expect(
			found(
				`<link rel="stylesheet" href="/a.css">${link("/rss.xml", "application/rss+xml", 'rel="alternate" title="News &amp; <b>views</b>"')}
				${link("https://mirror.example/atom", "application/atom+xml")}${link("feed.json", "application/feed+json; charset=utf-8")}
				${link("/old.json", "Application/JSON", 'rel="Alternate nofollow"')}`,
			),
		).toEqual([
			{ url: "https://northwind.example/rss.xml", title: "News & views" },
			{ url: "https://mirror.example/atom", title: "" },
			{ url: "https://northwind.example/about/feed.json", title: "" },
			{ url: "https://northwind.example/old.json", title: "" },
		]);
	});

	it("are found where the page says its links begin", () => {
		expect(found(`<base href="/press/">${link("rss.xml")}`)).toEqual([
			{ url: "https://northwind.example/press/rss.xml", title: "" },
		]);
		expect(found(`<base href="javascript:x">${link("rss.xml")}`)).toEqual([
			{ url: "https://northwind.example/about/rss.xml", title: "" },
		]);
	});

	it("are not other pages, other languages, raw data, or what is no web address", () => {
		expect(
			found(
				link("/de/", "text/html") +
					link("/rss.xml", "application/rss+xml", 'rel="preload"') +
					link("/wp-json/wp/v2/pages/2", "application/json") +
					link("javascript:alert(1)") +
					link("file:///etc/passwd") +
					link("") +
					"<link rel=alternate type=application/rss+xml>",
			),
		).toEqual([]);
	});

	it("are named in the head: what readers write into the body does not count", () => {
		expect(found("", link("/comment.xml"))).toEqual([]);
	});

	it("are each named once, and at most ten are", () => {
		expect(found(link("/rss.xml") + link("/rss.xml#top") + link("https://northwind.example/rss.xml"))).toHaveLength(1);
		expect(found(Array.from({ length: 30 }, (_, n) => link(`/${n}.xml`)).join(""))).toHaveLength(10);
	});
});
