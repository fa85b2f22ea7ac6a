import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

const now = "2026-04-08T12:00:00Z";
const unknown = "00000000-0000-7000-8000-0000000000ff";

const withInterview = async (times: { endedAt?: string; startsAt?: string } = { endedAt: "2026-04-08T10:00:00Z" }) => {
	const app = testApp({ now });
	const id = app.id();
	const view = await app.do("interviews.add", { id, company: "Halden Ferries", ...times });
	return { app, id, view };
};

describe("bad input", () => {
	it("needs a company or a role, and stores nothing without", async () => {
		const app = testApp({ now });
		expect((await app.refused("interviews.add", { id: app.id() })).code).toBe("company-or-role-needed");
		expect((await app.do("opportunities.list", {})).items).toEqual([]);
		expect((await app.do("companies.list", {})).items).toEqual([]);
	});

	it("takes a company alone, or a role alone, with the end taken as now", async () => {
		const app = testApp({ now });
		const byCompany = await app.do("interviews.add", { id: app.id(), company: "Halden Ferries" });
		const byRole = await app.do("interviews.add", { id: app.id(), position: "Marketing analyst" });
		expect(byCompany.interview.endedAt).toBe("2026-04-08T12:00:00.000Z");
		expect(byRole.company.name).toBeNull();
		expect(byRole.opportunity.position).toBe("Marketing analyst");
	});

	it("refuses an end before the start and stores neither company nor people", async () => {
		const app = testApp({ now });
		const refusal = await app.refused("interviews.add", {
			id: app.id(),
			company: "Halden Ferries",
			startsAt: "2026-04-08T11:00:00Z",
			endedAt: "2026-04-08T10:59:59Z",
			people: [{ id: app.id(), name: "Ines Okafor" }],
		});
		expect(refusal).toMatchObject({ code: "end-before-start", errors: [{ path: "endedAt" }] });
		expect((await app.do("companies.list", {})).items).toEqual([]);
		expect((await app.do("people.list", {})).items).toEqual([]);
	});

	it("names each wrong field and says what would be right", async () => {
		const app = testApp({ now });
		const refusal = await app.refused("interviews.add", {
			id: "nope",
			company: "x".repeat(201),
			zone: "Mars/Olympus",
			endedAt: "half past four",
			people: [{ id: app.id(), email: "not an address" }],
			colour: "blue",
		});
		expect(refusal.code).toBe("invalid-input");
		const byPath = Object.fromEntries((refusal.errors ?? []).map(({ path, message }) => [path, message]));
		expect(byPath).toMatchObject({
			id: "is not an id; ids are UUIDs in lower case",
			company: "is longer than 200 characters; shorten it",
			zone: "is not a time zone; write it like Europe/Berlin or America/New_York",
			endedAt: "is not a moment in time; write it like 2026-04-08T11:40:00Z or with an offset",
			"people.0.email": "is not an e-mail address; write it like ines@company.example",
			"": "is not known here: colour. Check the spelling or leave it out.",
		});
	});

	it("refuses an end that has not come, and takes one of a clock that is a little ahead", async () => {
		const app = testApp({ now });
		const ended = (endedAt: string) => ({ id: app.id(), company: "Halden Ferries", endedAt });
		const refusal = await app.refused("interviews.add", ended("2026-04-08T13:00:01Z"));
		expect(refusal.errors?.[0]).toMatchObject({
			path: "endedAt",
			message: expect.stringContaining("has not come yet"),
		});
		await app.do("interviews.add", ended("2026-04-08T13:00:00Z"));
	});

	it("puts off only what is advised, and looks ahead only to days ahead", async () => {
		const { app, view } = await withInterview();
		const { id } = view.opportunity;
		const snooze = { id: app.id(), opportunityId: id, adviceKey: "thank:nobody", until: "2026-04-10T10:00:00Z" };
		expect(await app.refused("advice.snooze", snooze)).toMatchObject({ errors: [{ path: "adviceKey" }] });
		const [advice] = view.plan?.advice ?? [];
		await app.do("advice.snooze", { ...snooze, adviceKey: advice?.key ?? "" });
		expect(await app.refused("plan.preview", { id, promiseByOn: "2026-04-07" })).toMatchObject({
			errors: [{ path: "promiseByOn" }],
		});
		await app.do("plan.preview", { id, promiseByOn: "2026-04-08" });
		// What would stand on the 20th, had they said the 16th?
		await app.do("plan.preview", { id, at: "2026-04-20T09:00:00Z", promiseByOn: "2026-04-16" });
	});

	it.each(["\u0000", "\ud800"])("refuses text that cannot be stored (%j)", async (character) => {
		const app = testApp({ now });
		const refusal = await app.refused("interviews.add", { id: app.id(), company: `Halden${character}` });
		expect(refusal.errors?.[0]?.message).toContain("cannot be stored");
	});

	it("does not find ids that are not there", async () => {
		const app = testApp({ now });
		for (const name of [
			"interviews.view",
			"debriefs.view",
			"opportunities.view",
			"people.view",
			"letters.view",
			"letters.eml",
			"plan.view",
			"companies.view",
		] as const) {
			expect((await app.refused(name, { id: unknown })).code, name).toBe("not-found");
		}
	});

	it("does not debrief a future interview, but one that has begun", async () => {
		const { app, id } = await withInterview({ startsAt: "2026-04-08T12:30:00Z" });
		expect((await app.refused("debriefs.save", { id, version: null, feeling: "ready" })).code).toBe(
			"interview-not-over",
		);
		app.at("2026-04-08T12:30:00Z");
		expect((await app.do("debriefs.save", { id, version: null, feeling: "ready" })).debrief?.feeling).toBe("ready");
	});

	it("does not debrief a cancelled interview until it is reinstated", async () => {
		const { app, id, view } = await withInterview();
		const cancelled = await app.do("interviews.cancel", { id, version: view.interview.version });
		expect((await app.refused("debriefs.save", { id, version: null, feeling: "fine" })).code).toBe(
			"interview-cancelled",
		);
		expect((await app.do("today.view", {})).sheets).toEqual([]);
		await app.do("interviews.reinstate", { id, version: cancelled.interview.version });
		expect((await app.do("today.view", {})).sheets).not.toEqual([]);
	});

	it("shows both versions of a lost race and overwrites neither", async () => {
		const { app, id } = await withInterview();
		await app.do("debriefs.save", { id, version: null, seemedToDoubt: "my SQL" });
		const refusal = await app.refused("debriefs.save", { id, version: null, seemedToDoubt: "my Spanish" });
		expect(refusal).toMatchObject({ code: "version-conflict", current: { seemedToDoubt: "my SQL", version: 1 } });
		expect((await app.do("debriefs.view", { id })).debrief?.seemedToDoubt).toBe("my SQL");
	});

	it("takes at most three things to improve and ratings from 1 to 10", async () => {
		const { app, id } = await withInterview();
		const refusal = await app.refused("debriefs.save", {
			id,
			version: null,
			improve: ["a", "b", "c", "d"],
			overall: 11,
			items: { P1: { kind: "rated", value: 0 } },
		});
		expect(refusal.errors?.map(({ path }) => path.split(".")[0])).toEqual(
			expect.arrayContaining(["improve", "overall", "items"]),
		);
		expect((await app.do("debriefs.view", { id })).debrief).toBeNull();
	});

	it("creates once, however often the same request arrives", async () => {
		const app = testApp({ now });
		const request = { id: app.id(), company: "Halden Ferries", people: [{ id: app.id(), name: "Ines Okafor" }] };
		const first = await app.do("interviews.add", request);
		const second = await app.do("interviews.add", request);
		expect(second.interview).toEqual(first.interview);
		expect((await app.do("interviews.list", {})).items).toHaveLength(1);
		expect((await app.do("people.list", {})).items).toHaveLength(1);
	});

	it("keeps a sent letter as it left", async () => {
		const { app, id } = await withInterview();
		const { letter } = await app.do("letters.draft", { id: app.id(), kind: "thank-you", interviewId: id });
		const sent = await app.do("letters.mark-sent", { id: letter.id, version: letter.version, touchId: app.id() });
		expect(
			(await app.refused("letters.edit", { id: letter.id, version: sent.letter.version, body: "other" })).code,
		).toBe("already-sent");
	});

	it("corrects only what was sent", async () => {
		const { app, id } = await withInterview();
		const { letter } = await app.do("letters.draft", { id: app.id(), kind: "thank-you", interviewId: id });
		expect((await app.refused("letters.draft", { id: app.id(), kind: "correction", correctsId: letter.id })).code).toBe(
			"not-sent",
		);
	});

	it("logs no contact from the future", async () => {
		const { app, view } = await withInterview();
		const touch = {
			id: app.id(),
			opportunityId: view.opportunity.id,
			direction: "inbound",
			channel: "email",
			at: "2026-04-08T13:00:00.001Z",
		};
		expect((await app.refused("touches.log", touch)).code).toBe("in-the-future");
	});

	it("knows every rule by its numbers and refuses others", async () => {
		const app = testApp({ now });
		const refusal = await app.refused("settings.edit", {
			policy: { "promised-date": { waitBusinessDays: -1 }, "no-such-rule": { x: 1 } },
		});
		expect(refusal.errors?.map(({ path }) => path)).toEqual(
			expect.arrayContaining(["policy.promised-date.waitBusinessDays", "policy"]),
		);
	});

	it("does not read another owner's records", async () => {
		const { app, id } = await withInterview();
		const other = testApp({ now, store: app.context.store, owner: "00000000-0000-7000-8000-00000000000b" as never });
		expect((await other.refused("interviews.view", { id })).code).toBe("not-found");
		expect((await other.do("opportunities.list", {})).items).toEqual([]);
	});
});

describe("two interviews in one day", () => {
	it("keep separate clocks, facts and letters, at one company or at two", async () => {
		const app = testApp({ now: "2026-04-08T16:00:00Z" });
		const [morning, noon, elsewhere] = [app.id(), app.id(), app.id()];
		await app.do("interviews.add", {
			id: morning,
			company: "Halden Ferries",
			position: "Marketing analyst",
			endedAt: "2026-04-08T08:00:00Z",
		});
		await app.do("interviews.add", {
			id: noon,
			company: "Halden Ferries",
			position: "Data analyst",
			endedAt: "2026-04-08T10:00:00Z",
		});
		await app.do("interviews.add", { id: elsewhere, company: "Brightwell Oats", endedAt: "2026-04-08T14:00:00Z" });
		const today = await app.do("today.view", {});
		const thanks = today.sheets.filter(({ advice }) => advice.action.kind === "thank");
		expect(thanks.map(({ advice }) => advice.clock?.dueAt).sort()).toEqual([
			"2026-04-09T08:00:00.000Z",
			"2026-04-09T10:00:00.000Z",
			"2026-04-09T14:00:00.000Z",
		]);
		expect((await app.do("companies.list", {})).items).toHaveLength(2);
		expect((await app.do("opportunities.list", {})).items).toHaveLength(3);
	});

	it("puts a second round the same day into the same opportunity", async () => {
		const app = testApp({ now: "2026-04-08T16:00:00Z" });
		await app.do("interviews.add", {
			id: app.id(),
			company: "Halden Ferries",
			position: "Marketing analyst",
			endedAt: "2026-04-08T08:00:00Z",
		});
		const second = await app.do("interviews.add", {
			id: app.id(),
			company: "halden ferries",
			endedAt: "2026-04-08T14:00:00Z",
		});
		expect(second.interview.round).toBe(2);
		expect(second.otherRounds).toHaveLength(1);
	});
});
