import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallOutput } from "#app/call.ts";
import { newId } from "#tests/support/new-id.ts";
import { type ProblemBody, type Rest, restOf } from "#tests/support/rest.ts";
import { startServer, type TestServer } from "#tests/support/server.ts";
import { shiftedClock } from "#tests/support/shifted-clock.ts";
import { LEFT_OVER, MISTYPED, THE_PANEL } from "./the-panel.ts";

type Interview = CallOutput<"interviews.view">;
type Debrief = CallOutput<"debriefs.view">;
type Letter = CallOutput<"letters.view">;
type Review = CallOutput<"letters.check">;
type Today = CallOutput<"today.view">;

const { dana, fahad } = THE_PANEL;
const danaId = newId();
const fahadId = newId();
const interviewId = newId();

describe("the main job through REST alone", () => {
	const folder = mkdtempSync(join(tmpdir(), "afterword-rest-"));
	// The user is far from the office, where it is still the day before for ten hours more.
	const zone = "Pacific/Honolulu";
	let server: TestServer;
	let rest: Rest;
	const serveAt = async (now: string): Promise<void> => {
		server = await startServer({ dataDirectory: folder, zone, clock: shiftedClock(now) });
		rest = restOf(server);
	};
	const serveAgainAt = async (now: string): Promise<void> => {
		expect(await server.stop()).toBe(0);
		await serveAt(now);
	};
	const letters = new Map<string, Letter>();
	const letterTo = (personId: string): Letter["letter"] => {
		const view = letters.get(personId);
		if (view === undefined) throw new Error("This letter was not drafted");
		return view.letter;
	};
	beforeAll(() => serveAt(THE_PANEL.now));
	afterAll(async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	it("records the interview, and asks for the debrief before the letters", async () => {
		await rest.patch("/settings", {
			version: (await rest.get<{ version: number }>("/settings")).version,
			...THE_PANEL.me,
		});
		await rest.post("/opportunities", { id: newId(), ...THE_PANEL.other, stage: "applied" });
		const view = await rest.post<Interview>("/interviews", {
			id: interviewId,
			company: THE_PANEL.company,
			position: THE_PANEL.position,
			kind: "panel",
			zone: THE_PANEL.zone,
			endedAt: THE_PANEL.endedAt,
			people: [
				{ id: danaId, name: dana.name, email: dana.email },
				{ id: fahadId, name: fahad.name, email: fahad.email },
			],
			promise: { id: newId(), byOn: THE_PANEL.promisedBy, words: "You will hear from us by Thursday." },
		});
		expect(view.company.country).toBe("KW");
		expect(view.interview).toMatchObject({ endedAt: THE_PANEL.endedAt, zone: THE_PANEL.zone, round: 1 });
		const today = await rest.get<Today>("/today");
		expect(today.today).toBe("2026-04-08");
		expect(today.sheets.map(({ advice }) => advice.action.kind)).toEqual(["debrief", "thank"]);
	});

	it("makes the same interview once, however often the request arrives", async () => {
		await rest.post("/interviews", { id: interviewId, company: "Somewhere else" });
		const { items } = await rest.get<CallOutput<"interviews.list">>("/interviews");
		expect(items.map(({ company }) => company)).toEqual([THE_PANEL.company]);
	});

	it("keeps a debrief left halfway and lets it be finished after a restart", async () => {
		await rest.patch(`/interviews/${interviewId}/debrief`, {
			version: null,
			seemedToDoubt: "whether I have run a marine job alone",
			doubtAnswer: "At the Ras jetty I ran the night shifts alone for five months.",
			talkedAbout: [{ personId: danaId, text: dana.about }],
			stepDone: "questions",
		});
		const titles = (await rest.get<Today>("/today")).sheets.map(({ advice }) => advice.says.title);
		expect(titles[0]).toBe("Finish the debrief");

		await serveAgainAt("2026-04-08T14:00:00Z");
		const half = await rest.get<Debrief>(`/interviews/${interviewId}/debrief`);
		expect(half.debrief).toMatchObject({ talkedAbout: [{ personId: danaId, text: dana.about }], ratings: [] });
		const lost = await rest.ask<ProblemBody>("PATCH", `/interviews/${interviewId}/debrief`, {
			version: null,
			overall: 9,
		});
		expect(lost).toMatchObject({ status: 409, body: { code: "version-conflict", current: { version: 1 } } });
		await rest.patch(`/interviews/${interviewId}/debrief`, {
			version: half.debrief?.version,
			talkedAbout: [
				{ personId: danaId, text: dana.about },
				{ personId: fahadId, text: fahad.about },
			],
			wentWell: ["the jetty example", "reading the drawing aloud"],
			wantThisJob: "I want to work on the port extension from its first pile.",
			items: { P1: { kind: "rated", value: 4 }, D4: { kind: "did-not-come-up" } },
			overall: 6,
			finished: true,
		});
		const { debrief } = await rest.get<Debrief>(`/interviews/${interviewId}/debrief`);
		expect(debrief).toMatchObject({
			seemedToDoubt: "whether I have run a marine job alone",
			ratings: [{ value: 6 }],
			items: { P1: { kind: "rated", value: 4 }, D4: { kind: "did-not-come-up" } },
		});
		expect((await rest.get<Today>("/today")).sheets.map(({ advice }) => advice.action.kind)).toEqual(["thank"]);
	});

	it("drafts two letters that say different things", async () => {
		for (const personId of [danaId, fahadId]) {
			letters.set(
				personId,
				await rest.post<Letter>("/letters", { id: newId(), kind: "thank-you", interviewId, personId }),
			);
		}
		expect(letterTo(danaId)).toMatchObject({ to: dana.email, state: "draft" });
		expect(letterTo(danaId).body).toContain(dana.about);
		expect(letterTo(danaId).body).not.toContain(fahad.about);
		expect(letterTo(fahadId).body).toContain(fahad.about);
		expect(letterTo(fahadId).body).not.toContain(dana.about);
	});

	it("catches a name mistyped and a company left over, and nothing once both are put right", async () => {
		const letter = letterTo(danaId);
		const wrong = `${letter.body.replace(/^Dear .*$/m, `Dear ${MISTYPED},`)}\n${LEFT_OVER}\n`;
		const edited = await rest.patch<Letter["letter"]>(`/letters/${letter.id}`, {
			version: letter.version,
			body: wrong,
		});
		const review = await rest.post<Review>(`/letters/${letter.id}/check`, {});
		const mustLook = review.findings.filter(({ level }) => level === "must-look");
		expect(mustLook.map(({ check }) => check)).toEqual(["greeting-name", "other-company"]);
		for (const finding of mustLook) expect(wrong.slice(finding.start ?? 0, finding.end ?? 0)).toBe(finding.found);
		expect(mustLook[1]?.data).toMatchObject({ name: THE_PANEL.other.company, expected: THE_PANEL.company });

		const right = await rest.patch<Letter["letter"]>(`/letters/${letter.id}`, {
			version: edited.version,
			body: letter.body,
		});
		const again = await rest.post<Review>(`/letters/${letter.id}/check`, {});
		expect(again.findings.filter(({ level }) => level === "must-look")).toEqual([]);
		letters.set(danaId, { ...(letters.get(danaId) as Letter), letter: right });
	});

	it("gives each letter as a file for a mail program, and marks both as sent", async () => {
		for (const personId of [danaId, fahadId]) {
			const { id, version, to } = letterTo(personId);
			const { fileName, content } = await rest.get<{ fileName: string; content: string }>(`/letters/${id}/eml`);
			expect(fileName).toMatch(/\.eml$/);
			expect(content).toMatch(new RegExp(`^To: .*${to}`, "m"));
			expect(content).toMatch(/^From: .*maya@lindqvist\.example/m);
			await rest.post(`/letters/${id}/sent`, { version, touchId: newId() });
		}
		const view = await rest.get<Interview>(`/interviews/${interviewId}`);
		expect(view.touches.map(({ kind, direction }) => [kind, direction])).toEqual([
			["thank-you", "outbound"],
			["thank-you", "outbound"],
		]);
	});

	it("then has nothing to do until the right day, and says why", async () => {
		const today = await rest.get<Today>("/today");
		expect(today.sheets).toEqual([]);
		expect(today.headline).toBe(THE_PANEL.nothingUntil);
		const [held] = today.held;
		expect(held).toMatchObject({
			company: THE_PANEL.company,
			checksUsed: 0,
			advice: { kind: "hold", until: THE_PANEL.mayAskFrom, because: "promised-date" },
		});
		expect(held?.advice.says.detail).toContain("Thursday 16");
		expect(held?.advice.says.why.note).toContain(THE_PANEL.countedDays);
	});

	it("holds the question up to the last minute of the day before in Kuwait, then asks", async () => {
		await serveAgainAt(THE_PANEL.lastHeldMoment);
		expect((await rest.get<Today>("/today")).sheets).toEqual([]);
		await serveAgainAt(THE_PANEL.mayAskFrom);
		const kinds = (await rest.get<Today>("/today")).sheets.map(({ advice }) => advice.action.kind);
		expect(kinds).toEqual(["status-check"]);
	});

	it("refuses what is not known, not possible or not understood, in words", async () => {
		const unknown = await rest.ask<ProblemBody>("GET", `/interviews/${newId()}`);
		expect(unknown).toMatchObject({ status: 404, body: { code: "not-found", status: 404 } });
		expect(unknown.type).toContain("application/problem+json");

		const id = newId();
		const typo = await rest.ask<ProblemBody>("POST", "/interviews", { id, company: "Tessera Museum", endedAt: "noon" });
		expect(typo).toMatchObject({ status: 422, body: { code: "invalid-input", errors: [{ path: "endedAt" }] } });
		expect(typo.body.errors?.[0]?.message).toContain("2026-04-08T11:40:00Z");
		const backwards = await rest.ask<ProblemBody>("POST", "/interviews", {
			id,
			company: "Tessera Museum",
			startsAt: "2026-04-08T12:00:00Z",
			endedAt: "2026-04-08T11:00:00Z",
		});
		expect(backwards).toMatchObject({ status: 422, body: { code: "end-before-start" } });
		expect((await rest.ask<ProblemBody>("GET", `/interviews/${id}`)).status).toBe(404);

		const planned = newId();
		await rest.post("/interviews", { id: planned, company: "Tessera Museum", startsAt: "2026-05-04T09:00:00Z" });
		const early = await rest.ask<ProblemBody>("PATCH", `/interviews/${planned}/debrief`, { version: null, overall: 9 });
		expect(early).toMatchObject({ status: 409, body: { code: "interview-not-over" } });

		const stranger = await fetch(`${server.origin}/api/v1/today`);
		expect(stranger.status).toBe(401);
	});
});
