import { archiveOperation, restoreOperation } from "../archive.ts";

const feed = { noun: "feed", path: "/feeds/:id", after: async () => undefined } as const;

export const archiveFeed = archiveOperation({
	...feed,
	name: "feeds.archive",
	summary: "Stops following a news feed.",
});

export const restoreFeed = restoreOperation({ ...feed, name: "feeds.restore", summary: "Follows a news feed again." });
