import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

/** Friday 10 April 2026 in Berlin; the user rests on Saturday and Sunday. */
const resting = async (endedAt: string) => {
	const app = testApp({ now: "2026-04-10T15:00:00Z" });
	await app.do("settings.edit", { restDays: [6, 7], refereesOnCv: [] });
	const id = app.id();
	const { opportunity } = await app.do("interviews.add", {
		id,
		company: "Halden Ferries",
		endedAt,
		zone: "America/New_York",
	});
	await app.do("debriefs.save", { id, version: null, finished: true });
	return { app, opportunityId: opportunity.id };
};

describe("a rest day", () => {
	it("asks for nothing that can wait until the rest is over, and says how much that is", async () => {
		const { app } = await resting("2026-04-10T14:00:00Z");
		// The thank-you was due on Saturday afternoon in New York, and moved to Monday morning there.
		app.at("2026-04-11T10:00:00+02:00");
		const today = await app.do("today.view", {});
		expect(today).toMatchObject({
			headline: "Nothing to do today. Go and have a life.",
			sheets: [],
			waitingForWork: 1,
			isRestDay: true,
		});
		app.at("2026-04-13T08:00:00+02:00");
		expect((await app.do("today.view", {})).sheets).toHaveLength(1);
	});

	it("still asks for what has a real deadline before it is over", async () => {
		const { app, opportunityId } = await resting("2026-04-10T14:00:00Z");
		await app.do("offers.record", { id: app.id(), opportunityId, answerByOn: "2026-04-12" });
		app.at("2026-04-11T10:00:00+02:00");
		const today = await app.do("today.view", {});
		expect(today.sheets.map(({ advice }) => advice.action.kind)).toEqual(["decide-offer"]);
		expect(today.headline).toBe("One decision that cannot wait. Nothing else today.");
	});

	it("is also a quiet date of the user's", async () => {
		const { app } = await resting("2026-04-08T14:00:00Z");
		await app.do("settings.edit", { restDays: [], quietDates: ["2026-04-11"] });
		app.at("2026-04-11T10:00:00+02:00");
		expect((await app.do("today.view", {})).isRestDay).toBe(true);
	});

	it("says nothing about the search or oneself", async () => {
		const { app } = await resting("2026-03-20T14:00:00Z");
		app.at("2026-04-10T10:00:00+02:00");
		expect((await app.do("today.view", {})).search.advice).not.toEqual([]);
		app.at("2026-04-11T10:00:00+02:00");
		expect((await app.do("today.view", {})).search.advice).toEqual([]);
	});
});
