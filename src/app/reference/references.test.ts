import { describe, expect, it } from "vitest";
import { testApp } from "#tests/support/app.ts";

/** Wednesday 8 April 2026, noon in Berlin: one interview held yesterday, one referee who agreed. */
const withReferee = async (given: object = { consent: "yes" }) => {
	const app = testApp({ now: "2026-04-08T10:00:00Z" });
	const interviewId = app.id();
	const { opportunity } = await app.do("interviews.add", {
		id: interviewId,
		company: "Halden Ferries",
		position: "Analyst",
		endedAt: "2026-04-07T09:00:00Z",
	});
	await app.do("settings.edit", { refereesOnCv: [] });
	const rosa = app.id();
	await app.do("referees.add", { id: rosa, name: "Rosa Lind", email: "rosa@lind.example", ...given });
	const handOver = (more: object = {}) =>
		app.do("references.hand-over", { id: app.id(), opportunityId: opportunity.id, refereeId: rosa, ...more });
	const aboutReferees = async (id: string = opportunity.id) =>
		(await app.do("plan.view", { id })).advice
			.filter(({ because }) => because === "alert-references")
			.map(({ kind, action }) => `${kind} ${action.kind}`);
	return { app, opportunityId: opportunity.id, rosa, handOver, aboutReferees };
};

const tell = async (
	{ app, rosa }: Pick<Awaited<ReturnType<typeof withReferee>>, "app" | "rosa">,
	opportunityId: string,
	kind: "reference-heads-up" | "reference-thanks" = "reference-heads-up",
) =>
	app.do("touches.log", { id: app.id(), opportunityId, personId: rosa, direction: "outbound", channel: "phone", kind });

describe("a referee whose name was handed over", () => {
	it("is told the same day, and then left alone", async () => {
		const world = await withReferee();
		await world.handOver();
		expect(await world.aboutReferees()).toEqual(["do-by alert-referee"]);
		await tell(world, world.opportunityId);
		expect(await world.aboutReferees()).toEqual([]);
	});

	it("is told again only where something changed, and not within two weeks", async () => {
		const world = await withReferee();
		const { reference } = await world.handOver();
		await tell(world, world.opportunityId);
		world.app.at("2026-04-10T10:00:00Z");
		await world.app.do("references.edit", {
			id: reference.id,
			version: reference.version,
			changed: "Now for the senior post.",
		});
		expect(await world.aboutReferees()).toEqual(["hold alert-referee"]);
		world.app.at("2026-04-22T00:00:00+02:00");
		expect(await world.aboutReferees()).toEqual(["do-by alert-referee"]);
	});

	it("is thanked when it is over, with the news", async () => {
		const world = await withReferee();
		await world.handOver();
		await tell(world, world.opportunityId);
		await world.app.do("outcomes.record", {
			id: world.app.id(),
			opportunityId: world.opportunityId,
			result: "rejected",
		});
		expect(await world.aboutReferees()).toEqual(["do-by thank-referee"]);
		await tell(world, world.opportunityId, "reference-thanks");
		expect(await world.aboutReferees()).toEqual([]);
	});

	it("never counts as a contact with the company", async () => {
		const world = await withReferee();
		await world.handOver();
		const before = await world.app.do("plan.view", { id: world.opportunityId });
		await tell(world, world.opportunityId);
		const after = await world.app.do("plan.view", { id: world.opportunityId });
		const checks = (plan: typeof before) => plan.advice.filter(({ action }) => action.kind === "status-check");
		expect(checks(after).map(({ says }) => says)).toEqual(checks(before).map(({ says }) => says));
	});

	it("who never agreed is asked first", async () => {
		const world = await withReferee({});
		await world.handOver();
		expect(await world.aboutReferees()).toEqual(["do-by ask-consent"]);
		const { referee } = await world.app.do("referees.view", { id: world.rosa });
		await world.app.do("referees.edit", { id: world.rosa, version: referee.version, consent: "yes" });
		expect(await world.aboutReferees()).toEqual(["do-by alert-referee"]);
	});

	it("who stands on the CV is told of each company that has met the user, but spared between two", async () => {
		const world = await withReferee();
		await world.app.do("settings.edit", { refereesOnCv: [world.rosa] });
		expect(await world.aboutReferees()).toEqual(["do-by alert-referee"]);
		await tell(world, world.opportunityId);
		const other = await world.app.do("interviews.add", {
			id: world.app.id(),
			company: "Marsa Foods",
			endedAt: "2026-04-08T09:00:00Z",
		});
		expect(await world.aboutReferees(other.opportunity.id)).toEqual(["hold alert-referee"]);
		expect((await world.app.do("referees.list", {})).items).toMatchObject([
			{ isOnCv: true, timesTold: 1, lastToldOn: "2026-04-08", restsUntilOn: "2026-04-22" },
		]);
	});
});

describe("a person who is put away and was a referee", () => {
	it("speaks for nobody from then on, and does again once they are brought back", async () => {
		const world = await withReferee();
		const { app, rosa, opportunityId } = world;
		await world.handOver();
		await app.do("people.archive", { id: rosa });
		expect(await world.aboutReferees()).toEqual([]);
		expect((await app.do("referees.list", {})).items).toEqual([]);
		const late = { id: app.id(), opportunityId, refereeId: rosa };
		expect((await app.refused("references.hand-over", late)).code).toBe("referee-put-away");
		await app.do("people.restore", { id: rosa });
		expect(await world.aboutReferees()).toEqual(["do-by alert-referee"]);
	});

	it("stays no referee where they had ceased to be one before", async () => {
		const { app, rosa } = await withReferee();
		await app.do("referees.archive", { id: rosa });
		app.at("2026-04-09T10:00:00Z");
		await app.do("people.archive", { id: rosa });
		await app.do("people.restore", { id: rosa });
		expect((await app.do("referees.list", {})).items).toEqual([]);
	});

	it("is one again when added again, with what is said of them now", async () => {
		const { app, rosa } = await withReferee({ consent: "yes", relation: "My manager" });
		await app.do("people.archive", { id: rosa });
		await app.do("referees.add", { id: rosa, name: "Rosa Lind", languages: ["English"] });
		const { items } = await app.do("referees.list", {});
		expect(items.map(({ referee }) => referee)).toMatchObject([
			{ id: rosa, consent: "yes", relation: "My manager", languages: ["English"] },
		]);
		// Who is one already stays as they are.
		await app.do("referees.add", { id: rosa, name: "Rosa Lind", relation: "Somebody else's manager" });
		expect((await app.do("referees.view", { id: rosa })).referee.relation).toBe("My manager");
	});
});

describe("a referee who was not asked yet, named for two openings", () => {
	it("is asked about once on Today, and not again while that is put off", async () => {
		const { app, rosa, handOver, opportunityId } = await withReferee({ consent: "not-asked" });
		await handOver();
		const second = await app.do("interviews.add", {
			id: app.id(),
			company: "Marsa Foods",
			position: "Analyst",
			endedAt: "2026-04-07T13:00:00Z",
		});
		await handOver({ opportunityId: second.opportunity.id });
		const asks = async () =>
			(await app.do("today.view", {})).sheets.flatMap(({ advice }) =>
				advice.action.kind === "ask-consent" ? [advice.key] : [],
			);
		expect(await asks()).toEqual([`consent:${rosa}`]);
		const snooze = { id: app.id(), opportunityId, adviceKey: `consent:${rosa}`, until: "2026-04-10T10:00:00Z" };
		await app.do("advice.snooze", snooze);
		expect(await asks()).toEqual([]);
		await app.do("advice.unsnooze", { id: snooze.id });
		expect(await asks()).toEqual([`consent:${rosa}`]);
		await app.do("advice.snooze", { ...snooze, id: app.id() });
		app.at("2026-04-10T10:00:00Z");
		expect(await asks()).toEqual([`consent:${rosa}`]);
	});
});

describe("a referee who says no after the name went over", () => {
	it("is said to stand with the company still, until it is taken off or over", async () => {
		const { app, rosa, handOver, opportunityId } = await withReferee();
		await handOver();
		const before = await app.do("referees.view", { id: rosa });
		expect(before.named).toMatchObject([{ isStillNamed: false }]);
		const { version } = before.referee;
		const after = await app.do("referees.edit", { id: rosa, version, consent: "no" });
		expect(after.named).toMatchObject([{ company: "Halden Ferries", isStillNamed: true }]);
		await app.do("outcomes.record", { id: app.id(), opportunityId, result: "rejected" });
		expect((await app.do("referees.view", { id: rosa })).named).toMatchObject([{ isStillNamed: false }]);
	});
});

describe("a day until which a referee is away", () => {
	it("is today or later", async () => {
		const { app, rosa } = await withReferee();
		const { version } = (await app.do("referees.view", { id: rosa })).referee;
		const until = (awayUntilOn: string) => ({ id: rosa, version, awayUntilOn });
		expect(await app.refused("referees.edit", until("2026-04-07"))).toMatchObject({
			errors: [{ path: "awayUntilOn" }],
		});
		expect((await app.do("referees.edit", until("2026-04-08"))).isAway).toBe(true);
		app.at("2026-04-20T10:00:00Z");
		const { referee } = await app.do("referees.view", { id: rosa });
		await app.do("referees.edit", { ...until("2026-04-08"), version: referee.version, note: "Back again." });
		const added = { id: app.id(), name: "Tom Brandvold", awayUntilOn: "2025-04-20" };
		expect(await app.refused("referees.add", added)).toMatchObject({ errors: [{ path: "awayUntilOn" }] });
	});
});

describe("names on the CV", () => {
	it("count from the day they were said to stand there", async () => {
		const { app, rosa, opportunityId, aboutReferees } = await withReferee();
		app.at("2026-04-20T10:00:00Z");
		await app.do("settings.edit", { refereesOnCv: [rosa] });
		expect(await aboutReferees()).toEqual(["do-by alert-referee"]);
		const { advice } = await app.do("plan.view", { id: opportunityId });
		expect(advice.find(({ action }) => action.kind === "alert-referee")).toMatchObject({ urgency: "calm" });
	});

	it("are asked about once, for all opportunities", async () => {
		const { app, opportunityId } = await withReferee();
		await app.do("settings.edit", { refereesOnCv: null });
		const asked = async () => (await app.do("plan.view", { id: opportunityId })).missing.map(({ kind }) => kind);
		expect(await asked()).toContain("referees-on-cv");
		await app.do("settings.edit", { refereesOnCv: [] });
		expect(await asked()).not.toContain("referees-on-cv");
	});
});

describe("a reference that cannot be right", () => {
	it("is of somebody who said no, is no referee, or was given already", async () => {
		const { app, opportunityId, rosa, handOver } = await withReferee();
		const stranger = { id: app.id(), opportunityId, refereeId: app.id() };
		expect((await app.refused("references.hand-over", stranger)).code).toBe("not-found");
		await handOver();
		const twice = { id: app.id(), opportunityId, refereeId: rosa };
		expect((await app.refused("references.hand-over", twice)).code).toBe("referee-exists");
		const no = app.id();
		await app.do("referees.add", { id: no, name: "Tom Brandvold", consent: "no" });
		const refused = await app.refused("references.hand-over", { id: app.id(), opportunityId, refereeId: no });
		expect(refused.code).toBe("referee-declined");
	});

	it("holds no doubt unless it was chosen", async () => {
		const { handOver } = await withReferee();
		const { reference } = await handOver({ points: [{ kind: "achievement", text: "the churn table" }] });
		expect(reference.points).toEqual([{ kind: "achievement", text: "the churn table" }]);
	});
});
