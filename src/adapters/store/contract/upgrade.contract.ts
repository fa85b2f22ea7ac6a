import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Noun, Store } from "#app/ports.ts";
import type { OwnerId } from "#core/ids.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import { SCHEMA_VERSION } from "../migrations/index.ts";
import {
	OLD_CREATED_AT,
	OLD_OWNERS,
	OLD_ROWS,
	OLD_STORE_ID,
	OLD_UPDATED_AT,
	type OldRow,
} from "../migrations/version-1.testing.ts";
import { minute, sample, uuid } from "./samples.ts";

export interface Upgraded {
	readonly store: Store;
	/** What the database itself says, past the store; `owner` is set as for the application. */
	readonly query: (owner: OwnerId, sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

const LONG_AGO = "2000-01-01T00:00:00.000Z" as Instant;

/** What this version reads where an older one wrote `record`. */
const asReadNow = ({ noun, record }: OldRow): OldRow["record"] => {
	if (noun === "letter") return { ...record, clippingId: null, offerId: null, delivery: null };
	if (noun === "company") return { ...record, postalAddress: "" };
	if (noun !== "plan") return record;
	return { ...record, nextChangeAt: LONG_AGO, plan: { ...(record.plan as object), nextChangeAt: LONG_AGO } };
};

/** What every database promises that the first version made and this one opens. */
export const upgradeContract = (kind: string, upgrade: () => Promise<Upgraded>): void => {
	describe(`${kind} database of the first version`, () => {
		let store: Store;
		let query: Upgraded["query"];
		beforeAll(async () => {
			({ store, query } = await upgrade());
		}, 60_000);
		afterAll(() => store?.close());

		const idsOf = (owner: OwnerId, noun: Noun, where: Readonly<Record<string, string | null>>) =>
			store.read(owner, async (kept) => (await kept.list(noun, { where })).records.map(({ id }) => id));

		it("is at this version, step by step, and still the same database", async () => {
			const steps = await query(OLD_OWNERS[0], "select version from schema_version order by version");
			expect(steps.map(({ version }) => Number(version))).toEqual(
				Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1),
			);
			expect(store.storeId).toBe(OLD_STORE_ID);
		});

		it("has lost nothing and changed no version", async () => {
			for (const row of OLD_ROWS) {
				const kept = await store.read(row.owner, (records) => records.get(row.noun, row.record.id));
				expect(kept).toEqual({
					...asReadNow(row),
					version: row.version,
					createdAt: OLD_CREATED_AT,
					updatedAt: OLD_UPDATED_AT,
					archivedAt: row.archivedAt,
				});
			}
		});

		it.each(OLD_OWNERS)("finds what is in it by the new keys, for owner %s", async (owner) => {
			const appliedOn = "2026-03-22" as CalendarDate;
			expect(await idsOf(owner, "opportunity", { appliedOn })).toEqual([uuid(2)]);
			expect(await idsOf(owner, "opportunity", { appliedOn: null })).toEqual([uuid(3)]);
			expect(await idsOf(owner, "debrief", { selfWork: "open" })).toEqual([uuid(5)]);
			expect(await idsOf(owner, "touch", { personId: uuid(4) })).toEqual([uuid(6)]);
			expect(await idsOf(owner, "touch", { personId: null })).toEqual([uuid(7)]);
			// The archived one too.
			const touches = await query(owner, "select id, person_id from touches order by id");
			expect(touches.map(({ person_id }) => person_id)).toEqual([uuid(4), null, uuid(4)]);
		});

		it("has every plan due, also one that would never have changed, page after page", async () => {
			for (const owner of OLD_OWNERS) {
				const due = { atMost: { nextChangeAt: LONG_AGO }, orderBy: "nextChangeAt", limit: 1 } as const;
				const ids = await store.read(owner, async (kept) => {
					const first = await kept.list("plan", due);
					const second = await kept.list("plan", { ...due, after: first.next ?? "" });
					return [...first.records, ...second.records].map(({ id }) => id);
				});
				expect(ids).toEqual([2, 3].map(uuid));
			}
		});

		it("takes the new nouns, and writes down what is true of an old debrief when it is saved again", async () => {
			const [owner, other] = OLD_OWNERS;
			await store.write(owner, async (kept) => {
				await kept.insert("referee", sample.referee(4), minute(0));
				await kept.insert("template", sample.template(4), minute(0));
				await kept.insert("offer", sample.offer(20, { opportunityId: sample.opportunity(2).id }), minute(0));
				await kept.put("searchPlan", sample.searchPlan(1, { id: owner }), minute(0));
				const debrief = await kept.get("debrief", uuid(5));
				if (debrief === null) throw new Error("not kept");
				await kept.update("debrief", debrief, debrief.version, minute(0));
			});
			expect(await idsOf(owner, "referee", {})).toEqual([uuid(4)]);
			expect(await idsOf(owner, "debrief", { selfWork: "open" })).toEqual([]);
			expect(await idsOf(other, "referee", {})).toEqual([]);
			expect(await idsOf(owner, "template", { nameKey: "my thank-you 4" })).toEqual([uuid(4)]);
			expect(await idsOf(other, "template", {})).toEqual([]);
		});
	});
};
