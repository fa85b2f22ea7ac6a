import { ok } from "#core/result.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { readingFreshSearch } from "../plan/fresh-plans.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { searchView } from "./search-view.ts";

export const viewSearch = operation({
	name: "search.view",
	summary: "Says how the search stands, and what is advised about it and about yourself.",
	effect: "read",
	method: "GET",
	path: "/search",
	input: nothing(),
	refusals: [],
	run: async (context) => {
		const now = context.clock.now();
		return readingFreshSearch(context, now, async (records, search) =>
			ok(searchView(search, await settingsOf(context, records), now)),
		);
	},
});
