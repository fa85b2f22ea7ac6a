import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

/** Thursday 9 April 2026, 15:00 in Riyadh. */
const now = "2026-04-09T12:00:00Z";

const inRiyadh = async (promise: Record<string, unknown> = {}) => {
	const app = testApp({ now });
	const view = await app.do("interviews.add", {
		id: app.id(),
		company: "Najd Mills",
		country: "SA",
		zone: "Asia/Riyadh",
		endedAt: "2026-04-09T11:00:00Z",
		...(Object.keys(promise).length === 0 ? {} : { promise: { id: app.id(), ...promise } }),
	});
	return { app, view, opportunityId: view.opportunity.id };
};

describe("a promise in words", () => {
	it.each([
		["early next week", "2026-04-13"],
		["next week", "2026-04-16"],
		["end of next week", "2026-04-16"],
		["in two weeks", "2026-04-23"],
		["Thursday", "2026-04-16"],
		["2026-04-20", "2026-04-20"],
	])("%s is %s where Sunday begins the week", async (by, byOn) => {
		const { view } = await inRiyadh({ by });
		expect(view.promises[0]).toMatchObject({ byOn, words: by });
	});

	it("keeps their own words where they are given too", async () => {
		const { view } = await inRiyadh({ by: "next week", words: "You will hear from us." });
		expect(view.promises[0]).toMatchObject({ byOn: "2026-04-16", words: "You will hear from us." });
	});

	it("can be noted and moved later, counted from that day", async () => {
		const { app, opportunityId } = await inRiyadh();
		const noted = await app.do("promises.note", { id: app.id(), opportunityId, by: "early next week" });
		expect(noted.byOn).toBe("2026-04-13");
		app.at("2026-04-13T12:00:00Z");
		const moved = await app.do("promises.move", { id: noted.id, version: noted.version, by: "in a week" });
		expect(moved).toMatchObject({ byOn: "2026-04-20", words: "in a week", movedFrom: [{ byOn: "2026-04-13" }] });
	});

	it("counts from its interview where it is noted days later, and from today where it has none", async () => {
		const { app, view, opportunityId } = await inRiyadh();
		app.at("2026-04-12T12:00:00Z");
		const note = (interviewId: string | null) =>
			app.do("promises.note", { id: app.id(), opportunityId, interviewId, by: "early next week" });
		expect((await note(view.interview.id)).byOn).toBe("2026-04-13");
		expect((await note(null)).byOn).toBe("2026-04-20");
	});

	it("is refused where no day can be read, where it is said twice, and where none is said", async () => {
		const { app, opportunityId, view } = await inRiyadh({ by: "thursday" });
		const note = (fields: Record<string, unknown>) =>
			app.refused("promises.note", { id: app.id(), opportunityId, ...fields });
		expect(await note({ by: "someday" })).toMatchObject({ errors: [{ path: "by" }] });
		expect(await note({ by: "3 April 2026" })).toMatchObject({ errors: [{ path: "by" }] });
		expect(await note({ by: "thursday", byOn: "2026-04-16" })).toMatchObject({ errors: [{ path: "by" }] });
		const [kept] = view.promises;
		const move = (fields: Record<string, unknown>) =>
			app.refused("promises.move", { id: kept?.id, version: kept?.version, ...fields });
		expect(await move({})).toMatchObject({ errors: [{ path: "byOn" }] });
		expect(await move({ by: "tomorrow" })).toMatchObject({ code: "promise-earlier" });
		expect((await app.do("promises.view", { id: kept?.id ?? "" })).movedFrom).toEqual([]);
	});
});
