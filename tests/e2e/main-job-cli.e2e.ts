import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { CallOutput } from "#app/call.ts";
import { cliOn, type TestCli } from "#tests/support/cli.ts";
import { newId } from "#tests/support/new-id.ts";
import { shiftedClock } from "#tests/support/shifted-clock.ts";
import { LEFT_OVER, MISTYPED, THE_PANEL } from "./the-panel.ts";

type Interview = CallOutput<"interviews.view">;
type Letter = CallOutput<"letters.view">;

const { dana, fahad } = THE_PANEL;

const FIRST_HALF = `
seemedToDoubt: whether I have run a marine job alone
doubtAnswer: At the Ras jetty I ran the night shifts alone for five months.
talkedAbout:
  Dana: ${dana.about}
questionsAsked:
  - Have you run a marine job alone?
stepDone: questions
`;
const SECOND_HALF = `
talkedAbout:
  Dana: ${dana.about}
  Fahad Murad: ${fahad.about}
wentWell:
  - the jetty example
  - reading the drawing aloud
wantThisJob: I want to work on the port extension from its first pile.
items: { P1: 4, A2: 3, D4: did-not-come-up }
overall: 6
action: Say the jetty example aloud once
finished: true
`;

describe("the main job through the command line alone", () => {
	const folder = mkdtempSync(join(tmpdir(), "afterword-cli-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	// The user is far from the office, and five hours ahead of it.
	const cliAt = (now: string): TestCli =>
		cliOn({ dataDirectory: join(folder, "data"), zone: "Asia/Tokyo", clock: shiftedClock(now) });
	const cli = cliAt(THE_PANEL.now);
	let interviewId = "";
	let danaId = "";
	let fahadId = "";
	const letters: Letter["letter"][] = [];
	const [first, second] = [() => letters[0] as Letter["letter"], () => letters[1] as Letter["letter"]];

	it("asks a new user for an interview", async () => {
		expect(await cli.say(["today"])).toContain("afterword interviews add");
	});

	it("records the interview as it is said: three hours ago over there, an answer next Thursday", async () => {
		await cli.say(["settings", "edit", "--own-name", THE_PANEL.me.ownName, "--own-email", THE_PANEL.me.ownEmail]);
		const { company, position } = THE_PANEL.other;
		await cli.say(["opportunities", "add", "--company", company, "--position", position, "--stage", "applied"]);
		const added = await cli.json<Interview>([
			...["interviews", "add", "--company", THE_PANEL.company, "--role", THE_PANEL.position, "--kind", "panel"],
			...["--zone", THE_PANEL.zone, "--ended", "about 3 hours ago"],
			...["--person", `${dana.name} <${dana.email}>, Head of ports`, "--person", `${fahad.name} <${fahad.email}>`],
			...["--promised", "next thursday", "--words", "You will hear from us by Thursday."],
		]);
		interviewId = added.interview.id;
		expect(Date.parse(added.interview.endedAt ?? "") / 60_000).toBeCloseTo(Date.parse(THE_PANEL.endedAt) / 60_000, 0);
		expect(added.interview).toMatchObject({ zone: THE_PANEL.zone, endIsApproximate: true });
		expect(added.company.country).toBe("KW");
		expect(added.promises).toMatchObject([{ byOn: THE_PANEL.promisedBy }]);
		expect(added.people.map(({ name, email, title }) => [name, email, title])).toEqual([
			[dana.name, dana.email, "Head of ports"],
			[fahad.name, fahad.email, null],
		]);
		[danaId = "", fahadId = ""] = added.people.map(({ id }) => id);
		expect(await cli.say(["today"])).toContain(THE_PANEL.company);
	});

	it("keeps a debrief left halfway and lets it be finished later", async () => {
		await cli.say(["debrief", "--from", "-"], FIRST_HALF);
		expect(await cli.say(["today"])).toContain("Finish the debrief");

		const rest = join(folder, "debrief.yaml");
		writeFileSync(rest, SECOND_HALF);
		await cliAt("2026-04-08T18:00:00Z").say(["debrief", "--from", rest]);
		const { debrief } = await cli.json<CallOutput<"debriefs.view">>(["debriefs", "view", interviewId]);
		expect(debrief).toMatchObject({
			seemedToDoubt: "whether I have run a marine job alone",
			talkedAbout: [
				{ personId: danaId, text: dana.about },
				{ personId: fahadId, text: fahad.about },
			],
			questionsAsked: [{ text: "Have you run a marine job alone?" }],
			items: { P1: { kind: "rated", value: 4 }, D4: { kind: "did-not-come-up" } },
			ratings: [{ value: 6 }],
			action: { text: "Say the jetty example aloud once" },
		});
		const today = await cli.json<CallOutput<"today.view">>(["today"]);
		expect(today.sheets.map(({ advice }) => advice.action.kind)).toEqual(["thank"]);
	});

	it("drafts two letters that say different things", async () => {
		for (const personId of [danaId, fahadId]) {
			const args = ["--kind", "thank-you", "--interview-id", interviewId, "--person-id", personId];
			letters.push((await cli.json<Letter>(["letters", "draft", ...args])).letter);
		}
		expect(first()).toMatchObject({ to: dana.email, personId: danaId });
		expect(first().body).toContain(dana.about);
		expect(first().body).not.toContain(fahad.about);
		expect(second().body).toContain(fahad.about);
		expect(second().body).not.toContain(dana.about);
	});

	it("catches a name mistyped and a company left over: exit code 3, and both are named", async () => {
		const wrong = `${first().body.replace(/^Dear .*$/m, `Dear ${MISTYPED},`)}\n${LEFT_OVER}\n`;
		const file = join(folder, "letter.yaml");
		writeFileSync(file, JSON.stringify({ body: wrong }));
		await cli.say(["letters", "edit", first().id, "--from", file]);
		const checked = await cli.run(["letters", "check", first().id]);
		expect(checked.code).toBe(3);
		expect(checked.stdout.match(/\[must look\]/g)).toHaveLength(2);
		expect(checked.stdout).toContain("Sbati");
		expect(checked.stdout).toContain(THE_PANEL.other.company);

		await cli.say(["letters", "edit", first().id, "--body", first().body]);
		expect((await cli.run(["letters", "check", first().id])).code).toBe(0);
		expect((await cli.run(["letters", "check", second().id])).code).toBe(0);
	});

	it("writes each letter as a file for a mail program, and marks both as sent", async () => {
		for (const letter of letters) {
			const out = join(folder, `${letter.id}.eml`);
			expect(await cli.say(["letters", "send-by-hand", letter.id, "--out", out])).toContain(letter.to);
			const eml = readFileSync(out, "utf8");
			const [head = "", body = ""] = eml.split(/\r\n\r\n/, 2);
			expect(head).toMatch(new RegExp(`^To: .*<?${letter.to}>?$`, "m"));
			expect(head).toMatch(/^From: .*maya@lindqvist\.example/m);
			expect(head).toMatch(/^Subject: .+/m);
			expect(head).toMatch(/^X-Unsent: 1$/m);
			expect(head).toMatch(/^MIME-Version: 1\.0$/m);
			expect(body).not.toBe("");
			expect(eml.replace(/[^\r]\n/g, "")).toBe(eml);
			expect(statSync(out).mode & 0o077).toBe(0);
			await cli.say(["letters", "mark-sent", letter.id]);
		}
		expect((await cli.run(["letters", "mark-sent", first().id])).code).toBe(6);
	});

	it("then has nothing to do until the right day, and says why", async () => {
		const today = await cli.say(["today"]);
		expect(today).toContain(THE_PANEL.nothingUntil);
		expect(today).toContain(THE_PANEL.company);
		expect(today).toContain("Thursday 16");
		expect(today).toContain(THE_PANEL.countedDays);
		expect(today).toContain("0 of 2 status checks used");
	});

	it("asks on that day, and not a minute earlier", async () => {
		const held = await cliAt(THE_PANEL.lastHeldMoment).json<CallOutput<"today.view">>(["today"]);
		expect(held.sheets).toEqual([]);
		expect(held.held.map(({ advice }) => advice.kind)).toEqual(["hold"]);
		const today = await cliAt(THE_PANEL.mayAskFrom).json<CallOutput<"today.view">>(["today"]);
		expect(today.sheets.map(({ advice }) => advice.action.kind)).toEqual(["status-check"]);
	});

	it("ends with 4 for an unknown id and 2 for input it cannot use, says what to do, and stores nothing", async () => {
		const unknown = await cli.run(["interviews", "view", newId()]);
		expect(unknown).toMatchObject({ code: 4, stdout: "" });
		expect(unknown.stderr).toContain("There is nothing with this id here");

		const before = await cli.say(["interviews", "list"]);
		const wrong: readonly (readonly [readonly string[], RegExp])[] = [
			[["interviews", "add"], /company or the role/],
			[["interviews", "add", "--company", "Tessera Museum", "--ended", "noonish"], /"noonish" is not a time/],
			[["interviews", "add", "--company", "Tessera Museum", "--zone", "Mars/Base"], /"Mars\/Base" is not a time zone/],
			[
				["interviews", "add", "--company", "Tessera Museum", "--promised", "someday"],
				/promise.by is not a day I can read/,
			],
			[["interviews", "add", "--company", "Tessera Museum", "--person", "Jo <jo at tessera>"], /email/],
			[["debrief", interviewId, "--from", join(folder, "nowhere.yaml")], /nowhere\.yaml could not be read/],
			[["debrief", interviewId], /There is nobody to ask here/],
			[["letters", "check"], /letter/],
			[["opportunities", "add", "--colour", "blue"], /--colour/],
		];
		for (const [args, says] of wrong) {
			const result = await cli.run(args);
			expect(result, args.join(" ")).toMatchObject({ code: 2, stdout: "" });
			expect(result.stderr).toMatch(says);
		}
		const halfRead = await cli.run(["debrief", interviewId, "--from", "-"], "overall: 7\nitems: { Z9: 3 }");
		expect(halfRead.code).toBe(2);
		expect(await cli.say(["interviews", "list"])).toBe(before);
		const { debrief } = await cli.json<CallOutput<"debriefs.view">>(["debriefs", "view", interviewId]);
		expect(debrief?.ratings).toHaveLength(1);
		expect(existsSync(join(folder, "data", "afterword.db"))).toBe(true);
	});
});
