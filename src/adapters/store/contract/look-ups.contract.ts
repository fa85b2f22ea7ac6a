import { describe, expect, it } from "vitest";
import type { Noun, Nouns } from "#app/ports.ts";
import type { QuestionAsked } from "#core/debrief/debrief.ts";
import type { CompanyId, OpportunityId, OwnerId, PersonId } from "#core/ids.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { minute, sample, uuid } from "./samples.ts";
import type { Subject } from "./subject.ts";

/** What each noun is found by, and which others it needs. */
export const lookUpsContract = ({ store, newJobSeeker, insert, get, idsOf }: Subject): void => {
	/** A job seeker with two companies, two opportunities and two people. */
	const newSearch = async (): Promise<OwnerId> => {
		const owner = await newJobSeeker();
		await insert(owner, "company", sample.company(2));
		await insert(owner, "opportunity", sample.opportunity(2));
		await insert(owner, "person", sample.person(1), sample.person(2));
		return owner;
	};
	const second = {
		company: { companyId: uuid(2) as CompanyId },
		opportunity: { opportunityId: uuid(2) as OpportunityId },
	};

	describe("look-up", () => {
		it("finds applications by their day, the newest first, without those never sent", async () => {
			const owner = await newJobSeeker();
			const days = [null, "2026-04-02", "2026-04-09", "2026-04-02"] as (CalendarDate | null)[];
			const applied = days.map((appliedOn, index) => sample.opportunity(index + 11, { appliedOn }));
			await insert(owner, "opportunity", ...applied);
			const newest = { atMost: { appliedOn: "9999-12-31" }, orderBy: "appliedOn", isLastFirst: true } as const;
			expect(await idsOf(owner, "opportunity", newest)).toEqual([13, 14, 12].map(uuid));
			expect(await idsOf(owner, "opportunity", { where: { appliedOn: null } })).toEqual([1, 11].map(uuid));
			const day = "2026-04-02" as CalendarDate;
			expect(await idsOf(owner, "opportunity", { where: { appliedOn: day } })).toEqual([12, 14].map(uuid));
		});

		it("finds debriefs in which something is still to come, until it is done", async () => {
			const owner = await newJobSeeker();
			await insert(owner, "interview", ...[3, 4, 5].map((number) => sample.interview(number)));
			const action = { text: "Count to three before answering", dueOn: null };
			await insert(
				owner,
				"debrief",
				sample.debrief(3),
				sample.debrief(4, { action }),
				sample.debrief(5, { questionsAsked: [hardQuestion] }),
			);
			const open = { where: { selfWork: "open" }, orderBy: "id-descending" } as const;
			expect(await idsOf(owner, "debrief", open)).toEqual([5, 4].map(uuid));
			const answered = { ...hardQuestion, betterAnswer: "By the numbers of March." };
			const done = sample.debrief(5, { questionsAsked: [answered] });
			await store.write(owner, (kept) => kept.update("debrief", done, 1, minute(9)));
			expect(await idsOf(owner, "debrief", open)).toEqual([uuid(4)]);
		});

		it("finds what was said to somebody, about any opportunity", async () => {
			const owner = await newSearch();
			await insert(
				owner,
				"touch",
				sample.touch(3, { personId: uuid(1) as PersonId }),
				sample.touch(4, { personId: uuid(2) as PersonId }),
				sample.touch(5),
				sample.touch(6, { personId: uuid(1) as PersonId, ...second.opportunity }),
			);
			expect(await idsOf(owner, "touch", { where: { personId: uuid(1) } })).toEqual([3, 6].map(uuid));
			expect(await idsOf(owner, "touch", { where: { personId: [uuid(2), uuid(9)] } })).toEqual([uuid(4)]);
			expect(await idsOf(owner, "touch", { where: { personId: null } })).toEqual([uuid(5)]);
		});

		it("finds offers by opportunity and by state", async () => {
			const owner = await newSearch();
			const accepted = { state: "accepted", decidedAt: minute(4000) } as const;
			await insert(owner, "offer", sample.offer(3), sample.offer(4, second.opportunity), sample.offer(5, accepted));
			expect(await idsOf(owner, "offer", { where: { opportunityId: uuid(1) } })).toEqual([3, 5].map(uuid));
			expect(await idsOf(owner, "offer", { where: { state: "open" } })).toEqual([3, 4].map(uuid));
			expect(await idsOf(owner, "offer", { where: { state: ["accepted", "declined"] } })).toEqual([uuid(5)]);
			await store.write(owner, (kept) => kept.update("offer", sample.offer(3, accepted), 1, minute(1)));
			expect(await idsOf(owner, "offer", { where: { state: "open" } })).toEqual([uuid(4)]);
		});

		it("finds where a referee was named, and who was named for an opportunity", async () => {
			const owner = await newSearch();
			const secondReferee = { refereeId: uuid(2) as PersonId };
			await insert(
				owner,
				"reference",
				sample.reference(3),
				sample.reference(4, secondReferee),
				sample.reference(5, { ...secondReferee, ...second.opportunity }),
			);
			expect(await idsOf(owner, "reference", { where: { refereeId: uuid(2) } })).toEqual([4, 5].map(uuid));
			expect(await idsOf(owner, "reference", { where: { opportunityId: uuid(1) } })).toEqual([3, 4].map(uuid));
		});

		it("finds feeds and news by company, and news by what became of it", async () => {
			const owner = await newSearch();
			await insert(owner, "feed", sample.feed(3), sample.feed(4, second.company));
			await insert(
				owner,
				"clipping",
				sample.clipping(5),
				sample.clipping(6, { state: "kept" }),
				sample.clipping(7, { state: "kept", ...second.company }),
				sample.clipping(8, { state: "dismissed" }),
			);
			expect(await idsOf(owner, "feed", { where: { companyId: uuid(2) } })).toEqual([uuid(4)]);
			const by = (where: { companyId?: string; state?: string }) =>
				idsOf(owner, "clipping", { where, orderBy: "id-descending" });
			expect(await by({ companyId: uuid(1), state: "kept" })).toEqual([uuid(6)]);
			expect(await by({ companyId: uuid(1) })).toEqual([8, 6, 5].map(uuid));
			expect(await by({ state: "kept" })).toEqual([7, 6].map(uuid));
		});

		it("finds nudges by what they were about, and in the order in which they were dealt with", async () => {
			const owner = await newJobSeeker();
			await insert(
				owner,
				"nudge",
				sample.nudge(3, { at: minute(9) }),
				sample.nudge(4, { key: `action:${uuid(1)}`, at: minute(3) }),
				sample.nudge(5, { key: `answer:${uuid(1)}:q1`, at: minute(6) }),
			);
			const keys = [`action:${uuid(1)}`, `answer:${uuid(1)}:q1`, "answer:nothing"];
			expect(await idsOf(owner, "nudge", { where: { key: keys } })).toEqual([4, 5].map(uuid));
			expect(await idsOf(owner, "nudge", { where: { key: "search-on" } })).toEqual([uuid(3)]);
			expect(await idsOf(owner, "nudge", { orderBy: "at" })).toEqual([4, 5, 3].map(uuid));
			expect(await idsOf(owner, "nudge", { atMost: { at: minute(6) } })).toEqual([4, 5].map(uuid));
		});
	});

	describe("look-up of a letter that left", () => {
		it("finds it by the id it was given here, and by the one its server gave it", async () => {
			const owner = await newJobSeeker();
			await insert(owner, "letter", sample.letter(1));
			const renamed = sample.dispatch(3, { serverMessageId: "AS8P251@EURP251.PROD.OUTLOOK.COM" });
			await insert(owner, "dispatch", renamed, sample.dispatch(4));
			const { messageId } = renamed.mail;
			expect(await idsOf(owner, "dispatch", { where: { messageId: [messageId, "other@x.example"] } })).toEqual([
				uuid(3),
			]);
			const theirs = ["AS8P251@EURP251.PROD.OUTLOOK.COM", "other@x.example"];
			expect(await idsOf(owner, "dispatch", { where: { serverMessageId: theirs } })).toEqual([uuid(3)]);
			const changed = sample.dispatch(4, { serverMessageId: "other@x.example" });
			await store.write(owner, (kept) => kept.update("dispatch", changed, 1, minute(1)));
			expect(await idsOf(owner, "dispatch", { where: { serverMessageId: theirs } })).toEqual([3, 4].map(uuid));
		});
	});

	describe("record that needs another", () => {
		const gone = {
			company: { companyId: uuid(9) as CompanyId },
			opportunity: { opportunityId: uuid(9) as OpportunityId },
		};
		const refused: readonly { [N in Noun]: readonly [what: string, noun: N, record: Nouns[N]] }[Noun][] = [
			["an offer without its opportunity", "offer", sample.offer(3, gone.opportunity)],
			["a referee who is no person kept", "referee", sample.referee(9)],
			["a reference without its opportunity", "reference", sample.reference(3, gone.opportunity)],
			["a reference to nobody kept", "reference", sample.reference(3, { refereeId: uuid(9) as PersonId })],
			["a feed without its company", "feed", sample.feed(3, gone.company)],
			["news without its company", "clipping", sample.clipping(3, gone.company)],
		];
		it.each(refused)("is refused: %s", async (_, noun, record) => {
			const owner = await newSearch();
			await expect(insert<Noun>(owner, noun, record)).rejects.toMatchObject({ code: "reference-missing" });
			expect(await store.read(owner, (kept) => kept.get(noun, record.id))).toBeNull();
		});

		it("is refused when a change would leave it hanging", async () => {
			const owner = await newSearch();
			await insert(owner, "reference", sample.reference(3));
			const hanging = sample.reference(3, { refereeId: uuid(9) as PersonId });
			const change = store.write(owner, (kept) => kept.update("reference", hanging, 1, minute(1)));
			await expect(change).rejects.toMatchObject({ code: "reference-missing" });
			expect(await get(owner, "reference", 3)).toMatchObject({ refereeId: uuid(1), version: 1 });
		});
	});
};

const hardQuestion: QuestionAsked = {
	id: "q1",
	text: "How would you measure it?",
	askedBy: null,
	kinds: [],
	difficulty: 3,
	said: "",
	after: "",
	betterAnswer: "",
	wantsBetterAnswer: false,
};
