import type { NewsFailure } from "#core/clipping/feed.ts";
import { NEWS_FAILURE_WORDS } from "#words/en/news.ts";
import { refuse } from "../transaction.ts";

/** A failure of the news source as a refusal that says what to do next. */
export const newsRefusal = (failure: NewsFailure) =>
	failure === "switched-off" ? refuse("news-off") : refuse("news-failed", NEWS_FAILURE_WORDS[failure]);
