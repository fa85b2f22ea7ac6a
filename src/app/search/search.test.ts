import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

/** Wednesday 8 April 2026, noon in Berlin. */
const NOW = "2026-04-08T10:00:00Z";

const withDebrief = async (debrief: object = {}) => {
	const app = testApp({ now: NOW });
	const id = app.id();
	const { opportunity } = await app.do("interviews.add", {
		id,
		company: "Halden Ferries",
		position: "Analyst",
		endedAt: "2026-04-08T08:00:00Z",
	});
	await app.do("debriefs.save", { id, version: null, finished: true, ...debrief });
	const keys = async () => (await app.do("search.view", {})).advice.map(({ kind, key }) => `${kind} ${key}`);
	return { app, interviewId: id, opportunityId: opportunity.id, keys };
};

const question = (app: ReturnType<typeof testApp>, text: string) => ({ id: app.id(), text, difficulty: 3 as const });

describe("the search", () => {
	it("says how it stands in one sentence", async () => {
		const { app } = await withDebrief();
		expect(await app.do("search.view", {})).toMatchObject({
			state: "thin",
			live: 1,
			says: "One live opportunity. That is thin.",
		});
	});

	it("says so where none of several is with its company", async () => {
		const { app } = await withDebrief();
		const input = { id: app.id(), company: "Marsa Foods", position: "Planner", endedAt: "2026-04-08T09:00:00Z" };
		await app.do("interviews.add", input);
		expect((await app.do("search.view", {})).says).toBe("Two live opportunities, none of them with the companies.");
	});

	it("counts what was only saved as nothing live", async () => {
		const app = testApp({ now: NOW });
		await app.do("opportunities.add", { id: app.id(), company: "Halden Ferries", stage: "saved" });
		expect(await app.do("search.view", {})).toMatchObject({ state: "none", live: 0 });
	});

	it("is over once an offer was accepted, until something is begun after it", async () => {
		const { app, opportunityId } = await withDebrief();
		const { version } = (await app.do("opportunities.view", { id: opportunityId })).opportunity;
		await app.do("opportunities.edit", { id: opportunityId, version, stage: "accepted" });
		expect(await app.do("search.view", {})).toMatchObject({ state: "settled" });
		app.at("2027-04-08T12:00:00+02:00");
		expect(await app.do("search.view", {})).toMatchObject({ state: "settled" });
		await app.do("opportunities.add", { id: app.id(), company: "Marsa Foods", stage: "applied" });
		expect(await app.do("search.view", {})).toMatchObject({ state: "thin", live: 1 });
		const [marsa] = (await app.do("opportunities.list", {})).items.filter(({ company }) => company === "Marsa Foods");
		const kept = (await app.do("opportunities.view", { id: marsa?.opportunityId ?? "" })).opportunity;
		await app.do("opportunities.edit", { id: kept.id, version: kept.version, stage: "rejected" });
		expect(await app.do("search.view", {})).toMatchObject({ state: "none" });
	});

	it("goes on where an old opportunity is taken up again", async () => {
		const { app, opportunityId } = await withDebrief();
		const old = await app.do("opportunities.add", { id: app.id(), company: "Marsa Foods", stage: "rejected" });
		const first = (await app.do("opportunities.view", { id: opportunityId })).opportunity;
		await app.do("opportunities.edit", { id: opportunityId, version: first.version, stage: "accepted" });
		app.at("2027-04-08T12:00:00+02:00");
		expect(await app.do("search.view", {})).toMatchObject({ state: "settled" });
		const { version } = (await app.do("opportunities.view", { id: old.opportunity.id })).opportunity;
		await app.do("opportunities.edit", { id: old.opportunity.id, version, stage: "applied" });
		expect(await app.do("search.view", {})).toMatchObject({ state: "thin", live: 1 });
	});

	it("is nudged after five working days of waiting for one company, and a no is taken for a while", async () => {
		const { app, opportunityId, interviewId, keys } = await withDebrief();
		await app.do("touches.log", {
			id: app.id(),
			opportunityId,
			interviewId,
			direction: "outbound",
			channel: "email",
			kind: "thank-you",
		});
		app.at("2026-04-14T23:59:59+02:00");
		expect(await keys()).toEqual([]);
		app.at("2026-04-15T00:00:00+02:00");
		expect(await keys()).toEqual(["do-by search-on"]);
		const nudge = app.id();
		await app.do("nudges.settle", { id: nudge, key: "search-on", end: "dismissed" });
		expect(await keys()).toEqual(["hold search-on"]);
		await app.do("nudges.undo", { id: nudge });
		expect(await keys()).toEqual(["do-by search-on"]);
		app.at("2026-04-16T10:00:00+02:00");
		await app.do("opportunities.add", {
			id: app.id(),
			company: "Marsa Foods",
			stage: "applied",
			appliedOn: "2026-04-16",
		});
		expect(await keys()).toEqual([]);
	});

	it("holds the nudge back once as many applications are out as the user set", async () => {
		const { app, keys } = await withDebrief();
		await app.do("settings.edit", { policy: { "keep-searching": { applicationsAWeek: 1 } } });
		await app.do("opportunities.add", { id: app.id(), company: "A", stage: "applied", appliedOn: "2026-04-07" });
		app.at("2026-04-15T10:00:00+02:00");
		expect(await keys()).toEqual(["do-by search-on"]);
		await app.do("opportunities.add", { id: app.id(), company: "B", stage: "applied", appliedOn: "2026-04-07" });
		expect((await app.do("search.view", {})).says).toBe(
			"Three live opportunities, two of them with the companies. No applications of one this week.",
		);
	});
});

describe("advice about oneself", () => {
	it("brings the hard question back the day after, and not on the day itself", async () => {
		const { app, interviewId, keys } = await withDebrief();
		const { debrief } = await app.do("debriefs.view", { id: interviewId });
		const hard = question(app, "Why did you leave?");
		await app.do("debriefs.save", { id: interviewId, version: debrief?.version ?? null, questionsAsked: [hard] });
		expect(await keys()).toEqual([]);
		app.at("2026-04-09T00:00:00+02:00");
		expect(await keys()).toEqual([`do-by answer:${interviewId}:${hard.id}`]);
		expect((await app.do("search.view", {})).advice[0]?.says.title).toBe(
			"The hard question. Answer it now that nobody is watching.",
		);
	});

	it("never comes twice in a day, whether it was answered in the debrief or put aside", async () => {
		const { app, interviewId, keys } = await withDebrief();
		const questions = [question(app, "Why did you leave?"), question(app, "Where do you see yourself?")];
		const { debrief } = await app.do("debriefs.view", { id: interviewId });
		const saved = await app.do("debriefs.save", {
			id: interviewId,
			version: debrief?.version ?? null,
			questionsAsked: questions,
			action: { text: "Pause before answering", dueOn: "2026-04-11" },
		});
		app.at("2026-04-09T09:00:00+02:00");
		const [first] = await keys();
		await app.do("debriefs.save", {
			id: interviewId,
			version: saved.debrief?.version ?? null,
			questionsAsked: questions.map((each) =>
				first?.endsWith(each.id) ? { ...each, betterAnswer: "To learn." } : each,
			),
		});
		expect(await keys()).toEqual([]);
		app.at("2026-04-10T09:00:00+02:00");
		const [second, ...others] = await keys();
		expect(others).toEqual([]);
		expect(second).not.toBe(first);
		await app.do("nudges.settle", { id: app.id(), key: second?.replace("do-by ", "") ?? "", end: "dismissed" });
		expect(await keys()).toEqual([]);
		app.at("2026-04-11T09:00:00+02:00");
		expect(await keys()).toEqual([`do-by action:${interviewId}`]);
	});

	it("refuses a key that is none of its own", async () => {
		const { app } = await withDebrief();
		expect((await app.refused("nudges.settle", { id: app.id(), key: "thank:first" })).code).toBe("invalid-input");
	});
});
