import type { ListQuery, Noun, Nouns, Store, Stored } from "#app/ports.ts";
import type { OwnerId } from "#core/ids.ts";
import { minute, ownerId, sample, uuid } from "./samples.ts";

/** The store under test, and what nearly every sentence about it needs. */
export interface Subject {
	readonly store: Store;
	/** An owner nobody else uses. */
	newOwner(): OwnerId;
	/** An owner with company 1 and opportunity 1, to which all samples belong. */
	newJobSeeker(): Promise<OwnerId>;
	insert<N extends Noun>(owner: OwnerId, noun: N, ...records: readonly Nouns[N][]): Promise<void>;
	get<N extends Noun>(owner: OwnerId, noun: N, number: number): Promise<Stored<Nouns[N]> | null>;
	idsOf<N extends Noun>(owner: OwnerId, noun: N, query?: ListQuery<N>): Promise<string[]>;
}

/** `opened` gives the store once the suite has opened it: sentences are made before that. */
export const subjectOf = (opened: () => Store): Subject => {
	let owners = 0;
	const store: Store = {
		get storeId() {
			return opened().storeId;
		},
		read: (owner, work) => opened().read(owner, work),
		write: (owner, work) => opened().write(owner, work),
		close: () => opened().close(),
	};
	const newOwner = (): OwnerId => {
		owners += 1;
		return ownerId(owners);
	};
	const insert: Subject["insert"] = (owner, noun, ...records) =>
		store.write(owner, async (kept) => {
			for (const record of records) await kept.insert(noun, record, minute(0));
		});
	return {
		store,
		newOwner,
		async newJobSeeker() {
			const owner = newOwner();
			await insert(owner, "company", sample.company(1));
			await insert(owner, "opportunity", sample.opportunity(1));
			return owner;
		},
		insert,
		get: (owner, noun, number) => store.read(owner, (kept) => kept.get(noun, uuid(number))),
		idsOf: (owner, noun, query) =>
			store.read(owner, async (kept) => (await kept.list(noun, query)).records.map(({ id }) => id)),
	};
};
