import { describe, expect, it } from "vitest";
import type { ListQuery, Noun, ReadableRecords } from "#app/ports.ts";
import type { OpportunityId } from "#core/ids.ts";
import { minute, sample, uuid } from "./samples.ts";
import type { Subject } from "./subject.ts";

/** What a list holds, and in which order. */
export const listsContract = ({ store, newOwner, newJobSeeker, insert, idsOf }: Subject): void => {
	describe("list", () => {
		const withInterviews = async () => {
			const owner = await newJobSeeker();
			await insert(owner, "opportunity", sample.opportunity(2));
			await insert(
				owner,
				"interview",
				sample.interview(13, { endedAt: null }),
				sample.interview(11, { endedAt: minute(30) }),
				sample.interview(12, { endedAt: minute(10), opportunityId: uuid(2) as OpportunityId }),
				sample.interview(14, { endedAt: minute(10) }),
			);
			return owner;
		};

		it("is in the order of ids, or the other way round", async () => {
			const owner = await withInterviews();
			expect(await idsOf(owner, "interview")).toEqual([11, 12, 13, 14].map(uuid));
			expect(await idsOf(owner, "interview", { orderBy: "id-descending" })).toEqual([14, 13, 12, 11].map(uuid));
		});

		it("is in the order of a key, then of ids, with absent keys last", async () => {
			const owner = await withInterviews();
			expect(await idsOf(owner, "interview", { orderBy: "endedAt" })).toEqual([12, 14, 11, 13].map(uuid));
		});

		it("begins with the last by a key when asked, the later id first, with absent keys still last", async () => {
			const owner = await withInterviews();
			const lastFirst = { orderBy: "endedAt", isLastFirst: true } as const;
			expect(await idsOf(owner, "interview", lastFirst)).toEqual([11, 14, 12, 13].map(uuid));
			const past = { ...lastFirst, atMost: { endedAt: minute(29) } };
			expect(await idsOf(owner, "interview", past)).toEqual([14, 12].map(uuid));
			const page = await store.read(owner, (kept) => kept.list("interview", { ...lastFirst, limit: 1 }));
			// For one look at the newest: no page follows.
			expect([page.records.map(({ id }) => id), page.next]).toEqual([[uuid(11)], null]);
			expect(await idsOf(owner, "interview", { orderBy: "endedAt" })).toEqual([12, 14, 11, 13].map(uuid));
		});

		it("cannot begin with the last by id, nor go on from a page", async () => {
			const owner = newOwner();
			const bugs: readonly ListQuery<"company">[] = [
				{ isLastFirst: true },
				{ isLastFirst: true, orderBy: "nameKey", after: mark("nameKey", "a", uuid(1)) },
			];
			for (const query of bugs) {
				await expect(store.read(owner, (kept) => kept.list("company", query))).rejects.toThrow("last first");
			}
		});

		it("orders text by code point, whatever the engine", async () => {
			const owner = newOwner();
			const names = ["b", "a", "ab", "a b", "å", "z", "ω", "\u{ff21}", "\u{1f600}", "_", "0"];
			await insert(owner, "company", ...names.map((name, index) => sample.company(index + 1, { name })));
			const page = await store.read(owner, (kept) => kept.list("company", { orderBy: "nameKey" }));
			const folded = ["0", "_", "a", "å", "a b", "ab", "b", "z", "ω", "\u{ff21}", "\u{1f600}"];
			expect(page.records.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
			// "a" and "å" have the same key, so the earlier id comes first.
			expect(page.records.map(({ name }) => name)).toEqual(folded);
		});

		it("finds by equality, by one of several, and by absence", async () => {
			const owner = await withInterviews();
			const by = (where: ListQuery<"interview">["where"]) =>
				idsOf(owner, "interview", where === undefined ? {} : { where });
			expect(await by({ opportunityId: uuid(2) })).toEqual([uuid(12)]);
			expect(await by({ opportunityId: [uuid(2), uuid(1), uuid(9)] })).toEqual([11, 12, 13, 14].map(uuid));
			expect(await by({ opportunityId: [] })).toEqual([]);
			expect(await by({ endedAt: null })).toEqual([uuid(13)]);
			expect(await by({ endedAt: [minute(30), null] })).toEqual([uuid(11), uuid(13)]);
			expect(await by({ endedAt: minute(10), opportunityId: uuid(1) })).toEqual([uuid(14)]);
		});

		it("finds by ids, leaving out those unknown", async () => {
			const owner = await withInterviews();
			expect(await idsOf(owner, "interview", { ids: [uuid(14), uuid(99), uuid(11)] })).toEqual([uuid(11), uuid(14)]);
			expect(await idsOf(owner, "interview", { ids: [] })).toEqual([]);
		});

		it("finds keys that are present and at most a moment", async () => {
			const owner = await withInterviews();
			expect(await idsOf(owner, "interview", { atMost: { endedAt: minute(29) } })).toEqual([uuid(12), uuid(14)]);
			expect(await idsOf(owner, "interview", { atMost: { endedAt: minute(30) } })).toEqual([11, 12, 14].map(uuid));
		});

		it("finds part of a name without regard to case or accents, and takes signs literally", async () => {
			const owner = newOwner();
			const names = ["Café Zürich 100%", "Tamarind_Books", "منشورات القمر"];
			await insert(owner, "company", ...names.map((name, index) => sample.company(index + 1, { name })));
			const by = (nameKey: string) => idsOf(owner, "company", { contains: { nameKey } });
			expect(await by("CAFE Z")).toEqual([uuid(1)]);
			expect(await by("0%")).toEqual([uuid(1)]);
			expect(await by("%")).toEqual([uuid(1)]);
			expect(await by("d_b")).toEqual([uuid(2)]);
			expect(await by("القمر")).toEqual([uuid(3)]);
			expect(await by("o")).toEqual([uuid(2)]);
			expect(await by("")).toEqual([1, 2, 3].map(uuid));
			expect(await by("nowhere")).toEqual([]);
		});

		it("finds a plan by its company and position", async () => {
			const owner = await newJobSeeker();
			await insert(owner, "plan", sample.plan(1));
			expect(await idsOf(owner, "plan", { contains: { searchKey: "books data" } })).toEqual([uuid(1)]);
		});

		it("gives 1,000 at most and says that there is more", async () => {
			const owner = newOwner();
			const companies = Array.from({ length: 1_001 }, (_, index) => sample.company(index + 1));
			await insert(owner, "company", ...companies);
			const first = await store.read(owner, (kept) => kept.list("company", { limit: 5_000 }));
			expect(first.records).toHaveLength(1_000);
			const after = first.next ?? "";
			const second = await store.read(owner, (kept) => kept.list("company", { after }));
			expect(second.records.map(({ id }) => id)).toEqual([uuid(1_001)]);
			expect(second.next).toBeNull();
		});
	});

	describe("page", () => {
		const allPages = async <N extends Noun>(
			kept: ReadableRecords,
			noun: N,
			query: ListQuery<N>,
		): Promise<readonly string[][]> => {
			const pages: string[][] = [];
			let after: string | null = null;
			do {
				const page: Awaited<ReturnType<typeof kept.list<N>>> = await kept.list(noun, {
					...query,
					...(after === null ? {} : { after }),
				});
				pages.push(page.records.map(({ id }) => id));
				after = page.next;
			} while (after !== null);
			return pages;
		};

		it("follows the one before without gap or repetition, in every order", async () => {
			const owner = await newJobSeeker();
			const ends = [null, minute(1), minute(1), null, minute(1), minute(2), minute(0), null];
			const interviews = ends.map((endedAt, index) => sample.interview(index + 1, { endedAt }));
			await insert(owner, "interview", ...interviews);
			for (const orderBy of ["id", "id-descending", "endedAt", "opportunityId"] as const) {
				const whole = await idsOf(owner, "interview", { orderBy });
				for (const limit of [1, 3, 8, 9]) {
					const pages = await store.read(owner, (kept) => allPages(kept, "interview", { orderBy, limit }));
					expect(pages.flat()).toEqual(whole);
					expect(pages.every((page) => page.length > 0)).toBe(true);
				}
			}
		});

		it("ends with null exactly when nothing follows", async () => {
			const owner = newOwner();
			await insert(owner, "company", sample.company(1), sample.company(2));
			expect((await store.read(owner, (kept) => kept.list("company", { limit: 2 }))).next).toBeNull();
			expect((await store.read(owner, (kept) => kept.list("company", { limit: 1 }))).next).not.toBeNull();
		});

		it("stays stable when records are added before and after it meanwhile", async () => {
			const owner = newOwner();
			await insert(owner, "company", ...[10, 20, 30, 40].map((number) => sample.company(number)));
			const first = await store.read(owner, (kept) => kept.list("company", { limit: 2 }));
			await insert(owner, "company", ...[5, 15, 25].map((number) => sample.company(number)));
			const after = first.next ?? "";
			expect(await idsOf(owner, "company", { after })).toEqual([25, 30, 40].map(uuid));
		});

		it.each([
			["nonsense", "not a cursor"],
			["other text", Buffer.from("hello").toString("base64url")],
			["another order's", Buffer.from(JSON.stringify(["id", null, uuid(1)])).toString("base64url")],
			["an absent key's where keys are always there", mark("nameKey", null, uuid(1))],
			["one with NUL", mark("nameKey", "a\0", uuid(1))],
			["one with half a surrogate pair", mark("nameKey", "a", "\ud800")],
			["one with a number for text", mark("nameKey", 7, uuid(1))],
			["an empty one", ""],
			["a very long one", mark("nameKey", "a".repeat(9_000), uuid(1))],
		])("is refused for %s", async (_, after) => {
			const list = store.read(newOwner(), (kept) => kept.list("company", { orderBy: "nameKey", after }));
			await expect(list).rejects.toMatchObject({ code: "bad-cursor" });
		});
	});

	describe("count", () => {
		it("counts what matches, no further than asked", async () => {
			const owner = newOwner();
			await insert(owner, "company", ...[1, 2, 3, 4].map((number) => sample.company(number)));
			await store.write(owner, (kept) => kept.archive("company", uuid(4), minute(1), minute(1)));
			const count = (query: ListQuery<"company">, limit: number) =>
				store.read(owner, (kept) => kept.count("company", query, limit));
			expect(await count({}, 10)).toBe(3);
			expect(await count({}, 3)).toBe(3);
			expect(await count({}, 2)).toBe(2);
			expect(await count({ archived: "included" }, 10)).toBe(4);
			expect(await count({ contains: { nameKey: "books 2" } }, 10)).toBe(1);
			expect(await count({ ids: [] }, 10)).toBe(0);
		});
	});
};

const mark = (...parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString("base64url");
