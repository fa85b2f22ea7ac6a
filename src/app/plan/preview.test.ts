import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

/** Wednesday 8 April 2026, noon in Berlin; the interview was on Tuesday, an answer promised for Friday 10. */
const promised = async () => {
	const app = testApp({ now: "2026-04-08T10:00:00Z" });
	const promiseId = app.id();
	const { opportunity } = await app.do("interviews.add", {
		id: app.id(),
		company: "Halden Ferries",
		endedAt: "2026-04-07T09:00:00Z",
		promise: { id: promiseId, byOn: "2026-04-10" },
	});
	return { app, id: opportunity.id, promiseId };
};

describe("what if they move the date", () => {
	it("shows what would move, and keeps nothing", async () => {
		const { app, id } = await promised();
		const preview = await app.do("plan.preview", { id, promiseByOn: "2026-04-17" });
		expect(preview.moves).toEqual([
			{
				kind: "status-check",
				was: "hold",
				is: "hold",
				from: "2026-04-13T22:00:00.000Z",
				to: "2026-04-20T22:00:00.000Z",
			},
		]);
		expect((await app.do("plan.preview", { id })).moves).toEqual([]);
		expect((await app.do("plan.view", { id })).advice.find(({ kind }) => kind === "hold")).toMatchObject({
			until: "2026-04-13T22:00:00.000Z",
		});
	});

	it("can look at a later moment too", async () => {
		const { app, id } = await promised();
		const later = await app.do("plan.preview", { id, at: "2026-04-14T10:00:00Z", promiseByOn: "2026-04-17" });
		expect(later.before.advice.find(({ action }) => action.kind === "status-check")?.kind).toBe("do-by");
		expect(later.after.advice.find(({ action }) => action.kind === "status-check")?.kind).toBe("hold");
	});
});

describe("a promise moved", () => {
	it("to an earlier day has to be confirmed, and is kept as it was until then", async () => {
		const { app, promiseId } = await promised();
		const earlier = { id: promiseId, version: 1, byOn: "2026-04-09" };
		expect((await app.refused("promises.move", earlier)).code).toBe("promise-earlier");
		expect((await app.do("promises.view", { id: promiseId })).byOn).toBe("2026-04-10");
		expect((await app.do("promises.move", { ...earlier, confirmEarlier: true })).byOn).toBe("2026-04-09");
	});
});

describe("an advice", () => {
	it("says why, why not earlier, who says so, and where its rule can be changed", async () => {
		const { app, id } = await promised();
		app.at("2026-04-14T08:00:00Z");
		const { advice } = await app.do("plan.view", { id });
		const says = advice.find(({ action }) => action.kind === "status-check")?.says;
		expect(says?.why.notEarlier).toBe(
			"Held until Tuesday 14. They promised an answer by Friday 10. Two working days after that, you may ask.",
		);
		expect(says?.why.page).toBe("/rules/promised-date");
		expect(says?.why.found).not.toBe("");
		expect(says?.best).toBe("Best today, 9 to 11 o'clock there.");
		expect(says?.ways).toBe("By e-mail.");
	});
});

describe("an opportunity at rest", () => {
	it("is reopened by a word of the user's, and rests again when it stays silent", async () => {
		const { app, id } = await promised();
		app.at("2026-06-10T10:00:00Z");
		const [row] = (await app.do("opportunities.list", { lane: "at-rest" })).items;
		expect(row).toMatchObject({ opportunityId: id, next: "At rest" });
		const { opportunity } = await app.do("opportunities.view", { id });
		const view = await app.do("opportunities.reopen", { id, version: opportunity.version });
		expect(view.plan?.lane).not.toBe("at-rest");
		expect(view.opportunity.stage).toBe("interviewing");
		app.at("2026-07-10T10:00:00Z");
		expect((await app.do("plan.view", { id })).lane).toBe("at-rest");
	});
});

describe("what is normal to wait", () => {
	it("is a stranger's range with its origin until five answers of one's own are there", async () => {
		const app = testApp({ now: "2026-04-30T10:00:00Z" });
		const answered = async (days: number) => {
			const { opportunity } = await app.do("interviews.add", {
				id: app.id(),
				company: `Company ${days}`,
				endedAt: "2026-04-01T09:00:00Z",
			});
			await app.do("touches.log", {
				id: app.id(),
				opportunityId: opportunity.id,
				direction: "inbound",
				channel: "email",
				at: `2026-04-${String(1 + days).padStart(2, "0")}T09:00:00Z`,
			});
		};
		for (const days of [2, 4, 6, 8]) await answered(days);
		expect(await app.do("waits.view", {})).toMatchObject({
			own: null,
			answers: 4,
			says: { note: "One more answer of your own, and your own figures stand here." },
		});
		await answered(20);
		await app.do("interviews.add", { id: app.id(), company: "Silent", endedAt: "2026-04-01T09:00:00Z" });
		expect(await app.do("waits.view", {})).toMatchObject({
			own: { answers: 5, shortestDays: 2, medianDays: 6, longestDays: 20, open: 1 },
			says: { origin: "From five answers you noted." },
		});
	});
});
