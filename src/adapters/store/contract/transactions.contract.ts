import { describe, expect, it } from "vitest";
import type { CompanyId } from "#core/ids.ts";
import { minute, sample, uuid } from "./samples.ts";
import type { Subject } from "./subject.ts";

/** Who sees what, and when. */
export const transactionsContract = ({ store, newOwner, newJobSeeker, insert, get, idsOf }: Subject): void => {
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

		it.each([
			"offer",
			"referee",
			"reference",
			"feed",
			"clipping",
			"nudge",
			"searchPlan",
			"mailAccount",
			"dispatch",
			"template",
		] as const)("neither sees nor changes another owner's %s", async (noun) => {
			const mine = await newJobSeeker();
			const other = newOwner();
			await insert(mine, "person", sample.person(1));
			const record = sample[noun](1);
			if (noun === "dispatch") await insert(mine, "letter", sample.letter(1));
			await insert(mine, noun, record);
			const seen = await store.read(other, async (kept) => ({
				one: await kept.get(noun, record.id),
				all: (await kept.list(noun, { archived: "included" })).records,
				byId: await kept.count(noun, { ids: [record.id] }, 10),
			}));
			expect(seen).toEqual({ one: null, all: [], byId: 0 });
			const changes = await store.write(other, async (kept) => [
				await kept.update(noun, record, 1, minute(1)),
				await kept.archive(noun, record.id, minute(1), minute(1)),
			]);
			expect(changes).toEqual(["missing", "missing"]);
			if (noun === "nudge" || noun === "searchPlan" || noun === "mailAccount") {
				await store.write(other, (kept) => kept.remove(noun, record.id));
			}
			expect(await store.read(mine, (kept) => kept.get(noun, record.id))).toMatchObject({ ...record, version: 1 });
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
};
