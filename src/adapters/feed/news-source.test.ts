import { afterEach, describe, expect, it } from "vitest";
import { err, ok } from "#core/result.ts";
import { article, LAB_ITEM, rss } from "./feeds.testing.ts";
import { newsSource } from "./news-source.ts";
import { type Answer, body, SMALL_INTERNET, type TrickyServer, trickyServer } from "./tricky-server.testing.ts";

const FEED = rss(LAB_ITEM);
const HTML = { "content-type": "text/html; charset=utf-8" };
const PAGE = article("<p>Forty people will work there from autumn, in what was a printing house.</p>");

let server: TrickyServer | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});

const news = newsSource(SMALL_INTERNET);
const site = async (answers: Readonly<Record<string, Answer>>): Promise<string> => {
	server = await trickyServer(answers);
	return `http://northwind.example:${server.port}`;
};

describe("a feed on the network", () => {
	it("brings its news, and what to say the next time", async () => {
		const origin = await site({
			"/feed": body(FEED, { etag: '"v1"', "last-modified": "Wed, 08 Apr 2026 10:00:00 GMT" }),
		});
		expect(await news.fetchFeed(`${origin}/feed`, null)).toMatchObject(
			ok({
				url: `${origin}/feed`,
				title: "Northwind Instruments news",
				etag: '"v1"',
				lastModified: "Wed, 08 Apr 2026 10:00:00 GMT",
				items: [{ key: "nw-2026-04", title: "Northwind opens a laboratory in Leeds" }],
			}),
		);
	});

	it("costs nothing where it did not change", async () => {
		const origin = await site({
			"/feed": (response, { headers }) => {
				const isSame = headers["if-none-match"] === '"v1"' || headers["if-modified-since"] !== undefined;
				response.writeHead(isSame ? 304 : 200).end(isSame ? undefined : FEED);
			},
		});
		const lastModified = "Wed, 08 Apr 2026 10:00:00 GMT";
		expect(await news.fetchFeed(`${origin}/feed`, { etag: '"v1"', lastModified: null })).toEqual(ok("unchanged"));
		expect(await news.fetchFeed(`${origin}/feed`, { etag: null, lastModified })).toEqual(ok("unchanged"));
		expect(await news.fetchFeed(`${origin}/feed`, { etag: '"v0"', lastModified: null })).toMatchObject({ ok: true });
		expect(server?.requests.map(({ headers }) => [headers["if-none-match"], headers["if-modified-since"]])).toEqual([
			['"v1"', undefined],
			[undefined, lastModified],
			['"v0"', undefined],
		]);
	});

	it("cannot put more into the next question than a plain header", async () => {
		const origin = await site({ "/feed": body(FEED, { etag: `"${"v".repeat(600)}"` }) });
		expect(await news.fetchFeed(`${origin}/feed`, { etag: '"a"\r\nx-evil: 1', lastModified: "ü" })).toMatchObject(
			ok({ etag: null }),
		);
		expect(server?.requests[0]?.headers).not.toHaveProperty("if-none-match");
		expect(server?.requests[0]?.headers).not.toHaveProperty("x-evil");
	});

	it("is read in its own charset", async () => {
		const latin1 = (prolog: string) =>
			Buffer.from(rss("<item><title>B\xfcro</title></item>").replace("utf-8", prolog), "latin1");
		const origin = await site({
			"/prolog": body(latin1("iso-8859-1"), { "content-type": "application/rss+xml" }),
			"/header": body(latin1("utf-8"), { "content-type": "text/xml; charset=iso-8859-1" }),
			"/neither": body(latin1("klingon"), { "content-type": "text/xml; charset=klingon" }),
		});
		const titleOf = async (path: string) => {
			const fetched = await news.fetchFeed(origin + path, null);
			return fetched.ok && fetched.value !== "unchanged" ? fetched.value.items[0]?.title : fetched;
		};
		expect([await titleOf("/prolog"), await titleOf("/header"), await titleOf("/neither")]).toEqual([
			"Büro",
			"Büro",
			"B\ufffdro",
		]);
	});

	it("is none where a page, a picture or broken XML is", async () => {
		const origin = await site({
			"/page": body(PAGE, HTML),
			"/picture": body(FEED, { "content-type": "image/png" }),
			"/broken": body("<rss version='2.0'><channel><item><title>Half", { "content-type": "application/rss+xml" }),
			"/bomb": body('<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>&a;</title></channel></rss>'),
		});
		for (const path of ["/page", "/picture", "/broken", "/bomb"]) {
			expect([path, await news.fetchFeed(origin + path, null)]).toEqual([path, err("not-a-feed")]);
		}
	});

	it("may be served under the name of a page", async () => {
		const origin = await site({ "/feed": body(FEED, HTML) });
		expect(await news.fetchFeed(`${origin}/feed`, null)).toMatchObject({ ok: true });
	});
});

describe("a site", () => {
	it("names its feeds", async () => {
		const origin = await site({
			"/": body(
				'<html><head><link rel=alternate type="application/rss+xml" title=News href=/feed></head></html>',
				HTML,
			),
		});
		expect(await news.discover(origin)).toEqual(ok([{ url: `${origin}/feed`, title: "News" }]));
	});

	it("may name none", async () => {
		const origin = await site({ "/": body(PAGE, HTML) });
		expect(await news.discover(origin)).toEqual(ok([]));
	});

	it("may be a feed itself", async () => {
		const origin = await site({ "/feed": body(FEED, { "content-type": "application/xml" }) });
		expect(await news.discover(`${origin}/feed`)).toEqual(
			ok([{ url: `${origin}/feed`, title: "Northwind Instruments news" }]),
		);
	});

	it("may name a private address, which is refused once it is asked", async () => {
		const link = '<link rel=alternate type="application/rss+xml" href="http://169.254.169.254/feed">';
		const origin = await site({ "/": body(`<html><head>${link}</head></html>`, HTML) });
		const found = await news.discover(origin);
		const [first] = found.ok ? found.value : [];
		expect(first?.url).toBe("http://169.254.169.254/feed");
		expect(await news.fetchFeed(first?.url ?? "", null)).toEqual(err("private-address"));
	});

	it("is none where something else is", async () => {
		const origin = await site({
			"/text": body("Northwind", { "content-type": "text/plain" }),
			"/paper": body("%PDF-1.7", { "content-type": "application/pdf" }),
		});
		expect(await news.discover(`${origin}/text`)).toEqual(err("not-a-page"));
		expect(await news.discover(`${origin}/paper`)).toEqual(err("not-a-page"));
		expect(await news.discover(`${origin}/nothing`)).toEqual(err("not-found"));
		expect(await news.discover("northwind.example")).toEqual(err("not-a-web-address"));
	});
});

describe("an article on the network", () => {
	it("gives its title and excerpt", async () => {
		const origin = await site({ "/leeds": body(PAGE, HTML), "/unnamed": body(PAGE) });
		const expected = ok({
			title: "A laboratory in Leeds | Northwind",
			excerpt: "Forty people will work there from autumn, in what was a printing house.",
			publishedAt: null,
		});
		expect(await news.readPage(`${origin}/leeds`)).toEqual(expected);
		expect(await news.readPage(`${origin}/unnamed`)).toEqual(expected);
	});

	it("is none where a paper, a picture or a feed is", async () => {
		const origin = await site({
			"/paper": body(PAGE, { "content-type": "application/pdf", "content-length": "9".repeat(9) }),
			"/feed": body(FEED, { "content-type": "application/rss+xml" }),
			"/feed-as-page": body(FEED, HTML),
			"/empty": body("", HTML),
		});
		for (const path of ["/paper", "/feed", "/feed-as-page", "/empty"]) {
			expect([path, await news.readPage(origin + path)]).toEqual([path, err("not-a-page")]);
		}
	});
});

describe("a file the user saved", () => {
	const offline = newsSource({
		mayConnect: () => false,
		lookup: () => Promise.reject(new Error("offline")),
		limits: { bodyBytes: 5_000 },
	});

	it("is read without any network", async () => {
		expect(await offline.parseFeed(FEED)).toMatchObject(ok({ title: "Northwind Instruments news" }));
		expect(await offline.parsePage(PAGE)).toMatchObject(ok({ title: "A laboratory in Leeds | Northwind" }));
	});

	it("may be the wrong one, or far too large", async () => {
		const latin =
			'<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><title>Caf\xe9 news</title><item><title>No\xebl</title></item></channel></rss>';
		expect(await offline.parseFeed(Buffer.from(latin, "latin1"))).toMatchObject(
			ok({ title: "Café news", items: [{ title: "Noël" }] }),
		);
		const marked = Buffer.from(`\ufeff${latin.replace("windows-1252", "utf-16")}`, "utf16le");
		expect(await offline.parseFeed(marked)).toMatchObject(ok({ title: "Café news" }));
		expect(await offline.parseFeed(PAGE)).toEqual(err("not-a-feed"));
		expect(await offline.parsePage(FEED)).toEqual(err("not-a-page"));
		expect(await offline.parseFeed(" ".repeat(5_001))).toEqual(err("too-large"));
		expect(await offline.parsePage(" ".repeat(5_001))).toEqual(err("too-large"));
	});
});
