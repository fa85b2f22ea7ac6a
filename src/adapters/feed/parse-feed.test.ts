import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAB_ITEM, rss } from "./feeds.testing.ts";
import { parseFeed } from "./parse-feed.ts";

const LAB = {
	key: "nw-2026-04",
	title: "Northwind opens a laboratory in Leeds",
	url: "https://northwind.example/news/leeds",
	excerpt: "Forty people will work there from autumn.",
	publishedAt: "2026-04-08T09:40:00.000Z",
};

const FEED_URL = "https://northwind.example/feeds/news.xml";
const itemsOf = async (content: string, url: string | null = FEED_URL) => (await parseFeed(content, url))?.items;
const firstOf = async (item: string, url: string | null = FEED_URL) =>
	(await itemsOf(rss(`<item>${item}</item>`), url))?.[0];

describe("a feed", () => {
	it("may be RSS 2.0", async () => {
		expect(await parseFeed(rss(LAB_ITEM), FEED_URL)).toEqual({ title: "Northwind Instruments news", items: [LAB] });
	});

	it("may be RSS 0.91, with the document type it came with", async () => {
		const feed = `<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Northwind</title><link>https://northwind.example/</link>
<item><title>${LAB.title}</title><link>${LAB.url}</link><description>${LAB.excerpt}</description></item></channel></rss>`;
		expect(await itemsOf(feed)).toEqual([{ ...LAB, key: LAB.url, publishedAt: null }]);
	});

	it("may be RSS 1.0", async () => {
		const feed = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${FEED_URL}"><title>Northwind</title><link>https://northwind.example/</link><description>News</description></channel>
<item rdf:about="${LAB.key}"><title>${LAB.title}</title><link>${LAB.url}</link><description>${LAB.excerpt}</description><dc:date>2026-04-08T11:40:00+02:00</dc:date></item>
</rdf:RDF>`;
		expect(await parseFeed(feed, FEED_URL)).toEqual({ title: "Northwind", items: [LAB] });
	});

	it("may be Atom", async () => {
		const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Northwind &amp;amp; Sons</title>
<entry><id>${LAB.key}</id><title>${LAB.title}</title><link rel="self" href="/self"/><link href="${LAB.url}"/>
<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Forty <b>people</b> will work there from autumn.</div></summary>
<published>2026-04-08T09:40:00Z</published><updated>2026-04-09T09:40:00Z</updated></entry></feed>`;
		expect(await parseFeed(feed, FEED_URL)).toEqual({ title: "Northwind & Sons", items: [LAB] });
	});

	it("may be JSON Feed", async () => {
		const feed = {
			version: "https://jsonfeed.org/version/1.1",
			title: "Northwind",
			items: [
				{
					id: LAB.key,
					url: LAB.url,
					title: LAB.title,
					content_html: `<p>${LAB.excerpt}</p>`,
					date_published: LAB.publishedAt,
				},
			],
		};
		expect(await parseFeed(`\ufeff${JSON.stringify(feed)}`, FEED_URL)).toEqual({ title: "Northwind", items: [LAB] });
	});

	it("may have no name and no news yet", async () => {
		expect(await parseFeed(rss("", ""), FEED_URL)).toEqual({ title: "", items: [] });
	});

	it("is told by its first element, not by what an article in it quotes", async () => {
		const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Northwind</title><entry><id>1</id><title>On feeds</title>
<content type="html"><![CDATA[ <rss version="2.0"><channel> ]]></content></entry></feed>`;
		expect((await itemsOf(feed))?.map(({ title }) => title)).toEqual(["On feeds"]);
	});
});

describe("what is no feed", () => {
	it("is a page, data, or nothing", async () => {
		for (const content of [
			"",
			"   ",
			"Northwind opens a laboratory",
			"<!doctype html><html><head><title>Northwind</title></head><body><p>News</p></body></html>",
			'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>&lt;rss version="2.0"&gt;</body></html>',
			'<?xml version="1.0"?><urlset><url><loc>https://northwind.example/</loc></url></urlset>',
			"{}",
			'{"items": 3}',
			"[1, 2]",
			"{ broken",
			"\u0000\u0001\u0002",
		]) {
			expect([content, await parseFeed(content, FEED_URL)]).toEqual([content, null]);
		}
	});

	it("is XML that breaks off", async () => {
		for (const content of [
			"<rss",
			"<rss version='2.0'>",
			"<rss version='2.0'><channel><item><title>Half",
			"<rss version='2.0'><channel><item><title><![CDATA[Half",
			"<!-- <rss version='2.0'><channel>",
			"<?xml version='1.0'",
			"<feed xmlns='http://www.w3.org/2005/Atom'><entry><content>",
		]) {
			expect([content, await parseFeed(content, FEED_URL)]).toEqual([content, null]);
		}
	});

	it("is one that declares entities: neither a billion laughs nor a file of this machine come out", async () => {
		const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`).join("");
		const item = (text: string) => rss(`<item><title>${text}</title></item>`).replace(/^<\?xml.*?\?>/, "");
		for (const content of [
			`<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol0 "lol">${laughs}]>${item("&lol9;")}`,
			`<!DOCTYPE rss [<!ENTITY passwords SYSTEM "file:///etc/passwd">]>${item("&passwords;")}`,
			`<!DOCTYPE rss [<!ENTITY % all SYSTEM "http://127.0.0.1/all.dtd"> %all;]>${item("x")}`,
			`<!-- <rss> --><!doctype rss [\n<!ENTITY a "b">]>${item("&a;")}`,
			`<!DOCTYPE rss "a>b" [<!ENTITY a "b">]>${item("&a;")}`,
			`<!ENTITY a "b">${item("&a;")}`,
		]) {
			expect(await parseFeed(content, FEED_URL)).toBeNull();
		}
	});

	it("is found out soon, however large and odd it is", async () => {
		const start = performance.now();
		const odd = ["<a>", "<item>", "<item><title>", "<!--", "<![CDATA[", "<?x ", "</a>", "&", "<", "<a b='"];
		for (const piece of odd) {
			const many = piece.repeat(Math.floor(2_000_000 / piece.length));
			await parseFeed(rss(many), FEED_URL);
			await parseFeed(rss(`<item><title>${many}</title></item>`), FEED_URL);
		}
		await parseFeed(`{"version":"https://jsonfeed.org/version/1","items":${"[".repeat(1_000_000)}`, FEED_URL);
		expect(performance.now() - start).toBeLessThan(10_000);
	});
});

describe("an item", () => {
	it("is plain text, whatever was written in it", async () => {
		expect(
			await firstOf(
				"<title>Sale&lt;script&gt;steal()&lt;/script&gt; of <![CDATA[<b>R&amp;D</b>]]> &amp;amp; more\u202e</title><description><![CDATA[<p>One</p><style>p{}</style><p>Two &eacute;</p>]]></description>",
			),
		).toMatchObject({ title: "Sale of R&D & more", excerpt: "One Two é" });
	});

	it("leads only to the web, and its links are whole", async () => {
		const urlOf = async (link: string) => (await firstOf(`<title>x</title><link>${link}</link>`))?.url;
		expect(await urlOf("/news/1")).toBe("https://northwind.example/news/1");
		expect(await urlOf("2")).toBe("https://northwind.example/feeds/2");
		expect(await urlOf("https://user:secret@mirror.example/3?a=1&amp;b=2")).toBe("https://mirror.example/3?a=1&b=2");
		for (const link of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "", "http://"]) {
			expect([link, await urlOf(link)]).toEqual([link, null]);
		}
	});

	it("has its short links completed only where it is known where the feed came from", async () => {
		expect(await firstOf("<title>x</title><link>/news/1</link>", null)).toMatchObject({ url: null, key: "x" });
		const based = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://mirror.example/a/"><title>N</title><entry xml:base="b/"><id>1</id><title>x</title><link href="c"/></entry></feed>`;
		expect((await itemsOf(based))?.[0]?.url).toBe("https://mirror.example/a/b/c");
		expect((await itemsOf(based, null))?.[0]?.url).toBe("https://mirror.example/a/b/c");
	});

	it("takes its id for a link only where the feed says nothing against it", async () => {
		const guid = "https://northwind.example/?p=7";
		expect((await firstOf(`<title>x</title><guid>${guid}</guid>`))?.url).toBe(guid);
		expect((await firstOf(`<title>x</title><guid isPermaLink="false">${guid}</guid>`))?.url).toBeNull();
	});

	it("is known again by its id, else its link, else its title, at most 500 characters", async () => {
		const keyOf = async (item: string) => (await firstOf(item))?.key;
		expect(await keyOf("<title>x</title><link>/1</link><guid>a b</guid>")).toBe("a b");
		expect(await keyOf("<title>x</title><link>/1</link>")).toBe("https://northwind.example/1");
		expect(await keyOf("<title>x</title>")).toBe("x");
		const long = "g".repeat(500);
		expect(await keyOf(`<title>x</title><guid>${long}</guid>`)).toBe(long);
		const [one, other] = [
			await keyOf(`<title>x</title><guid>${long}1</guid>`),
			await keyOf(`<title>x</title><guid>${long}2</guid>`),
		];
		expect(one).toMatch(/^sha256:[0-9a-f]{64}$/);
		expect(one).not.toBe(other);
	});

	it("always has a title: its first words or its link where it was given none", async () => {
		expect((await firstOf("<description>Forty people.</description>"))?.title).toBe("Forty people.");
		expect((await firstOf("<title><![CDATA[<img src=x>]]></title><link>/1</link>"))?.title).toBe(
			"https://northwind.example/1",
		);
		expect(await itemsOf(rss("<item><guid>1</guid></item><item/>"))).toEqual([]);
	});

	it("is shortened at a word: 300 characters of title, 600 of excerpt", async () => {
		const item = await firstOf(
			`<title>${"word ".repeat(100)}</title><description>${"word ".repeat(200)}</description>`,
		);
		expect([item?.title.length, item?.excerpt.length]).toEqual([300, 600]);
		expect([item?.title, item?.excerpt].every((text) => text?.endsWith("word…"))).toBe(true);
	});

	it("takes its excerpt from the whole text where the summary has no words", async () => {
		const item =
			"<title>x</title><description>&lt;img src='x'&gt;</description><content:encoded>&lt;p&gt;Words&lt;/p&gt;</content:encoded>";
		expect((await firstOf(item))?.excerpt).toBe("Words");
	});

	it("has no date where the one given is impossible", async () => {
		const dateOf = async (date: string) => (await firstOf(`<title>x</title>${date}`))?.publishedAt;
		expect(await dateOf("<pubDate>Mon, 30 Feb 2026 09:40:00 GMT</pubDate>")).toBeNull();
		expect(await dateOf("<pubDate>Fri, 01 Jan 0001 00:00:00 GMT</pubDate>")).toBeNull();
		expect(await dateOf("<pubDate>soon</pubDate><dc:date>2026-04-08</dc:date>")).toBe("2026-04-08T00:00:00.000Z");
	});

	it("is listed once, in the feed's order, and at most a hundred are", async () => {
		const twice = rss(`${LAB_ITEM}<item><title>Other</title></item>${LAB_ITEM}`);
		expect((await itemsOf(twice))?.map(({ title }) => title)).toEqual([LAB.title, "Other"]);
		const many = rss(Array.from({ length: 150 }, (_, n) => `<item><title>News ${n}</title></item>`).join(""));
		const items = await itemsOf(many);
		expect([items?.length, items?.[0]?.title, items?.[99]?.title]).toEqual([100, "News 0", "News 99"]);
	});

	it("keeps every promise about length and plainness, whatever is written where", async () => {
		const pieces = [
			"<b>",
			"</b>",
			"<script>",
			"&lt;i&gt;",
			"&amp;",
			"&#8238;",
			"\u202e",
			"\0",
			"\ud800",
			"<![CDATA[",
			"]]>",
			" ",
			"\n",
		];
		const words = [
			"Northwind",
			"https://northwind.example/",
			"javascript:",
			"//user:secret@x.example",
			"x".repeat(700),
			"👍",
			"می‌",
		];
		const odd = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 12 }).map((parts) => parts.join(""));
		const check = async (title: string, link: string, text: string, date: string): Promise<void> => {
			const item = `<item><title>${title}</title><link>${link}</link><guid>${link}${text}</guid><description>${text}</description><pubDate>${date}</pubDate></item>`;
			for (const read of (await itemsOf(rss(item, `<title>${title}</title>`))) ?? []) {
				expect(read.title).toMatch(/^.{1,300}$/s);
				expect(read.excerpt).toMatch(/^.{0,600}$/s);
				expect(read.key).toMatch(/^.{1,500}$/s);
				for (const line of [read.title, read.excerpt, read.key]) {
					expect(line.isWellFormed()).toBe(true);
					expect(line).not.toMatch(/[\p{Cc}\u202e]|\s\s|^\s|\s$/u);
				}
				expect(`${read.title}${read.excerpt}`).not.toMatch(/<\/?(?:b|script)>/);
				if (read.url !== null) expect(read.url).toMatch(/^https?:\/\/[^/@]+\/.{0,2000}$/);
			}
		};
		await fc.assert(fc.asyncProperty(odd, odd, odd, odd, check), { numRuns: 300 });
	});
});
