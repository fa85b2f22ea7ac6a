import { describe, expect, it } from "vitest";
import { REFERENCE_LETTERS } from "#core/letter/letter.ts";
import { change, kept, offerAt, twoProcesses } from "./letters.testing.ts";

describe("marking a letter as sent", () => {
	const asked = async (consent: "not-asked" | "yes") => {
		const world = await twoProcesses();
		const { app, halden, rosa } = world;
		const referee = await kept(app, "referee", rosa);
		if (referee !== null && consent === "yes") {
			await app.do("referees.edit", { id: rosa, version: referee.version, consent });
		}
		const { letter } = await app.do("letters.draft", {
			id: app.id(),
			kind: "reference-request",
			opportunityId: halden.opportunity.id,
			personId: rosa,
		});
		const sent = await app.do("letters.mark-sent", {
			id: letter.id,
			version: letter.version,
			touchId: app.id(),
		});
		return { ...world, sent };
	};

	it("notes that a referee was asked", async () => {
		const { app, rosa, sent } = await asked("not-asked");
		expect(sent.touch).toMatchObject({ kind: "reference-request", personId: rosa });
		expect(await kept(app, "referee", rosa)).toMatchObject({ consent: "asked", consentAt: null });
	});

	it("leaves an answer a referee gave as it is", async () => {
		const { app, rosa } = await asked("yes");
		expect(await kept(app, "referee", rosa)).toMatchObject({ consent: "yes" });
	});

	it("leaves a referee unasked when the letter did not leave after all", async () => {
		const { app, rosa, sent } = await asked("not-asked");
		const { letter } = await app.do("letters.view", { id: sent.letter.id });
		const draft = await app.do("letters.mark-unsent", { id: letter.id, version: letter.version });
		expect(draft.state).toBe("draft");
		expect(await kept(app, "referee", rosa)).toMatchObject({ consent: "not-asked" });
	});

	it("counts each kind of letter as what it is", async () => {
		const world = await twoProcesses();
		const { app, halden, rosa } = world;
		await offerAt(world, halden.opportunity.id);
		for (const kind of [
			"deadline-request",
			"decline",
			"thanks-after-no",
			"reference-heads-up",
			"reference-thanks",
		] as const) {
			if (kind === "thanks-after-no") {
				await change(app, "opportunity", halden.opportunity.id, { stage: "rejected" });
			}
			const { letter } = await app.do("letters.draft", {
				id: app.id(),
				kind,
				opportunityId: halden.opportunity.id,
				...(REFERENCE_LETTERS.has(kind) ? { personId: rosa } : {}),
			});
			const { touch } = await app.do("letters.mark-sent", {
				id: letter.id,
				version: letter.version,
				touchId: app.id(),
			});
			expect(touch.kind).toBe(kind);
		}
	});
});
