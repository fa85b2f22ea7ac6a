import { describe, expect, it } from "vitest";
import { err, ok } from "#core/result.ts";
import { testApp } from "#tests/support/app.ts";
import type { FeedFetched, NewsSource } from "../news-source.ts";

const item = (title: string, url: string | null = `https://news.example/${encodeURIComponent(title)}`) => ({
	key: title,
	title,
	url,
	excerpt: "",
	publishedAt: null,
});

/** A feed whose content a test sets, and the addresses it was asked for. */
const feedOf = () => {
	const asked: string[] = [];
	let content: FeedFetched | "unchanged" | "private-address" = {
		url: "https://halden.example/feed",
		title: "Halden news",
		etag: '"1"',
		lastModified: null,
		items: [item("A second ferry"), item("A new route")],
	};
	const news: NewsSource = {
		discover: async (site) => {
			asked.push(site);
			return ok([{ url: "https://halden.example/feed", title: "Halden news" }]);
		},
		fetchFeed: async (url) => {
			asked.push(url);
			return content === "private-address" ? err(content) : ok(content);
		},
		readPage: async (url) => {
			asked.push(url);
			return ok({ title: "A second ferry", excerpt: "It sails in May.", publishedAt: null });
		},
		parseFeed: async (text) =>
			String(text).startsWith("<rss") ? ok({ title: "File", items: [item("From a file")] }) : err("not-a-feed"),
		parsePage: async () => ok({ title: "A saved page", excerpt: "", publishedAt: null }),
	};
	return {
		news,
		asked,
		set: (next: typeof content) => {
			content = next;
		},
	};
};

/** Wednesday 8 April 2026, noon in Berlin; the interview was last Tuesday, so a question may go. */
const withNews = async () => {
	const feed = feedOf();
	const app = testApp({ now: "2026-04-08T10:00:00Z", news: feed.news });
	const { opportunity, company } = await app.do("interviews.add", {
		id: app.id(),
		company: "Halden Ferries",
		position: "Analyst",
		endedAt: "2026-03-31T09:00:00Z",
	});
	const add = (more: object = {}) =>
		app.do("clippings.add", {
			id: app.id(),
			opportunityId: opportunity.id,
			title: "A second ferry",
			reason: "It needs the timetable we spoke about.",
			...more,
		});
	const check = async () => {
		const { advice } = await app.do("plan.view", { id: opportunity.id });
		return advice.find(({ action }) => action.kind === "status-check");
	};
	return { app, feed, opportunityId: opportunity.id, companyId: company.id, add, check };
};

describe("a piece of news", () => {
	it("may go in place of the first question, once it is kept with a reason", async () => {
		const { app, add, check } = await withNews();
		expect((await check())?.action).toMatchObject({ clippingId: null });
		const clipping = await add();
		expect((await check())?.action).toMatchObject({ clippingId: clipping.id });
		expect((await check())?.says.instead).toBe(
			"Or send a piece of news instead: A second ferry. It counts as one message.",
		);
		await app.do("clippings.dismiss", { id: clipping.id, version: clipping.version });
		expect((await check())?.action).toMatchObject({ clippingId: null });
	});

	it("goes once for an opportunity and counts as a question", async () => {
		const { app, opportunityId, add, check } = await withNews();
		await add();
		await add({ title: "A new route" });
		const log = () =>
			app.do("touches.log", { id: app.id(), opportunityId, direction: "outbound", channel: "email", kind: "news" });
		expect((await log()).wasAgainstAdvice).toBe(false);
		expect(await check()).toMatchObject({ kind: "hold", action: { nth: 2, clippingId: null } });
		expect((await log()).wasAgainstAdvice).toBe(true);
	});

	it("without a reason is not kept, and one without a link is", async () => {
		const { app, opportunityId, add } = await withNews();
		const bare = { id: app.id(), opportunityId, title: "A second ferry" };
		expect((await app.refused("clippings.add", bare)).code).toBe("reason-needed");
		expect((await add({ url: null })).url).toBeNull();
	});
});

describe("fetching", () => {
	it("is off until it is switched on, and asks nobody before", async () => {
		const { app, feed, companyId } = await withNews();
		const input = { id: app.id(), companyId, url: "https://halden.example/feed" };
		expect((await app.refused("feeds.add", input)).code).toBe("news-off");
		expect((await app.refused("feeds.refresh", {})).code).toBe("news-off");
		expect((await app.refused("feeds.discover", { companyId, site: "https://halden.example" })).code).toBe("news-off");
		expect((await app.refused("clippings.read-link", { url: "https://news.example/a" })).code).toBe("news-off");
		expect(feed.asked).toEqual([]);
		await app.do("settings.edit", { fetchesNews: true });
		expect(await app.do("feeds.add", input)).toMatchObject({ found: 2, feed: { title: "Halden news", etag: '"1"' } });
	});

	it("never offers twice what was found, dismissed or deleted before", async () => {
		const { app, feed, companyId } = await withNews();
		await app.do("settings.edit", { fetchesNews: true });
		await app.do("feeds.add", { id: app.id(), companyId, url: "https://halden.example/feed" });
		const [first, second] = (await app.do("clippings.list", { companyId })).items;
		await app.do("clippings.dismiss", { id: first?.id ?? "", version: 1 });
		await app.do("clippings.archive", { id: second?.id ?? "" });
		expect(await app.do("feeds.refresh", {})).toMatchObject({ looked: 1, found: 0 });
		feed.set({
			url: "https://halden.example/feed",
			title: "",
			etag: null,
			lastModified: null,
			items: [item("A third")],
		});
		expect((await app.do("feeds.refresh", { companyId })).found).toBe(1);
		expect((await app.do("feeds.list", {})).items).toMatchObject([{ title: "Halden news", says: null }]);
	});

	it("that fails is said beside the feed, and loses nothing", async () => {
		const { app, feed, companyId } = await withNews();
		await app.do("settings.edit", { fetchesNews: true });
		await app.do("feeds.add", { id: app.id(), companyId, url: "https://halden.example/feed" });
		feed.set("private-address");
		expect((await app.do("feeds.refresh", {})).failed).toMatchObject([{ failure: "private-address" }]);
		expect((await app.do("feeds.list", {})).items[0]?.says).toMatch(/private network/);
		expect((await app.do("clippings.list", { companyId })).items).toHaveLength(2);
		const other = { id: app.id(), companyId, url: "https://halden.example/other" };
		expect(await app.refused("feeds.add", other)).toMatchObject({
			code: "news-failed",
			detail: expect.stringMatching(/private/),
		});
	});

	it("is not needed for a feed or a page saved as a file", async () => {
		const { app, feed, companyId } = await withNews();
		expect(await app.do("feeds.read-file", { companyId, content: "<rss/>" })).toMatchObject({ found: 1 });
		expect((await app.refused("feeds.read-file", { companyId, content: "<html/>" })).code).toBe("file-is-no-feed");
		expect((await app.do("clippings.read-link", { content: "<html/>" })).title).toBe("A saved page");
		expect(feed.asked).toEqual([]);
	});

	it("follows one feed once, however its address is written or led to", async () => {
		const { app, companyId, feed } = await withNews();
		await app.do("settings.edit", { fetchesNews: true });
		const follow = (url: string) => app.do("feeds.add", { id: app.id(), companyId, url });
		const first = await follow("https://halden.example/feed");
		expect(await follow("https://HALDEN.example/feed/")).toMatchObject({ found: 0, feed: { id: first.feed.id } });
		// Another address, and the server leads on to the same feed.
		expect(await follow("https://halden.example/old-feed")).toMatchObject({ found: 0, feed: { id: first.feed.id } });
		expect((await app.do("feeds.list", {})).items).toHaveLength(1);
		expect(feed.asked).toEqual(["https://halden.example/feed", "https://halden.example/old-feed"]);
	});

	it("moves with its opportunity to another company", async () => {
		const { app, opportunityId, add } = await withNews();
		await add();
		const { version } = (await app.do("opportunities.view", { id: opportunityId })).opportunity;
		await app.do("opportunities.edit", { id: opportunityId, version, companyName: "Marsa Foods" });
		const { items } = await app.do("clippings.list", { state: "kept" });
		expect(items.map(({ company, title }) => `${company}: ${title}`)).toEqual(["Marsa Foods: A second ferry"]);
		const { advice } = await app.do("plan.view", { id: opportunityId });
		expect(advice.find(({ action }) => action.kind === "status-check")?.action).toMatchObject({
			clippingId: items[0]?.id,
		});
	});

	it("that breaks in one feed keeps what the others brought", async () => {
		const { app, companyId, feed } = await withNews();
		await app.do("settings.edit", { fetchesNews: true });
		await app.do("feeds.add", { id: app.id(), companyId, url: "https://halden.example/feed" });
		const fetch = feed.news.fetchFeed;
		Object.assign(feed.news, { fetchFeed: () => Promise.reject(new Error("The disk is full")) });
		expect(await app.do("feeds.refresh", {})).toMatchObject({ looked: 1, failed: [{ failure: "unreachable" }] });
		Object.assign(feed.news, { fetchFeed: fetch });
		expect(await app.do("feeds.refresh", {})).toMatchObject({ looked: 1, failed: [] });
	});

	it("reads a saved file byte by byte, and says where it is none", async () => {
		const { app, companyId } = await withNews();
		expect((await app.refused("feeds.read-file", { companyId, content: "not base64!", encoding: "base64" })).code).toBe(
			"file-is-no-feed",
		);
		const long = { companyId, content: " ".repeat(900_001) };
		expect((await app.refused("feeds.read-file", long)).errors).toMatchObject([
			{ path: "content", message: expect.stringMatching(/leave out its older items/) },
		]);
	});

	it("keeps a found piece only for an opportunity of its company", async () => {
		const { app, companyId, opportunityId } = await withNews();
		await app.do("feeds.read-file", { companyId, content: "<rss/>" });
		const [found] = (await app.do("clippings.list", { state: "found" })).items;
		const other = await app.do("opportunities.add", { id: app.id(), company: "Marsa Foods" });
		const keep = { id: found?.id ?? "", version: 1, reason: "It concerns the role." };
		expect((await app.refused("clippings.keep", { ...keep, opportunityId: other.opportunity.id })).code).toBe(
			"not-found",
		);
		expect((await app.refused("clippings.keep", { ...keep, reason: " ", opportunityId })).code).toBe("reason-needed");
		expect(await app.do("clippings.keep", { ...keep, opportunityId })).toMatchObject({ state: "kept", opportunityId });
	});
});
