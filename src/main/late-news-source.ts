import type { NewsSource } from "#app/news-source.ts";

/** The news source, loaded when it is first asked: nobody who never looks for news waits for it. */
export const lateNewsSource = (): NewsSource => {
	let loading: Promise<NewsSource> | null = null;
	const source = (): Promise<NewsSource> => {
		loading ??= import("#adapters/feed/news-source.ts")
			.then(({ newsSource }) => newsSource())
			.catch((error: unknown) => {
				// The next one who asks tries again.
				loading = null;
				throw error;
			});
		return loading;
	};
	return {
		discover: async (siteUrl) => (await source()).discover(siteUrl),
		fetchFeed: async (url, seen) => (await source()).fetchFeed(url, seen),
		readPage: async (url) => (await source()).readPage(url),
		parseFeed: async (content) => (await source()).parseFeed(content),
		parsePage: async (content) => (await source()).parsePage(content),
	};
};
