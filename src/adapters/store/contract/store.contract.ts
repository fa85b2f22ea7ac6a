import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "#app/ports.ts";
import { listsContract } from "./lists.contract.ts";
import { lookUpsContract } from "./look-ups.contract.ts";
import { recordsContract } from "./records.contract.ts";
import { subjectOf } from "./subject.ts";
import { transactionsContract } from "./transactions.contract.ts";

/** What every store promises, whatever it is made of. */
export const storeContract = (kind: string, open: () => Promise<Store>): void => {
	describe(`${kind} store`, () => {
		let store: Store;
		beforeAll(async () => {
			store = await open();
		}, 60_000);
		afterAll(() => store.close());

		it("has an id that is a UUID", () => {
			expect(store.storeId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
		});

		const subject = subjectOf(() => store);
		recordsContract(subject);
		lookUpsContract(subject);
		listsContract(subject);
		transactionsContract(subject);
	});
};
