import { renewPlans } from "#app/plan/replan.ts";
import type { Noun, Nouns } from "#app/ports.ts";
import { openContext } from "#main/open-context.ts";
import { readOrMakeToken } from "#main/token-file.ts";
import { sampleSearch } from "./sample-search.ts";

/** Opportunities written in one transaction. */
const BATCH = 1000;

/** Makes a data directory with a search of this many opportunities in it, and gives the token of its server. */
export const fillStore = async (dataDirectory: string, count: number): Promise<string> => {
	const token = readOrMakeToken(dataDirectory);
	const { context, close } = await openContext(dataDirectory);
	const now = context.clock.now();
	const search = sampleSearch(count, now, () => context.ids.next());
	const { ownerId } = context.actor;
	for (let from = 0; from < search.length; from += BATCH) {
		const batch = search.slice(from, from + BATCH);
		await context.store.write(ownerId, async (records) => {
			const keep = async <N extends Noun>(noun: N, list: readonly Nouns[N][]): Promise<void> => {
				for (const record of list) await records.insert(noun, record, now);
			};
			for (const sample of batch) {
				if (sample.isNewCompany) await keep("company", [sample.company]);
				await keep("opportunity", [sample.opportunity]);
				await keep("person", sample.people);
				await keep("interview", sample.interviews);
				await keep("debrief", sample.debriefs);
				await keep("promise", sample.promises);
				await keep("letter", sample.letters);
				await keep("touch", sample.touches);
				await keep("outcome", sample.outcomes);
			}
		});
	}
	// Afterwards: the plan of an opportunity reads its company's ledger, whose last entries may be in a later batch.
	for (let from = 0; from < search.length; from += BATCH) {
		const ids = search.slice(from, from + BATCH).map(({ opportunity }) => opportunity.id);
		await context.store.write(ownerId, (records) => renewPlans(context, records, ids));
	}
	await close();
	return token;
};
