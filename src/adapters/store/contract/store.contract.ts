import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ListQuery, Noun, Nouns, ReadableRecords, Store } from "#app/ports.ts";
import type { CompanyId, InterviewId, OpportunityId, OwnerId } from "#core/ids.ts";
import { minute, ownerId, sample, uuid } from "./samples.ts";

/** What every store promises, whatever it is made of. */
export const storeContract = (kind: string, open: () => Promise<Store>): void => {
	describe(`${kind} store`, () => {
		let store: Store;
		let owners = 0;
		beforeAll(async () => {
			store = await open();
		}, 60_000);
		afterAll(() => store.close());

		const newOwner = (): OwnerId => {
			owners += 1;
			return ownerId(owners);
		};
		const insert = <N extends Noun>(owner: OwnerId, noun: N, ...records: readonly Nouns[N][]) =>
			store.write(owner, async (kept) => {
				for (const record of records) await kept.insert(noun, record, minute(0));
			});
		const get = <N extends Noun>(owner: OwnerId, noun: N, number: number) =>
			store.read(owner, (kept) => kept.get(noun, uuid(number)));
		const idsOf = async <N extends Noun>(owner: OwnerId, noun: N, query?: ListQuery<N>): Promise<string[]> =>
			store.read(owner, async (kept) => (await kept.list(noun, query)).records.map(({ id }) => id));
		/** An owner with company 1 and opportunity 1, to which all samples belong. */
		const newJobSeeker = async (): Promise<OwnerId> => {
			const owner = newOwner();
			await insert(owner, "company", sample.company(1));
			await insert(owner, "opportunity", sample.opportunity(1));
			return owner;
		};

		it("has an id that is a UUID", () => {
			expect(store.storeId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
		});

		describe("record", () => {
			it("comes back as it was inserted, at version 1, for every noun", async () => {
				const owner = await newJobSeeker();
				await insert(owner, "interview", sample.interview(2));
				const records: { readonly [N in Noun]: Nouns[N] } = {
					company: sample.company(3, { aliases: ["Tamarind"], quietDates: [] }),
					person: sample.person(3),
					opportunity: sample.opportunity(3, { agencyId: uuid(1) as CompanyId }),
					interview: sample.interview(3),
					debrief: sample.debrief(2, { items: { A1: { kind: "rated", value: 4 }, D4: { kind: "did-not-come-up" } } }),
					promise: sample.promise(3),
					touch: sample.touch(3),
					letter: sample.letter(3, { interviewId: uuid(2) as InterviewId }),
					outcome: sample.outcome(3),
					snooze: sample.snooze(3),
					settings: sample.settings(owners, { policy: { "check-limit": { checks: 1 } } }),
					plan: sample.plan(1),
				};
				for (const noun of Object.keys(records) as Noun[]) {
					const record = records[noun];
					expect(await store.write(owner, (kept) => kept.insert(noun, record, minute(7)))).toBe("inserted");
					const kept = await store.read(owner, (all) => all.get(noun, record.id));
					expect(kept).toEqual({
						...record,
						version: 1,
						createdAt: minute(7),
						updatedAt: minute(7),
						archivedAt: null,
					});
				}
			});

			it("is null when it was never kept", async () => {
				expect(await get(newOwner(), "company", 1)).toBeNull();
			});

			it("keeps names in any script, and text that only looks like an escape", async () => {
				const owner = newOwner();
				const name = "منى القباني · Zoë Łukasz 王小明 👩🏽‍💻 'quoted\" %_ \\u0000 \\ud800";
				const note = "line one\nline two\ttab \u0001 \u{FFFF}";
				await insert(owner, "company", sample.company(1, { name, note }));
				expect(await get(owner, "company", 1)).toMatchObject({ name, note });
			});

			it("may be large", async () => {
				const owner = newOwner();
				const note = "ü👋 long ".repeat(120_000);
				await insert(owner, "company", sample.company(1, { note }));
				expect((await get(owner, "company", 1))?.note).toBe(note);
			});

			it.each([
				["NUL", "a\0b"],
				["half a surrogate pair", "a\ud800b"],
				["the other half", "\udc00"],
			])("is refused, not mangled, when a text holds %s", async (_, note) => {
				const owner = newOwner();
				await expect(insert(owner, "company", sample.company(1, { note }))).rejects.toMatchObject({
					code: "text-not-storable",
				});
				expect(await get(owner, "company", 1)).toBeNull();
			});

			it("does not change when what was handed in or out is changed", async () => {
				const owner = newOwner();
				const aliases = ["Tamarind"];
				await insert(owner, "company", sample.company(1, { aliases }));
				aliases.push("changed afterwards");
				const kept = await get(owner, "company", 1);
				if (kept === null) throw new Error("not kept");
				(kept.aliases as string[]).push("changed in the copy");
				expect((await get(owner, "company", 1))?.aliases).toEqual(["Tamarind"]);
			});
		});

		describe("insert", () => {
			it("says exists and changes nothing when the id is taken", async () => {
				const owner = newOwner();
				await insert(owner, "company", sample.company(1, { name: "First" }));
				const second = sample.company(1, { name: "Second" });
				expect(await store.write(owner, (kept) => kept.insert("company", second, minute(9)))).toBe("exists");
				expect(await get(owner, "company", 1)).toMatchObject({ name: "First", version: 1, updatedAt: minute(0) });
			});

			it("says exists for an archived record too", async () => {
				const owner = newOwner();
				await insert(owner, "company", sample.company(1));
				await store.write(owner, (kept) => kept.archive("company", uuid(1), minute(1), minute(1)));
				const again = sample.company(1);
				expect(await store.write(owner, (kept) => kept.insert("company", again, minute(2)))).toBe("exists");
			});

			it("is refused when the record names one that is not kept", async () => {
				const owner = newOwner();
				await expect(insert(owner, "opportunity", sample.opportunity(1))).rejects.toMatchObject({
					code: "reference-missing",
				});
				expect(await get(owner, "opportunity", 1)).toBeNull();
			});

			it("is refused for a debrief without its interview", async () => {
				const owner = await newJobSeeker();
				await expect(insert(owner, "debrief", sample.debrief(5))).rejects.toMatchObject({ code: "reference-missing" });
			});

			it("accepts a record that names none where none is needed", async () => {
				const owner = newOwner();
				await insert(owner, "person", sample.person(1, { companyId: null }));
				expect(await get(owner, "person", 1)).toMatchObject({ companyId: null });
			});
		});

		describe("update", () => {
			it("replaces the record and counts the version up", async () => {
				const owner = newOwner();
				await insert(owner, "company", sample.company(1));
				const kept = await get(owner, "company", 1);
				if (kept === null) throw new Error("not kept");
				const changed = { ...kept, name: "Tamarind House" };
				expect(await store.write(owner, (all) => all.update("company", changed, 1, minute(5)))).toBe("updated");
				expect(await get(owner, "company", 1)).toEqual({
					...sample.company(1, { name: "Tamarind House" }),
					version: 2,
					createdAt: minute(0),
					updatedAt: minute(5),
					archivedAt: null,
				});
			});

			it("is stale for any version but the kept one, and changes nothing", async () => {
				const owner = newOwner();
				await insert(owner, "company", sample.company(1));
				for (const version of [0, 2]) {
					const other = sample.company(1, { name: "Other" });
					expect(await store.write(owner, (kept) => kept.update("company", other, version, minute(5)))).toBe("stale");
				}
				expect(await get(owner, "company", 1)).toMatchObject({ name: "Tamarind Books 1", version: 1 });
			});

			it("is missing for an unknown id", async () => {
				const write = store.write(newOwner(), (kept) => kept.update("company", sample.company(1), 1, minute(5)));
				expect(await write).toBe("missing");
			});

			it("changes what the record is found by", async () => {
				const owner = await newJobSeeker();
				const offered = sample.opportunity(1, { stage: "offer", position: "Lead analyst" });
				await store.write(owner, (kept) => kept.update("opportunity", offered, 1, minute(5)));
				expect(await idsOf(owner, "opportunity", { where: { stage: "interviewing" } })).toEqual([]);
				const found = { where: { stage: "offer" }, contains: { searchKey: "lead" } } as const;
				expect(await idsOf(owner, "opportunity", found)).toEqual([uuid(1)]);
			});

			it("lets one of two writers with the same version win", async () => {
				const owner = newOwner();
				await insert(owner, "company", sample.company(1));
				const results = await Promise.all(
					["A", "B", "C"].map((name) =>
						store.write(owner, (kept) => kept.update("company", sample.company(1, { name }), 1, minute(1))),
					),
				);
				expect(results.toSorted()).toEqual(["stale", "stale", "updated"]);
				expect((await get(owner, "company", 1))?.version).toBe(2);
			});
		});

		describe("put", () => {
			it("creates, then replaces whatever version is kept", async () => {
				const owner = await newJobSeeker();
				await store.write(owner, (kept) => kept.put("plan", sample.plan(1), minute(1)));
				await store.write(owner, (kept) => kept.put("plan", sample.plan(1, { lane: "at-rest" }), minute(2)));
				expect(await get(owner, "plan", 1)).toMatchObject({
					lane: "at-rest",
					version: 2,
					createdAt: minute(1),
					updatedAt: minute(2),
				});
				expect(await idsOf(owner, "plan", { where: { lane: "at-rest" } })).toEqual([uuid(1)]);
				expect(await idsOf(owner, "plan", { where: { lane: "your-move" } })).toEqual([]);
			});

			it("keeps one settings record", async () => {
				const owner = newOwner();
				const settings = sample.settings(owners);
				await store.write(owner, (kept) => kept.put("settings", settings, minute(1)));
				await store.write(owner, (kept) => kept.put("settings", { ...settings, ownName: "N. Haddad" }, minute(2)));
				const page = await store.read(owner, (kept) => kept.list("settings"));
				expect(page.records.map(({ ownName }) => ownName)).toEqual(["N. Haddad"]);
			});
		});

		describe("archive", () => {
			const archived = async () => {
				const owner = newOwner();
				await insert(owner, "company", sample.company(1), sample.company(2));
				await store.write(owner, (kept) => kept.archive("company", uuid(1), minute(3), minute(4)));
				return owner;
			};

			it("leaves the record out of lists and keeps it for get", async () => {
				const owner = await archived();
				expect(await idsOf(owner, "company")).toEqual([uuid(2)]);
				expect(await get(owner, "company", 1)).toMatchObject({
					archivedAt: minute(3),
					updatedAt: minute(4),
					version: 2,
				});
			});

			it("is listed when asked for, alone or with the others", async () => {
				const owner = await archived();
				expect(await idsOf(owner, "company", { archived: "only" })).toEqual([uuid(1)]);
				expect(await idsOf(owner, "company", { archived: "included" })).toEqual([uuid(1), uuid(2)]);
			});

			it("does nothing the second time", async () => {
				const owner = await archived();
				const again = store.write(owner, (kept) => kept.archive("company", uuid(1), minute(8), minute(9)));
				expect(await again).toBe("archived");
				expect(await get(owner, "company", 1)).toMatchObject({ archivedAt: minute(3), version: 2 });
			});

			it("is undone by clearing it, and clearing twice does nothing", async () => {
				const owner = await archived();
				for (const at of [minute(8), minute(9)]) {
					await store.write(owner, (kept) => kept.archive("company", uuid(1), null, at));
				}
				expect(await get(owner, "company", 1)).toMatchObject({ archivedAt: null, version: 3, updatedAt: minute(8) });
				expect(await idsOf(owner, "company")).toEqual([uuid(1), uuid(2)]);
			});

			it("is missing for an unknown id", async () => {
				const write = store.write(newOwner(), (kept) => kept.archive("company", uuid(1), minute(1), minute(1)));
				expect(await write).toBe("missing");
			});
		});

		describe("remove", () => {
			it("removes for good, and does not mind when there is nothing", async () => {
				const owner = await newJobSeeker();
				await insert(owner, "snooze", sample.snooze(4));
				await store.write(owner, (kept) => kept.remove("snooze", uuid(4)));
				await store.write(owner, (kept) => kept.remove("snooze", uuid(4)));
				expect(await get(owner, "snooze", 4)).toBeNull();
			});
		});

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

		describe("owner", () => {
			it("neither sees nor changes another owner's records, even knowing their ids", async () => {
				const mine = await newJobSeeker();
				const other = newOwner();
				await insert(mine, "snooze", sample.snooze(4));
				expect(await get(other, "company", 1)).toBeNull();
				expect(await idsOf(other, "company", { archived: "included" })).toEqual([]);
				expect(await idsOf(other, "company", { ids: [uuid(1)] })).toEqual([]);
				expect(await store.read(other, (kept) => kept.count("company", {}, 10))).toBe(0);
				const taken = sample.company(1, { name: "Taken over" });
				expect(await store.write(other, (kept) => kept.update("company", taken, 1, minute(1)))).toBe("missing");
				expect(await store.write(other, (kept) => kept.archive("company", uuid(1), minute(1), minute(1)))).toBe(
					"missing",
				);
				await store.write(other, (kept) => kept.remove("snooze", uuid(4)));
				expect(await get(mine, "company", 1)).toMatchObject({ name: "Tamarind Books 1", version: 1 });
				expect(await get(mine, "snooze", 4)).not.toBeNull();
			});

			it("cannot hang a record on another owner's", async () => {
				await newJobSeeker();
				await expect(insert(newOwner(), "opportunity", sample.opportunity(1))).rejects.toMatchObject({
					code: "reference-missing",
				});
			});

			it("may use an id that another owner uses", async () => {
				const [mine, other] = [newOwner(), newOwner()];
				await insert(mine, "company", sample.company(1, { name: "Mine" }));
				await insert(other, "company", sample.company(1, { name: "Theirs" }));
				expect((await get(mine, "company", 1))?.name).toBe("Mine");
				expect((await get(other, "company", 1))?.name).toBe("Theirs");
			});
		});

		describe("transaction", () => {
			it("leaves nothing when its work throws", async () => {
				const owner = newOwner();
				await insert(owner, "company", sample.company(1));
				const work = store.write(owner, async (kept) => {
					await kept.insert("company", sample.company(2), minute(1));
					await kept.update("company", sample.company(1, { name: "Changed" }), 1, minute(1));
					await kept.archive("company", uuid(1), minute(1), minute(1));
					throw new Error("thought better of it");
				});
				await expect(work).rejects.toThrow("thought better of it");
				expect(await get(owner, "company", 2)).toBeNull();
				expect(await get(owner, "company", 1)).toMatchObject({ version: 1, archivedAt: null });
			});

			it("leaves nothing when a part of it was refused, even if the work goes on", async () => {
				const owner = newOwner();
				const work = store.write(owner, async (kept) => {
					await kept.insert("company", sample.company(1), minute(0));
					await kept
						.insert("opportunity", sample.opportunity(1, { companyId: uuid(9) as CompanyId }), minute(0))
						.catch(() => "swallowed");
					return "done";
				});
				await expect(work).rejects.toMatchObject({ code: "reference-missing" });
				expect(await get(owner, "company", 1)).toBeNull();
				await insert(owner, "company", sample.company(2));
				expect(await idsOf(owner, "company")).toEqual([uuid(2)]);
			});

			it("sees its own changes and gives its value", async () => {
				const owner = newOwner();
				const name = await store.write(owner, async (kept) => {
					await kept.insert("company", sample.company(1), minute(0));
					const { records } = await kept.list("company");
					return records[0]?.name;
				});
				expect(name).toBe("Tamarind Books 1");
			});

			it("is not seen by readers before it is kept", async () => {
				const owner = newOwner();
				await insert(owner, "company", sample.company(1));
				await store.write(owner, async (kept) => {
					await kept.insert("company", sample.company(2), minute(0));
					expect(await idsOf(owner, "company")).toEqual([uuid(1)]);
				});
				expect(await idsOf(owner, "company")).toEqual([uuid(1), uuid(2)]);
			});

			it("gives a reader one consistent look while others write", async () => {
				const owner = newOwner();
				await insert(owner, "company", sample.company(1));
				await store.read(owner, async (kept) => {
					const before = await kept.count("company", {}, 10);
					await insert(owner, "company", sample.company(2));
					expect([before, await kept.count("company", {}, 10)]).toEqual([1, 1]);
				});
			});

			it("may ask for several things at once", async () => {
				const owner = await newJobSeeker();
				const [company, opportunities, none] = await store.read(owner, (kept) =>
					Promise.all([kept.get("company", uuid(1)), kept.list("opportunity"), kept.get("company", uuid(9))]),
				);
				expect([company?.id, opportunities.records.length, none]).toEqual([uuid(1), 1, null]);
			});

			it("takes turns: nothing is lost when many add to the same record", async () => {
				const owner = newOwner();
				await insert(owner, "company", sample.company(1));
				const add = (alias: string) =>
					store.write(owner, async (kept) => {
						const company = await kept.get("company", uuid(1));
						if (company === null) throw new Error("not kept");
						const aliases = [...company.aliases, alias];
						return kept.update("company", { ...company, aliases }, company.version, minute(1));
					});
				const results = await Promise.all(Array.from({ length: 40 }, (_, index) => add(`alias ${index}`)));
				expect(new Set(results)).toEqual(new Set(["updated"]));
				const company = await get(owner, "company", 1);
				expect(new Set(company?.aliases).size).toBe(40);
				expect(company?.version).toBe(41);
			});

			it("keeps everything that many owners write and read at the same time", async () => {
				const many = Array.from({ length: 20 }, newOwner);
				await Promise.all(
					many.map(async (owner, index) => {
						await insert(owner, "company", sample.company(1, { name: `Company of ${index}` }));
						await Promise.all([2, 3].map((number) => insert(owner, "company", sample.company(number))));
					}),
				);
				for (const [index, owner] of many.entries()) {
					expect(await idsOf(owner, "company")).toEqual([1, 2, 3].map(uuid));
					expect((await get(owner, "company", 1))?.name).toBe(`Company of ${index}`);
				}
			});

			it("inserts once when the same insert runs twice at once: one of them says exists", async () => {
				const owner = newOwner();
				const once = () => store.write(owner, (kept) => kept.insert("company", sample.company(1), minute(0)));
				expect((await Promise.all([once(), once()])).toSorted()).toEqual(["exists", "inserted"]);
			});
		});
	});
};

const mark = (...parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString("base64url");
