import type { Refusal } from "#app/errors.ts";
import type { Result } from "#core/result.ts";

interface ListPage<Item> {
	readonly items: readonly Item[];
	readonly next: string | null;
}

/** Pages looked through before giving up, so that no search goes on for ever. */
const PAGES = 20;

/** The first item of a list that is wanted, looked for page after page; `null` where there is none. */
export const firstListed = async <Item>(
	page: (from: { readonly after?: string }) => Promise<Result<ListPage<Item>, Refusal>>,
	isWanted: (item: Item) => boolean,
): Promise<Item | null> => {
	let after: string | null = null;
	for (let turn = 0; turn < PAGES; turn += 1) {
		const result: Result<ListPage<Item>, Refusal> = await page(after === null ? {} : { after });
		if (!result.ok) return null;
		const found = result.value.items.find(isWanted);
		if (found !== undefined) return found;
		after = result.value.next;
		if (after === null) return null;
	}
	return null;
};
