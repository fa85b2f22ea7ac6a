import { describe, expect, it } from "vitest";
import { err } from "#core/result.ts";
import { webAddress, webLink } from "./web-address.ts";

const read = (text: string, base?: string) => {
	const result = webAddress(text, base === undefined ? undefined : new URL(base));
	return result.ok ? result.value.href : result.error;
};

describe("an address to be asked", () => {
	it("begins with http or https", () => {
		expect(read("https://northwind.example/feed#top")).toBe("https://northwind.example/feed");
		expect(read("HTTP://Northwind.example")).toBe("http://northwind.example/");
		for (const other of [
			"file:///etc/passwd",
			"gopher://northwind.example/1",
			"data:text/html,hello",
			"ftp://northwind.example/",
			"javascript:alert(1)",
			"blob:https://northwind.example/1",
			"northwind.example",
			"//northwind.example",
			"https://",
			"",
		]) {
			expect([other, webAddress(other)]).toEqual([other, err("not-a-web-address")]);
		}
	});

	it("has no user name and no password", () => {
		expect(read("https://user:secret@northwind.example/")).toBe("not-a-web-address");
		expect(read("https://northwind.example@other.example/")).toBe("not-a-web-address");
	});

	it("stands at a port of the web, not at one of mail or terminals", () => {
		for (const port of [80, 443, 1_024, 8_080, 65_535]) {
			expect(read(`http://northwind.example:${port}/`)).toMatch(/^http:/);
		}
		for (const port of [0, 21, 22, 25, 143, 993, 1_023, 65_536]) {
			expect([port, read(`http://northwind.example:${port}/`)]).toEqual([port, "not-a-web-address"]);
		}
	});

	it("may be relative to the one before", () => {
		expect(read("/feed.xml", "https://northwind.example/news/")).toBe("https://northwind.example/feed.xml");
		expect(read("//mirror.example/feed.xml", "https://northwind.example/")).toBe("https://mirror.example/feed.xml");
		expect(read("file:///etc/passwd", "https://northwind.example/")).toBe("not-a-web-address");
	});
});

describe("an address to be shown", () => {
	it("is absolute, also where the feed wrote it short", () => {
		expect(webLink("/news/1", "https://northwind.example/feed.xml")).toBe("https://northwind.example/news/1");
		expect(webLink("/news/1", null)).toBeNull();
		expect(webLink("https://northwind.example/1", null)).toBe("https://northwind.example/1");
	});

	it("loses a user name that pretends to be another site", () => {
		expect(webLink("https://bank.example@other.example/", null)).toBe("https://other.example/");
		expect(webLink("https://a:b@other.example/", null)).toBe("https://other.example/");
	});

	it("is none where it would run something, or leads nowhere", () => {
		for (const text of [
			"javascript:alert(1)",
			" JavaScript:alert(1)",
			"java\nscript:alert(1)",
			"data:text/html,<script>alert(1)</script>",
			"vbscript:x",
			"file:///etc/passwd",
			"mailto:news@northwind.example",
			"",
			"  ",
			"http://",
		]) {
			expect([text, webLink(text, "https://northwind.example/")]).toEqual([text, null]);
		}
		expect(webLink(undefined, "https://northwind.example/")).toBeNull();
	});

	it("is none where it is longer than 2,000 characters", () => {
		const start = "https://northwind.example/";
		expect(webLink(start + "a".repeat(2_000 - start.length), null)).toHaveLength(2_000);
		expect(webLink(start + "a".repeat(2_001 - start.length), null)).toBeNull();
	});
});
