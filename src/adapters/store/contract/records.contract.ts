import { describe, expect, it } from "vitest";
import type { Noun, Nouns } from "#app/ports.ts";
import type { CompanyId, InterviewId, LetterId, OpportunityId, PersonId } from "#core/ids.ts";
import { minute, sample, uuid } from "./samples.ts";
import type { Subject } from "./subject.ts";

/** What becomes of one record, whatever it is of. */
export const recordsContract = ({ store, newOwner, newJobSeeker, insert, get, idsOf }: Subject): void => {
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
				offer: sample.offer(3),
				referee: sample.referee(3),
				reference: sample.reference(3, { refereeId: uuid(3) as PersonId }),
				feed: sample.feed(3),
				clipping: sample.clipping(3, { state: "kept", opportunityId: uuid(1) as OpportunityId }),
				reply: sample.reply(3),
				nudge: sample.nudge(3),
				mailAccount: sample.mailAccount(1, { id: owner }),
				dispatch: sample.dispatch(3, { letterId: uuid(3) as LetterId }),
				template: sample.template(3, { kind: null }),
				settings: sample.settings(1, { id: owner, policy: { "check-limit": { checks: 1 } } }),
				plan: sample.plan(1),
				searchPlan: sample.searchPlan(1, { id: owner }),
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
			const settings = sample.settings(1, { id: owner });
			await store.write(owner, (kept) => kept.put("settings", settings, minute(1)));
			await store.write(owner, (kept) => kept.put("settings", { ...settings, ownName: "N. Haddad" }, minute(2)));
			const page = await store.read(owner, (kept) => kept.list("settings"));
			expect(page.records.map(({ ownName }) => ownName)).toEqual(["N. Haddad"]);
		});

		it("keeps one plan of the search, the last", async () => {
			const owner = newOwner();
			const search = sample.searchPlan(1, { id: owner });
			const next = { ...search, plan: { ...search.plan, live: 4 } };
			await store.write(owner, (kept) => kept.put("searchPlan", search, minute(1)));
			await store.write(owner, (kept) => kept.put("searchPlan", next, minute(2)));
			const page = await store.read(owner, (kept) => kept.list("searchPlan"));
			expect(page.records.map(({ plan, version }) => [plan.live, version])).toEqual([[4, 2]]);
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
		it.each(["plan", "searchPlan", "snooze", "nudge", "mailAccount"] as const)(
			"removes a %s for good, and does not mind when there is nothing",
			async (noun) => {
				const owner = await newJobSeeker();
				const record = sample[noun](1);
				await insert(owner, noun, record);
				expect(await idsOf(owner, noun)).toEqual([record.id]);
				await store.write(owner, (kept) => kept.remove(noun, record.id));
				await store.write(owner, (kept) => kept.remove(noun, record.id));
				expect(await store.read(owner, (kept) => kept.get(noun, record.id))).toBeNull();
			},
		);
	});
};
