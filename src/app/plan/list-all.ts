import type { ListQuery, Noun, Nouns, ReadableRecords, Stored } from "../ports.ts";

/** Every matching record, page after page. */
export const listAll = async <N extends Noun>(
	records: ReadableRecords,
	noun: N,
	query: ListQuery<N>,
): Promise<readonly Stored<Nouns[N]>[]> => {
	const all: Stored<Nouns[N]>[] = [];
	let after: string | null = null;
	do {
		const page: Awaited<ReturnType<typeof records.list<N>>> = await records.list(
			noun,
			after === null ? query : { ...query, after },
		);
		all.push(...page.records);
		after = page.next;
	} while (after !== null);
	return all;
};
