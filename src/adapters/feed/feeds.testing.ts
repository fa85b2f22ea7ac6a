/** An RSS 2.0 feed of a fictional company, with these items and whatever else the channel says. */
export const rss = (items: string, channel = "<title>Northwind Instruments news</title>"): string =>
	`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
${channel}<link>https://northwind.example/</link><description>What is new</description>
${items}
</channel></rss>`;

export const LAB_ITEM = `<item>
<title>Northwind opens a laboratory in Leeds</title>
<link>https://northwind.example/news/leeds</link>
<guid isPermaLink="false">nw-2026-04</guid>
<description>Forty people will work there from autumn.</description>
<pubDate>Wed, 08 Apr 2026 09:40:00 GMT</pubDate>
</item>`;

export const article = (paragraphs: string, head = "<title>A laboratory in Leeds | Northwind</title>"): string =>
	`<!doctype html><html lang="en"><head>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/jobs">Jobs</a></li></ul></nav>
<article><h1>A laboratory in Leeds</h1>${paragraphs}</article>
<footer><p>Northwind Instruments, 4 Canal Street, Leeds</p></footer></body></html>`;
