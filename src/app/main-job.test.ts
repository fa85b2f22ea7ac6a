import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

/** Kuwait, Sunday 5 April 2026, 14:00 there: the panel ended at 11:00, and the office rests on Friday and Saturday. */
const afterThePanel = async () => {
	const app = testApp({ now: "2026-04-05T11:00:00Z", zone: "Europe/Berlin", country: "DE" });
	const [interviewId, dana, fahad] = [app.id(), app.id(), app.id()];
	await app.do("settings.edit", { ownName: "Maya Lindqvist", ownEmail: "maya@lindqvist.example" });
	const view = await app.do("interviews.add", {
		id: interviewId,
		company: "Marsa Coast Works",
		position: "Site engineer",
		kind: "panel",
		zone: "Asia/Kuwait",
		endedAt: "2026-04-05T08:00:00Z",
		people: [
			{ id: dana, name: "Dana Al-Sabti", email: "dana@marsa.example", greeting: "Ms Al-Sabti" },
			{ id: fahad, name: "Fahad Al-Rashid", email: "fahad@marsa.example", greeting: "Mr Al-Rashid" },
		],
		promise: { id: app.id(), byOn: "2026-04-09", words: "We will call you before the weekend." },
	});
	return { app, interviewId, dana, fahad, opportunityId: view.opportunity.id };
};

const debriefed = async () => {
	const world = await afterThePanel();
	const { app, interviewId, dana, fahad } = world;
	await app.do("debriefs.save", {
		id: interviewId,
		version: null,
		seemedToDoubt: "whether I have run a marine job alone",
		doubtAnswer: "At the Ras jetty I ran the night shifts alone for five months.",
		talkedAbout: [
			{ personId: dana, text: "the quay wall inspection" },
			{ personId: fahad, text: "the dredging schedule" },
		],
		wentWell: ["the jetty example", "reading the drawing aloud"],
		wantThisJob: "I want to work on the port extension from its first pile.",
		overall: 6,
		finished: true,
	});
	return world;
};

describe("the main job", () => {
	it("knows the country from the office's zone, and so its weekend", async () => {
		const { app, interviewId } = await afterThePanel();
		const view = await app.do("interviews.view", { id: interviewId });
		expect(view.company.country).toBe("KW");
		expect(view.plan?.ahead.map(({ kind, on }) => [kind, on])).toContainEqual(["status-check", "2026-04-13"]);
	});

	it("asks for the debrief before the letters on the day itself", async () => {
		const { app } = await afterThePanel();
		const today = await app.do("today.view", {});
		expect(today.sheets.map(({ advice }) => advice.action.kind)).toEqual(["debrief", "thank"]);
		expect(today.headline).toBe("One debrief to write and two letters today.");
	});

	it("puts the letters first from 24 hours on", async () => {
		const { app } = await afterThePanel();
		app.at("2026-04-06T08:00:00.001Z");
		const today = await app.do("today.view", {});
		expect(today.sheets.map(({ advice }) => advice.action.kind)).toEqual(["thank", "debrief"]);
	});

	it("takes a debrief that was left halfway up again", async () => {
		const { app, interviewId } = await afterThePanel();
		const first = await app.do("debriefs.save", {
			id: interviewId,
			version: null,
			wentWell: ["one", "two"],
			stepDone: "went-well",
		});
		expect((await app.do("today.view", {})).sheets[0]?.advice.says.title).toBe("Finish the debrief");
		const second = await app.do("debriefs.save", {
			id: interviewId,
			version: first.debrief?.version ?? null,
			overall: 6,
			finished: true,
		});
		expect(second.debrief).toMatchObject({ wentWell: ["one", "two"], ratings: [{ value: 6 }] });
		expect((await app.do("today.view", {})).sheets.map(({ advice }) => advice.action.kind)).toEqual(["thank"]);
	});

	it("drafts two letters that say different things, sends them, and then has nothing to do until Monday 13", async () => {
		const { app, interviewId, dana, fahad, opportunityId } = await debriefed();
		const bodies: string[] = [];
		for (const personId of [dana, fahad]) {
			const { letter } = await app.do("letters.draft", { id: app.id(), kind: "thank-you", interviewId, personId });
			const review = await app.do("letters.check", { id: letter.id });
			expect(review.findings.filter(({ level }) => level === "must-look")).toEqual([]);
			bodies.push(letter.body);
			await app.do("letters.mark-sent", { id: letter.id, version: letter.version, touchId: app.id() });
		}
		expect(bodies[0]).toContain("quay wall");
		expect(bodies[0]).not.toContain("dredging");
		expect(bodies[1]).toContain("dredging");
		const today = await app.do("today.view", {});
		expect(today.sheets).toEqual([]);
		expect(today.headline).toBe("Nothing to do until Monday 13.");
		expect(today.held).toMatchObject([
			{
				company: "Marsa Coast Works",
				checksUsed: 0,
				checksAllowed: 2,
				advice: { kind: "hold", until: "2026-04-12T21:00:00.000Z" },
			},
		]);
		const plan = await app.do("plan.view", { id: opportunityId });
		expect(plan.advice[0]?.says.detail).toContain("Thursday 9");
		expect(plan.advice[0]?.says.why.note).toContain("Sunday 12 and Monday 13");
	});

	it("lets the check through at the first moment of that day in Kuwait, not a millisecond before", async () => {
		const { app, interviewId } = await debriefed();
		for (const { id } of (await app.do("interviews.view", { id: interviewId })).people) {
			const { letter } = await app.do("letters.draft", { id: app.id(), kind: "thank-you", interviewId, personId: id });
			await app.do("letters.mark-sent", { id: letter.id, version: letter.version, touchId: app.id() });
		}
		app.at("2026-04-12T20:59:59.999Z");
		expect((await app.do("today.view", {})).sheets).toEqual([]);
		app.at("2026-04-12T21:00:00.000Z");
		expect((await app.do("today.view", {})).sheets.map(({ advice }) => advice.action.kind)).toEqual(["status-check"]);
	});

	it("plans anew at once when they move the date", async () => {
		const { app, interviewId, opportunityId } = await debriefed();
		const { promises } = await app.do("interviews.view", { id: interviewId });
		const promise = promises[0];
		if (promise === undefined) throw new Error("no promise");
		await app.do("promises.move", {
			id: promise.id,
			version: promise.version,
			byOn: "2026-04-16",
			words: "One more week.",
		});
		const plan = await app.do("plan.view", { id: opportunityId });
		expect(plan.advice.find(({ kind }) => kind === "hold")).toMatchObject({ until: "2026-04-19T21:00:00.000Z" });
		const moved = (await app.do("interviews.view", { id: interviewId })).promises[0];
		expect(moved?.movedFrom).toMatchObject([{ byOn: "2026-04-09", words: "We will call you before the weekend." }]);
	});

	it("can be undone: a letter marked as sent becomes a draft and is owed again", async () => {
		const { app, interviewId, dana } = await debriefed();
		const { letter } = await app.do("letters.draft", { id: app.id(), kind: "thank-you", interviewId, personId: dana });
		const sent = await app.do("letters.mark-sent", { id: letter.id, version: letter.version, touchId: app.id() });
		await app.do("letters.mark-unsent", { id: letter.id, version: sent.letter.version });
		const view = await app.do("interviews.view", { id: interviewId });
		expect(view.touches).toEqual([]);
		const thank = view.plan?.advice.find(({ action }) => action.kind === "thank");
		expect(thank?.action).toMatchObject({ owedTo: expect.arrayContaining([dana]) });
	});

	it("counts the same sending once, however often the request arrives", async () => {
		const { app, interviewId, dana } = await debriefed();
		const { letter } = await app.do("letters.draft", { id: app.id(), kind: "thank-you", interviewId, personId: dana });
		const sending = { id: letter.id, version: letter.version, touchId: app.id() };
		await app.do("letters.mark-sent", sending);
		await app.do("letters.mark-sent", sending);
		expect((await app.do("interviews.view", { id: interviewId })).touches).toHaveLength(1);
	});

	it("keeps a message written against the advice, without comment", async () => {
		const { app, interviewId, opportunityId } = await debriefed();
		const touch = await app.do("touches.log", {
			id: app.id(),
			opportunityId,
			interviewId,
			direction: "outbound",
			channel: "email",
			kind: "status-check",
		});
		expect(touch.wasAgainstAdvice).toBe(true);
	});

	it("asks reception, or the coordinator, for an address that is missing, and guesses none", async () => {
		const { app, interviewId } = await afterThePanel();
		const { interview, opportunity } = await app.do("interviews.view", { id: interviewId });
		const lena = app.id();
		await app.do("interviews.edit", {
			id: interviewId,
			version: interview.version,
			addPeople: [{ id: lena, name: "Lena Haddad", title: "Surveyor" }],
		});
		const thanks = await app.do("letters.draft", { id: app.id(), kind: "thank-you", interviewId, personId: lena });
		expect(thanks.letter.to).toBe("");
		expect(thanks.asks.map(({ key }) => key)).toContain("address");
		const toReception = await app.do("letters.draft", { id: app.id(), kind: "address-request", interviewId });
		expect(toReception.letter).toMatchObject({ personId: null, to: "" });
		expect(toReception.letter.body).toContain("Lena Haddad");
		const nora = app.id();
		await app.do("people.add", {
			id: nora,
			companyId: opportunity.companyId,
			name: "Nora Saleh",
			email: "nora@marsa.example",
			roles: ["coordinator"],
		});
		const toNora = await app.do("letters.draft", { id: app.id(), kind: "address-request", interviewId });
		expect(toNora.letter).toMatchObject({ personId: nora, to: "nora@marsa.example" });
	});
});
