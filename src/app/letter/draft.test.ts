import { describe, expect, it } from "vitest";
import { LETTER_KINDS, REFERENCE_LETTERS } from "#core/letter/letter.ts";
import { change, clippingAt, offerAt, twoProcesses } from "./letters.testing.ts";

describe("drafting any kind of letter", () => {
	it("works from the little that is recorded, and asks for the rest", async () => {
		const world = await twoProcesses();
		const { app, halden, brightwell, rosa } = world;
		await offerAt(world, halden.opportunity.id);
		await offerAt(world, brightwell.opportunity.id);
		for (const kind of LETTER_KINDS) {
			if (kind === "correction") continue;
			const stage = kind === "feedback-request" || kind === "thanks-after-no" ? "rejected" : "interviewing";
			await change(app, "opportunity", halden.opportunity.id, { stage });
			const view = await app.do("letters.draft", {
				id: app.id(),
				kind,
				opportunityId: halden.opportunity.id,
				...(REFERENCE_LETTERS.has(kind) ? { personId: rosa } : {}),
			});
			expect(view.letter).toMatchObject({ kind, state: "draft" });
			expect(view.letter.body).toContain("Maya Lindqvist");
			expect(new Set(view.asks.map(({ key }) => key)).size).toBe(view.asks.length);
		}
	});

	it.each([
		["acceptance", "offer-needed"],
		["decline", "offer-needed"],
		["deadline-request", "offer-needed"],
		["competing-offer", "other-offer-needed"],
		["feedback-request", "no-needed"],
		["thanks-after-no", "no-needed"],
	] as const)("states no event that is not noted, and keeps nothing: %s", async (kind, code) => {
		const { app, halden } = await twoProcesses();
		const request = { id: app.id(), kind, opportunityId: halden.opportunity.id };
		expect((await app.refused("letters.draft", request)).code).toBe(code);
		expect((await app.do("letters.list", {})).items).toEqual([]);
	});

	it("makes one draft of the same request twice", async () => {
		const { app, halden } = await twoProcesses();
		const request = { id: app.id(), kind: "withdrawal", opportunityId: halden.opportunity.id } as const;
		const first = await app.do("letters.draft", request);
		expect((await app.do("letters.draft", request)).letter).toEqual(first.letter);
	});
});

describe("a draft about another offer", () => {
	it("takes the open offer elsewhere that presses most, and goes to whom the plan would write", async () => {
		const world = await twoProcesses();
		const { app, halden, brightwell, ines } = world;
		await offerAt(world, brightwell.opportunity.id, { answerBy: { kind: "not-known" } });
		const later = await app.do("letters.draft", {
			id: app.id(),
			kind: "competing-offer",
			opportunityId: halden.opportunity.id,
		});
		expect(later.asks).toEqual([
			expect.objectContaining({ key: "offer-deadline", question: "Until when does Brightwell Oats want your answer?" }),
		]);
		const { opportunity } = await app.do("opportunities.add", {
			id: app.id(),
			company: "Osier Books",
			position: "Editor",
		});
		const pressing = await offerAt(world, opportunity.id);
		const view = await app.do("letters.draft", {
			id: app.id(),
			kind: "competing-offer",
			opportunityId: halden.opportunity.id,
		});
		expect(view.letter).toMatchObject({ offerId: pressing, personId: ines, to: "ines@haldenferries.example" });
		expect(view.letter.body).toContain("my answer by Thursday 16 April.");
		expect(view.letter.body).not.toMatch(/Osier|Brightwell/);
		expect(view.asks).toEqual([]);
		const review = await app.do("letters.check", { id: view.letter.id });
		expect(review.findings.filter(({ level, check }) => level === "must-look" && check !== "policy-hold")).toEqual([]);
	});

	it("goes to nobody by name where that is what was asked for", async () => {
		const world = await twoProcesses();
		const { app, halden, brightwell } = world;
		await offerAt(world, brightwell.opportunity.id);
		const request = { kind: "competing-offer", opportunityId: halden.opportunity.id, personId: null } as const;
		const { letter } = await app.do("letters.draft", { ...request, id: app.id() });
		expect(letter.personId).toBeNull();
		expect(letter.body.startsWith("Hello,")).toBe(true);
	});

	it("takes the offer it is told to take, and no other than an open one of another company", async () => {
		const world = await twoProcesses();
		const { app, halden, brightwell } = world;
		const open = await offerAt(world, brightwell.opportunity.id, { answerBy: { kind: "none-set" } });
		const settled = await offerAt(world, brightwell.opportunity.id, { state: "declined" });
		const own = await offerAt(world, halden.opportunity.id);
		const { opportunity } = await app.do("opportunities.add", {
			id: app.id(),
			company: "Halden Ferries",
			position: "Purser",
		});
		const sameCompany = await offerAt(world, opportunity.id);
		const about = (offerId: string) => ({
			id: app.id(),
			kind: "competing-offer",
			opportunityId: halden.opportunity.id,
			offerId,
		});
		const view = await app.do("letters.draft", about(open) as never);
		expect(view.letter.offerId).toBe(open);
		expect(view.letter.body).toContain("They have not set a date");
		for (const offerId of [settled, own, sameCompany, app.id()]) {
			expect((await app.refused("letters.draft", about(offerId))).code).toBe("not-found");
		}
	});

	it("may name the company that offered, by any of its names, and no third one", async () => {
		const world = await twoProcesses();
		const { app, halden, brightwell } = world;
		await offerAt(world, brightwell.opportunity.id);
		await change(app, "company", brightwell.company.id, { aliases: ["Bwell"] });
		const left = async (kind: "competing-offer" | "status-check") => {
			const view = await app.do("letters.draft", { id: app.id(), kind, opportunityId: halden.opportunity.id });
			const body = `${view.letter.body}\n\nThe offer is from Brightwell Oats (Bwell), not from Tamarind Books.`;
			const { findings } = await app.do("letters.check", { id: view.letter.id, body });
			return findings.filter(({ check }) => check === "other-company").map(({ found }) => found);
		};
		expect(await left("competing-offer")).toEqual(["Tamarind Books"]);
		expect(await left("status-check")).toEqual(["Brightwell Oats", "Bwell", "Tamarind Books"]);
	});
});

describe("a draft about this company's own offer", () => {
	it("takes it by itself, and another company's never", async () => {
		const world = await twoProcesses();
		const { app, halden, brightwell } = world;
		const own = await offerAt(world, halden.opportunity.id, { answerBy: { kind: "not-known" } });
		const theirs = await offerAt(world, brightwell.opportunity.id);
		for (const kind of ["deadline-request", "acceptance", "decline"] as const) {
			const request = { kind, opportunityId: halden.opportunity.id };
			expect((await app.do("letters.draft", { ...request, id: app.id() })).letter.offerId).toBe(own);
			expect((await app.refused("letters.draft", { ...request, id: app.id(), offerId: theirs })).code).toBe(
				"not-found",
			);
		}
	});

	it("withdraws with word of the offer accepted elsewhere", async () => {
		const world = await twoProcesses();
		const { app, halden, brightwell } = world;
		const draft = async () =>
			(await app.do("letters.draft", { id: app.id(), kind: "withdrawal", opportunityId: halden.opportunity.id }))
				.letter;
		expect((await draft()).body).not.toContain("another offer");
		const offerId = await offerAt(world, brightwell.opportunity.id, { state: "accepted", decidedAt: app.clock.now() });
		await change(app, "opportunity", brightwell.opportunity.id, { stage: "accepted" });
		const letter = await draft();
		expect(letter).toMatchObject({ offerId });
		expect(letter.body).toContain("I have accepted another offer.");
	});
});

describe("a draft of news", () => {
	it("takes the newest kept for the opportunity, or the one it is told", async () => {
		const world = await twoProcesses();
		const { app, halden } = world;
		const older = await clippingAt(world, { title: "An older one", publishedAt: "2026-04-01T00:00:00.000Z" as never });
		const newer = await clippingAt(world);
		const draft = async (clippingId?: string) =>
			(
				await app.do("letters.draft", {
					id: app.id(),
					kind: "news",
					opportunityId: halden.opportunity.id,
					...(clippingId === undefined ? {} : { clippingId }),
				})
			).letter;
		expect(await draft()).toMatchObject({ clippingId: newer });
		expect((await draft(older)).body).toContain("An older one");
	});

	it("asks for one where none is kept", async () => {
		const { app, halden } = await twoProcesses();
		const view = await app.do("letters.draft", { id: app.id(), kind: "news", opportunityId: halden.opportunity.id });
		expect(view.letter.clippingId).toBeNull();
		expect(view.asks.map(({ key }) => key)).toEqual(["clipping"]);
	});

	it("passes on nothing of another company, and nothing put aside", async () => {
		const world = await twoProcesses();
		const { app, halden, brightwell } = world;
		const elsewhere = await clippingAt(world, { companyId: brightwell.company.id });
		const dismissed = await clippingAt(world, { state: "dismissed" });
		for (const clippingId of [elsewhere, dismissed, app.id()]) {
			const request = { id: app.id(), kind: "news", opportunityId: halden.opportunity.id, clippingId };
			expect((await app.refused("letters.draft", request)).code).toBe("not-found");
		}
	});

	it("is what the news goes into: another kind of letter takes none along", async () => {
		const world = await twoProcesses();
		const { app, halden } = world;
		const clippingId = await clippingAt(world);
		const request = { id: app.id(), kind: "status-check", opportunityId: halden.opportunity.id, clippingId } as const;
		expect((await app.do("letters.draft", request)).letter.clippingId).toBeNull();
	});

	it("keeps its news when that is put aside later", async () => {
		const world = await twoProcesses();
		const { app, halden } = world;
		const id = await clippingAt(world, { state: "found", reason: "", opportunityId: null });
		const request = { id: app.id(), kind: "news", opportunityId: halden.opportunity.id, clippingId: id } as const;
		const view = await app.do("letters.draft", request);
		expect(view.letter.body).toContain("battery ferries");
		expect(view.asks.map(({ key }) => key)).toEqual(["clipping-reason"]);
	});
});

describe("a draft to a referee", () => {
	it("goes to a referee of another company, and may name where they work", async () => {
		const { app, halden, rosa } = await twoProcesses();
		const view = await app.do("letters.draft", {
			id: app.id(),
			kind: "reference-request",
			opportunityId: halden.opportunity.id,
			personId: rosa,
		});
		expect(view.letter).toMatchObject({ personId: rosa, to: "rosa@tamarind.example" });
		expect(view.recipient?.name).toBe("Rosa Lindgren");
		expect(view.letter.body).toContain("You have seen my work as my manager at Tamarind Books.");
		const body = view.letter.body.replace("Thank you for", "Tamarind taught me much. Thank you for");
		const { findings } = await app.do("letters.check", { id: view.letter.id, body });
		expect(findings).toEqual([]);
		const { items } = await app.do("letters.list", {});
		expect(items[0]?.recipient).toBe("Rosa Lindgren");
	});

	it("goes to nobody of the company, and a letter to the company to no referee", async () => {
		const { app, halden, ines, rosa } = await twoProcesses();
		const draft = (kind: string, personId: string | null) => ({
			id: app.id(),
			kind,
			opportunityId: halden.opportunity.id,
			personId,
		});
		for (const kind of REFERENCE_LETTERS) {
			expect((await app.refused("letters.draft", draft(kind, ines))).code).toBe("recipient-needed");
			expect((await app.refused("letters.draft", draft(kind, null))).code).toBe("recipient-needed");
		}
		expect((await app.refused("letters.draft", draft("status-check", rosa))).code).toBe("recipient-needed");
	});

	it("needs somebody, unless the plan knows whom", async () => {
		const { app, halden, rosa } = await twoProcesses();
		const request = { id: app.id(), kind: "reference-request", opportunityId: halden.opportunity.id } as const;
		expect((await app.refused("letters.draft", request)).code).toBe("recipient-needed");
		await app.do("references.hand-over", { id: app.id(), opportunityId: halden.opportunity.id, refereeId: rosa });
		expect((await app.do("letters.draft", request)).letter.personId).toBe(rosa);
	});

	it("must wait for a yes before it tells of a call", async () => {
		const { app, halden, rosa } = await twoProcesses();
		const view = await app.do("letters.draft", {
			id: app.id(),
			kind: "reference-heads-up",
			opportunityId: halden.opportunity.id,
			personId: rosa,
		});
		const { findings } = await app.do("letters.check", { id: view.letter.id });
		expect(findings.map(({ check, says }) => [check, says.detail])).toContainEqual([
			"referee-consent",
			"Rosa Lindgren has not agreed to be a referee yet. Ask first.",
		]);
	});

	it("can be corrected like any other", async () => {
		const { app, halden, rosa } = await twoProcesses();
		const { letter } = await app.do("letters.draft", {
			id: app.id(),
			kind: "reference-request",
			opportunityId: halden.opportunity.id,
			personId: rosa,
		});
		await app.do("letters.mark-sent", { id: letter.id, version: letter.version, touchId: app.id() });
		const view = await app.do("letters.draft", { id: app.id(), kind: "correction", correctsId: letter.id });
		expect(view.letter).toMatchObject({ personId: rosa, to: "rosa@tamarind.example" });
	});
});
