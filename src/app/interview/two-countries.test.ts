import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

const now = "2026-04-09T12:00:00Z";

const inRiyadh = async () => {
	const app = testApp({ now });
	const first = await app.do("interviews.add", {
		id: app.id(),
		company: "Najd Mills",
		position: "Analyst",
		country: "SA",
		zone: "Asia/Riyadh",
		endedAt: "2026-04-08T11:00:00Z",
	});
	const again = (fields: Record<string, unknown>) => ({ id: app.id(), endedAt: "2026-04-09T11:00:00Z", ...fields });
	return { app, again, opportunityId: first.opportunity.id };
};

describe("two countries in one opportunity", () => {
	it.each([["by its id"], ["by its company and role"]])(
		"are refused where it is named %s, and nothing is stored",
		async (how) => {
			const { app, again, opportunityId } = await inRiyadh();
			const place = how === "by its id" ? { opportunityId } : { company: "najd mills", position: "analyst" };
			const refusal = await app.refused("interviews.add", again({ ...place, country: "FR" }));
			expect(refusal).toMatchObject({
				code: "two-countries",
				errors: [{ path: "country", message: "is FR, and the office of this opportunity is in SA" }],
			});
			expect((await app.do("interviews.list", {})).items).toHaveLength(1);
		},
	);

	it("are no matter where the country is the same", async () => {
		const { app, again, opportunityId } = await inRiyadh();
		expect((await app.do("interviews.add", again({ opportunityId, country: "SA" }))).interview.round).toBe(2);
	});

	it("are asked about where a round is on the clock of another one, until it is said", async () => {
		const { app, again, opportunityId } = await inRiyadh();
		const view = await app.do("interviews.add", again({ opportunityId, zone: "Europe/Paris" }));
		expect(view.plan?.missing).toContainEqual(
			expect.objectContaining({ kind: "round-elsewhere", country: "SA", roundCountry: "FR", zone: "Europe/Paris" }),
		);
		const { version } = view.opportunity;
		const said = await app.do("opportunities.edit", { id: opportunityId, version, country: "SA" });
		expect(said.plan?.missing.map(({ kind }) => kind)).not.toContain("round-elsewhere");
	});

	it("are not asked about where neither week nor clock differ, and once where clock and country are torn", async () => {
		const app = testApp({ now });
		const add = (fields: Record<string, unknown>) =>
			app.do("interviews.add", { id: app.id(), endedAt: "2026-04-09T11:00:00Z", ...fields });
		const kinds = (view: Awaited<ReturnType<typeof add>>) => view.plan?.missing.map(({ kind }) => kind) ?? [];
		const dutch = await add({ company: "Polder Werken", country: "NL", zone: "Europe/Amsterdam" });
		const next = await add({ opportunityId: dutch.opportunity.id, zone: "Europe/Brussels" });
		expect(kinds(next)).not.toContain("round-elsewhere");
		const torn = await add({ company: "Oran & Sons", country: "SA", zone: "Europe/Paris" });
		const { id, version } = torn.company;
		await app.do("companies.edit", { id, version, zone: null });
		const again = await add({ opportunityId: torn.opportunity.id, zone: "Europe/Paris" });
		expect(kinds(again).filter((kind) => kind === "office" || kind === "round-elsewhere")).toHaveLength(1);
	});

	it("go by the opportunity's own clock before its company", async () => {
		const { app, again, opportunityId } = await inRiyadh();
		const { version } = (await app.do("opportunities.view", { id: opportunityId })).opportunity;
		await app.do("opportunities.edit", { id: opportunityId, version, zone: "Europe/Paris" });
		expect((await app.refused("interviews.add", again({ opportunityId, country: "SA" }))).code).toBe("two-countries");
		await app.do("interviews.add", again({ opportunityId, country: "FR" }));
	});

	it("are two opportunities where another role is in another country than its company", async () => {
		const { app, again } = await inRiyadh();
		const view = await app.do("interviews.add", again({ company: "Najd Mills", position: "Buyer", country: "FR" }));
		expect(view.opportunity).toMatchObject({ country: "FR" });
		expect(view.company).toMatchObject({ country: "SA" });
	});

	it("learns the country where none was known", async () => {
		const app = testApp({ now });
		const first = await app.do("interviews.add", { id: app.id(), company: "Oran & Sons" });
		const opportunityId = first.opportunity.id;
		const second = await app.do("interviews.add", { id: app.id(), opportunityId, country: "DZ" });
		expect(second.opportunity.country).toBe("DZ");
	});
});
