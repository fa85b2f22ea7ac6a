import { describe, expect, it } from "vitest";
import { article } from "./feeds.testing.ts";
import { parsePage } from "./parse-page.ts";

const PARAGRAPH =
	"<p>Northwind Instruments opens a laboratory in Leeds this autumn, and forty people will work there, says its head, Priya Raman.</p>";
const LEAD =
	"Northwind Instruments opens a laboratory in Leeds this autumn, and forty people will work there, says its head, Priya Raman.";
const REST =
	"<p>The rooms were a printing house once, and stood empty for years, until the town looked for a tenant.</p>".repeat(
		5,
	);

describe("an article", () => {
	it("gives its title and its first paragraph, without the site around it", async () => {
		expect(await parsePage(article(PARAGRAPH + REST))).toEqual({
			title: "A laboratory in Leeds | Northwind",
			excerpt: LEAD,
			publishedAt: null,
		});
	});

	it("gives what the page says of itself, where it does", async () => {
		const head = `<title>Northwind</title><meta property="og:title" content="A laboratory in Leeds"><meta name="description" content="Forty people &amp; a printing house">
			<meta property="article:published_time" content="2026-04-08T11:40:00+02:00">`;
		expect(await parsePage(article(PARAGRAPH + REST, head))).toEqual({
			title: "A laboratory in Leeds",
			excerpt: "Forty people & a printing house",
			publishedAt: "2026-04-08T09:40:00.000Z",
		});
	});

	it("gives what the page says to search engines", async () => {
		const described = {
			"@context": "https://schema.org",
			"@type": "NewsArticle",
			headline: "Leeds",
			datePublished: "2026-04-08",
		};
		const head = `<title>Northwind</title><script type="application/ld+json">${JSON.stringify(described)}</script>`;
		expect(await parsePage(article(PARAGRAPH + REST, head))).toMatchObject({ publishedAt: "2026-04-08T00:00:00.000Z" });
	});

	it("may be all in its head, when a script draws the rest", async () => {
		const page = `<html><head><title>Leeds</title><meta property="og:description" content="Forty people"></head><body style="display:none"><div id="app"></div><script>draw()</script></body></html>`;
		expect(await parsePage(page)).toEqual({ title: "Leeds", excerpt: "Forty people", publishedAt: null });
	});

	it("has a title even where the page gives none", async () => {
		expect(await parsePage(`<html><body>${PARAGRAPH}${REST}</body></html>`)).toMatchObject({
			title:
				"Northwind Instruments opens a laboratory in Leeds this autumn, and forty people will work there, says its head, Priya…",
		});
	});

	it("is plain text: nothing of it runs, hides or comes out as markup", async () => {
		const ran = "globalThis.__afterwordWasHere = true";
		const page = article(
			`<script>${ran}</script><p hidden>Hidden words that nobody is meant to see, not even here, in an excerpt.</p><p style="display: none">Nor these words, which are hidden in another way, as some pages do it.</p><p onclick="${ran}">Northwind <img src=x onerror="${ran}"> opens a <b>laboratory</b> in Leeds, &amp;amp; forty people will work there, says its head.</p>${REST}`,
			`<title>Leeds &lt;script&gt;${ran}&lt;/script&gt;news\u202e</title>`,
		);
		expect(await parsePage(page)).toEqual({
			title: "Leeds news",
			excerpt: "Northwind opens a laboratory in Leeds, &amp; forty people will work there, says its head.",
			publishedAt: null,
		});
		expect("__afterwordWasHere" in globalThis).toBe(false);
	});

	it("is shortened at a word: 300 characters of title, 600 of excerpt", async () => {
		const head = `<title>${"word ".repeat(100)}</title><meta name="description" content="${"word ".repeat(200)}">`;
		const page = await parsePage(article(PARAGRAPH, head));
		expect([page?.title.length, page?.excerpt.length]).toEqual([300, 600]);
	});
});

describe("what is no article", () => {
	it("is a feed, data, plain text, or an empty page", async () => {
		for (const content of [
			"",
			"Northwind opens a laboratory",
			'{"title": "Northwind"}',
			"%PDF-1.7 \u0000\u0001",
			'<?xml version="1.0"?><rss version="2.0"><channel><title>Northwind</title></channel></rss>',
			"<feed xmlns='http://www.w3.org/2005/Atom'><title>Northwind</title></feed>",
			'<?xml version="1.0"?><urlset><p>x</p></urlset>',
			"<html><head></head><body></body></html>",
			"<svg><title>Drawing</title></svg>",
		]) {
			expect([content, await parsePage(content)]).toEqual([content, null]);
		}
	});
});

describe("a page made to keep a reader busy", () => {
	const MOST = 2 * 1024 * 1024;
	const filled = (piece: string, end = ""): string => article(piece.repeat(Math.floor(MOST / piece.length)) + end);

	it.each([
		["nests a hundred thousand elements", article(`${"<div>".repeat(100_000)}x${"</div>".repeat(100_000)}`)],
		["opens without ever closing", filled("<div>")],
		["closes what was never opened, deep inside", article("<div>".repeat(490) + "</i>".repeat(500_000))],
		["nests tables", filled("<table><tr><td>")],
		["is all small pieces", filled("<p>a, b</p>")],
		["is all line breaks", filled("a<br>")],
		["is all headings", filled("<h1>A laboratory in Leeds</h1>")],
		["is all forms", filled("<form><fieldset><li>a</li></fieldset></form>")],
		["is all ampersands", filled("&")],
		["is all entities", filled("&amp;")],
		["is all brackets", filled("<")],
		["is all comments that never end", filled("<!--")],
		["has one endless word", filled("a")],
		["has endless space", filled(" ")],
		["has endless attributes", article(`<p ${Array.from({ length: 200_000 }, (_, n) => `a${n}=x`).join(" ")}>x</p>`)],
		[
			"has one endless attribute",
			article(`<p style="display${" ".repeat(MOST)}" class="${"a ".repeat(MOST / 2)}">x</p>`),
		],
		["describes itself without end", filled('<meta name="a" content="b">')],
		["has endless paragraphs, deep inside", article("<div>".repeat(99) + PARAGRAPH.repeat(15_000))],
	])(
		"is read or given up soon, also when it %s",
		async (_, page) => {
			// Quadratic time would be minutes; the bound is far from both, so that a busy machine does not decide.
			const start = performance.now();
			await parsePage(page);
			expect(performance.now() - start).toBeLessThan(20_000);
		},
		60_000,
	);
});
