import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

/** Wednesday 8 April 2026, noon in Berlin: two companies have met the user, one promised an answer for the 20th. */
const twoInterviews = async () => {
	const app = testApp({ now: "2026-04-08T10:00:00Z" });
	const add = async (company: string, promisedOn?: string) => {
		const id = app.id();
		const view = await app.do("interviews.add", {
			id,
			company,
			position: "Analyst",
			endedAt: "2026-04-07T09:00:00Z",
			...(promisedOn === undefined ? {} : { promise: { id: app.id(), byOn: promisedOn } }),
		});
		await app.do("debriefs.save", { id, version: null, finished: true });
		await app.do("touches.log", {
			id: app.id(),
			opportunityId: view.opportunity.id,
			interviewId: id,
			direction: "outbound",
			channel: "email",
			kind: "thank-you",
		});
		return { opportunityId: view.opportunity.id, interviewId: id };
	};
	const halden = await add("Halden Ferries");
	const marsa = await add("Marsa Foods", "2026-04-20");
	const record = (given: object = { answerByOn: "2026-04-16" }) => {
		const id = app.id();
		return app.do("offers.record", { id, opportunityId: halden.opportunityId, ...given });
	};
	const kindsAt = async (opportunityId: string) =>
		(await app.do("plan.view", { id: opportunityId })).advice.map(({ kind, action }) => `${kind} ${action.kind}`);
	return { app, halden, marsa, record, kindsAt };
};

describe("an offer", () => {
	it("is told to the others at once, with both dates, while the question about their own waits", async () => {
		const { marsa, record, kindsAt, app } = await twoInterviews();
		const { offer } = await record();
		expect(await kindsAt(marsa.opportunityId)).toEqual(["do-by tell-offer", "hold status-check"]);
		const view = await app.do("offers.view", { id: offer.id });
		expect(view.others).toMatchObject([
			{ company: "Marsa Foods", promisedOn: "2026-04-20", toldAt: null, advice: { action: { offerId: offer.id } } },
		]);
		expect(view.decideOn).toBe("2026-04-14");
		const today = await app.do("today.view", {});
		expect(today.sheets[0]?.advice.says.title).toBe("Tell Marsa Foods about your offer");
	});

	it("is told once: a letter sent is remembered, also by the view of the offer", async () => {
		const { app, marsa, record, kindsAt } = await twoInterviews();
		const { offer } = await record();
		await app.do("touches.log", {
			id: app.id(),
			opportunityId: marsa.opportunityId,
			direction: "outbound",
			channel: "email",
			kind: "competing-offer",
		});
		expect(await kindsAt(marsa.opportunityId)).toEqual(["hold status-check"]);
		expect((await app.do("offers.view", { id: offer.id })).others).toMatchObject([
			{ toldAt: "2026-04-08T10:00:00.000Z", advice: null },
		]);
	});

	it("without a date asks its company for one first, and lets the others know a working day later at the latest", async () => {
		const { app, halden, marsa, record, kindsAt } = await twoInterviews();
		await record({});
		expect(await kindsAt(halden.opportunityId)).toEqual(["do-by ask-deadline"]);
		expect(await kindsAt(marsa.opportunityId)).toContain("hold tell-offer");
		await app.do("touches.log", {
			id: app.id(),
			opportunityId: halden.opportunityId,
			direction: "outbound",
			channel: "email",
			kind: "deadline-request",
		});
		expect(await kindsAt(halden.opportunityId)).toEqual([]);
		expect(await kindsAt(marsa.opportunityId)).toContain("do-by tell-offer");
	});

	it("that was accepted is confirmed in writing, and the others are told", async () => {
		const { app, halden, marsa, record, kindsAt } = await twoInterviews();
		const { offer } = await record();
		const decided = await app.do("offers.decide", { id: offer.id, version: offer.version, state: "accepted" });
		expect(await kindsAt(halden.opportunityId)).toEqual(["do-by accept-offer"]);
		expect(await kindsAt(marsa.opportunityId)).toEqual(["do-by withdraw"]);
		expect((await app.do("search.view", {})).state).toBe("settled");
		await app.do("offers.decide", { id: offer.id, version: decided.offer.version, state: "open" });
		expect(await kindsAt(marsa.opportunityId)).toEqual(["do-by tell-offer", "hold status-check"]);
	});

	it("that was declined is thanked for, and disturbs nobody else", async () => {
		const { app, halden, marsa, record, kindsAt } = await twoInterviews();
		const { offer } = await record();
		await app.do("offers.decide", { id: offer.id, version: offer.version, state: "declined" });
		expect(await kindsAt(halden.opportunityId)).toEqual(["do-by decline-offer"]);
		expect(await kindsAt(marsa.opportunityId)).toEqual(["hold status-check"]);
	});

	it("brings up the questions that were saved for it", async () => {
		const { app, halden, record } = await twoInterviews();
		const { debrief } = await app.do("debriefs.view", { id: halden.interviewId });
		await app.do("debriefs.save", {
			id: halden.interviewId,
			version: debrief?.version ?? null,
			myQuestions: [
				{ id: app.id(), text: "How many days of leave?", topic: "leave", saveForOffer: true },
				{ id: app.id(), text: "How does the team work?", topic: "team" },
			],
		});
		expect((await record()).questions.map(({ text }) => text)).toEqual(["How many days of leave?"]);
	});

	it("remembers a date they moved", async () => {
		const { app, record } = await twoInterviews();
		const { offer } = await record();
		const edited = await app.do("offers.edit", { id: offer.id, version: offer.version, answerByOn: "2026-04-23" });
		expect(edited.offer.movedFrom).toMatchObject([{ answerBy: { kind: "on", on: "2026-04-16" } }]);
		expect(edited.decideOn).toBe("2026-04-21");
	});

	it("recorded by mistake leaves no trace once it is taken back", async () => {
		const { app, halden, marsa, record, kindsAt } = await twoInterviews();
		const { offer } = await record();
		const { outcomes } = await app.do("opportunities.view", { id: halden.opportunityId });
		expect(outcomes.map(({ result }) => result)).toEqual(["offer"]);
		await app.do("offers.archive", { id: offer.id });
		const back = await app.do("opportunities.view", { id: halden.opportunityId });
		expect([back.opportunity.stage, back.outcomes]).toEqual(["interviewing", []]);
		expect(await kindsAt(marsa.opportunityId)).toEqual(["hold status-check"]);
		await app.do("offers.restore", { id: offer.id });
		expect(await kindsAt(marsa.opportunityId)).toContain("do-by tell-offer");
	});
});

describe("an offer that is taken back", () => {
	const stageOf = async ({ app, halden }: Awaited<ReturnType<typeof twoInterviews>>) =>
		(await app.do("opportunities.view", { id: halden.opportunityId })).opportunity.stage;

	it("takes along what was answered to it, also where the answer was undone", async () => {
		const world = await twoInterviews();
		const { app, record } = world;
		const { offer } = await record();
		const yes = await app.do("offers.decide", { id: offer.id, version: offer.version, state: "accepted" });
		await app.do("offers.decide", { id: offer.id, version: yes.offer.version, state: "open" });
		await app.do("offers.archive", { id: offer.id });
		expect(await stageOf(world)).toBe("interviewing");
	});

	it("is taken back once, and not answered afterwards", async () => {
		const world = await twoInterviews();
		const { app, halden, record } = world;
		const { offer } = await record();
		await app.do("offers.archive", { id: offer.id });
		const { version } = (await app.do("opportunities.view", { id: halden.opportunityId })).opportunity;
		await app.do("opportunities.edit", { id: halden.opportunityId, version, stage: "offer" });
		await app.do("offers.archive", { id: offer.id });
		expect(await stageOf(world)).toBe("offer");
		const late = { id: offer.id, version: offer.version + 1, state: "accepted" } as const;
		expect((await app.refused("offers.decide", late)).code).toBe("offer-taken-back");
		expect(await stageOf(world)).toBe("offer");
	});

	it("is not put back beside another open one; an accepted one is accepted again", async () => {
		const world = await twoInterviews();
		const { app, record } = world;
		const { offer } = await record();
		await app.do("offers.archive", { id: offer.id });
		const { offer: second } = await record();
		expect((await app.refused("offers.restore", { id: offer.id })).code).toBe("offer-exists");
		await app.do("offers.decide", { id: second.id, version: second.version, state: "accepted" });
		await app.do("offers.archive", { id: second.id });
		expect(await stageOf(world)).toBe("interviewing");
		await app.do("offers.restore", { id: second.id });
		expect(await stageOf(world)).toBe("accepted");
	});

	it("leaves no stage behind, in whatever order several are taken back", async () => {
		const world = await twoInterviews();
		const { app, record } = world;
		const { offer: first } = await record();
		await app.do("offers.decide", { id: first.id, version: first.version, state: "declined" });
		app.at("2026-04-09T10:00:00Z");
		const { offer: second } = await record({ answerByOn: "2026-04-20" });
		await app.do("offers.archive", { id: first.id });
		expect(await stageOf(world)).toBe("offer");
		await app.do("offers.archive", { id: second.id });
		expect(await stageOf(world)).toBe("interviewing");
	});

	it("and put back was accepted when it was accepted", async () => {
		const { app, halden, record } = await twoInterviews();
		const { offer } = await record();
		await app.do("offers.decide", { id: offer.id, version: offer.version, state: "accepted" });
		app.at("2026-04-20T10:00:00Z");
		await app.do("offers.archive", { id: offer.id });
		await app.do("offers.restore", { id: offer.id });
		const { opportunity } = await app.do("opportunities.view", { id: halden.opportunityId });
		expect(opportunity.stageHistory.at(-1)).toEqual({ stage: "accepted", at: "2026-04-08T10:00:00.000Z" });
	});

	it("is not written about once its date has passed", async () => {
		const { app, marsa, record } = await twoInterviews();
		const { offer } = await record();
		app.at("2026-04-17T10:00:00Z");
		const draft = { id: app.id(), kind: "competing-offer", opportunityId: marsa.opportunityId } as const;
		const { letter } = await app.do("letters.draft", draft);
		expect(letter.offerId).not.toBe(offer.id);
	});

	it("of which there is a newer one says nothing about the stage any more", async () => {
		const world = await twoInterviews();
		const { app, record } = world;
		const { offer } = await record();
		const { offer: no } = await app.do("offers.decide", { id: offer.id, version: offer.version, state: "declined" });
		app.at("2026-04-09T10:00:00Z");
		await record({ answerByOn: "2026-04-20" });
		await app.do("offers.decide", { id: offer.id, version: no.version, state: "lapsed" });
		expect(await stageOf(world)).toBe("offer");
	});
});

describe("what is shown beside an offer", () => {
	it("is what the others were told of this one", async () => {
		const { app, marsa, record } = await twoInterviews();
		const { offer: first } = await record();
		const draft = await app.do("letters.draft", {
			id: app.id(),
			kind: "competing-offer",
			opportunityId: marsa.opportunityId,
		});
		const sent = { id: draft.letter.id, version: draft.letter.version, touchId: app.id() };
		expect((await app.do("offers.view", { id: first.id })).others).toMatchObject([{ draftId: draft.letter.id }]);
		await app.do("letters.mark-sent", sent);
		expect((await app.do("offers.view", { id: first.id })).others).toMatchObject([
			{ toldAt: "2026-04-08T10:00:00.000Z", draftId: null },
		]);
		await app.do("offers.decide", { id: first.id, version: first.version, state: "declined" });
		app.at("2026-04-09T10:00:00Z");
		const { offer: second } = await record({ answerByOn: "2026-04-20" });
		expect((await app.do("offers.view", { id: second.id })).others).toMatchObject([
			{ company: "Marsa Foods", toldAt: null, draftId: null },
		]);
	});

	it("is no draft about an open offer once it was accepted", async () => {
		const { app, marsa, record } = await twoInterviews();
		const { offer } = await record();
		const draft = { id: app.id(), kind: "competing-offer", opportunityId: marsa.opportunityId } as const;
		await app.do("letters.draft", draft);
		await app.do("offers.decide", { id: offer.id, version: offer.version, state: "accepted" });
		expect((await app.do("offers.view", { id: offer.id })).others).toMatchObject([
			{ company: "Marsa Foods", promisedOn: "2026-04-20", draftId: null, advice: { action: { kind: "withdraw" } } },
		]);
	});

	it("is put away with its opportunity", async () => {
		const { app, halden, record } = await twoInterviews();
		await record();
		await app.do("opportunities.archive", { id: halden.opportunityId });
		expect((await app.do("offers.list", {})).items).toEqual([]);
		await app.do("opportunities.restore", { id: halden.opportunityId });
		expect((await app.do("offers.list", {})).items).toHaveLength(1);
	});
});

describe("an offer that cannot be right", () => {
	it("had its deadline before today at the office; nothing is stored", async () => {
		const { app, halden } = await twoInterviews();
		const input = { id: app.id(), opportunityId: halden.opportunityId };
		expect((await app.refused("offers.record", { ...input, answerByOn: "2026-04-07" })).code).toBe("deadline-passed");
		expect((await app.do("offers.list", {})).items).toEqual([]);
		// Today is still in time.
		expect((await app.do("offers.record", { ...input, answerByOn: "2026-04-08" })).offer.state).toBe("open");
	});

	it("was recorded twice; recording the same one again changes nothing", async () => {
		const { app, halden, record } = await twoInterviews();
		const { offer } = await record();
		const again = { id: app.id(), opportunityId: halden.opportunityId, answerByOn: "2026-04-20" };
		expect((await app.refused("offers.record", again)).code).toBe("offer-exists");
		const same = await app.do("offers.record", { id: offer.id, opportunityId: halden.opportunityId });
		expect(same.offer.answerBy).toEqual({ kind: "on", on: "2026-04-16" });
	});

	it("has a date and none at once, or was made tomorrow", async () => {
		const { app, halden } = await twoInterviews();
		const input = { id: app.id(), opportunityId: halden.opportunityId };
		expect(
			(await app.refused("offers.record", { ...input, answerByOn: "2026-04-16", hasNoDeadline: true })).errors?.[0]
				?.path,
		).toBe("hasNoDeadline");
		expect((await app.refused("offers.record", { ...input, madeAt: "2026-04-09T12:00:00Z" })).code).toBe(
			"in-the-future",
		);
	});

	it("is settled already; its note can still be changed", async () => {
		const { app, record } = await twoInterviews();
		const { offer } = await record();
		const { offer: declined } = await app.do("offers.decide", {
			id: offer.id,
			version: offer.version,
			state: "declined",
		});
		const late = { id: offer.id, version: declined.version, answerByOn: "2026-04-23" };
		expect((await app.refused("offers.edit", late)).code).toBe("offer-settled");
		const noted = await app.do("offers.edit", { id: offer.id, version: declined.version, note: "Too far away." });
		expect(noted.offer.note).toBe("Too far away.");
	});

	it("is not accepted beside another one unless both are meant", async () => {
		const { app, marsa, record } = await twoInterviews();
		const halden = await record();
		const id = app.id();
		const other = await app.do("offers.record", { id, opportunityId: marsa.opportunityId, answerByOn: "2026-04-20" });
		const accept = (view: typeof other) => ({
			id: view.offer.id,
			version: view.offer.version,
			state: "accepted" as const,
		});
		await app.do("offers.decide", accept(halden));
		const refusal = await app.refused("offers.decide", accept(other));
		expect(refusal).toMatchObject({ code: "offer-accepted-already", detail: "Accepted: Halden Ferries." });
		expect((await app.do("offers.view", { id })).offer.state).toBe("open");
		const both = await app.do("offers.decide", { ...accept(other), confirmBoth: true });
		expect(both.offer.state).toBe("accepted");
	});

	it("of a new search is accepted whatever was accepted in an earlier one", async () => {
		const { app, record } = await twoInterviews();
		const { offer } = await record();
		await app.do("offers.decide", { id: offer.id, version: offer.version, state: "accepted" });
		app.at("2028-04-10T10:00:00Z");
		const later = await app.do("opportunities.add", { id: app.id(), company: "Oran & Sons", stage: "applied" });
		app.at("2028-05-10T10:00:00Z");
		const made = { id: app.id(), opportunityId: later.opportunity.id, answerByOn: "2028-05-20" };
		const { offer: next } = await app.do("offers.record", made);
		const taken = await app.do("offers.decide", { id: next.id, version: next.version, state: "accepted" });
		expect(taken.offer.state).toBe("accepted");
	});
});
