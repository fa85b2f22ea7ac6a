import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { environmentIn, ROOT } from "./support/built-cli.ts";
import { terminal } from "./support/terminal.ts";

/** Wednesday 8 April 2026, 14:50 in Berlin. */
const NOW = "2026-04-08T12:50:00Z";

describe("the command line", () => {
	it("does the main job with flags and a file, and then has nothing to do until the right day", async () => {
		const { files, run, json } = terminal(NOW);
		await run("settings", "edit", "--own-name", "Maya Lindqvist");
		const added = await json(
			"interviews",
			"add",
			"--company",
			"Marsa Coast Works",
			"--role",
			"Site engineer",
			"--kind",
			"panel",
			"--zone",
			"Asia/Kuwait",
			"--ended",
			"about 12:50",
			"--promised",
			"next thursday",
			"--person",
			"Dana Al-Sabti <dana@marsa.example>, Project lead",
			"--person",
			"Fahad Al-Rashid <fahad@marsa.example>",
		);
		expect(added.interview).toMatchObject({
			endedAt: "2026-04-08T09:50:00.000Z",
			endIsApproximate: true,
			zone: "Asia/Kuwait",
		});
		files.set("half.yaml", "seemedToDoubt: whether I can lead at sea\nwentWell: [the jetty example]\n");
		expect((await run("debrief", "--from", "half.yaml")).code).toBe(0);
		files.set(
			"rest.yaml",
			"wentWell: [the jetty example, reading the drawing]\ntalkedAbout:\n  Dana Al-Sabti: the quay wall\n  Fahad: the dredging schedule\nitems: {P1: 5, D4: did-not-come-up}\nquestionsAsked: [Why us?]\nwantThisJob: I want to build the port extension.\noverall: 6\naction: Practise the salary question\nfinished: true\n",
		);
		const debrief = (await json("debrief", added.interview.id, "--from", "rest.yaml")).debrief;
		expect(debrief).toMatchObject({
			seemedToDoubt: "whether I can lead at sea",
			items: { P1: { kind: "rated", value: 5 }, D4: { kind: "did-not-come-up" } },
			questionsAsked: [{ text: "Why us?" }],
			ratings: [{ value: 6 }],
		});
		for (const personId of added.interview.interviewerIds) {
			const drafted = await json(
				"letters",
				"draft",
				"--kind",
				"thank-you",
				"--interview-id",
				added.interview.id,
				"--person-id",
				personId,
			);
			expect((await run("letters", "check", drafted.letter.id)).code).toBe(0);
			expect((await run("letters", "send-by-hand", drafted.letter.id, "--out", `${personId}.eml`)).code).toBe(0);
			expect(files.get(`${personId}.eml`)).toContain("Subject: Thank you");
			expect((await run("letters", "mark-sent", drafted.letter.id)).code).toBe(0);
		}
		const today = await run("today");
		expect(today.out).toMatch(/^Nothing to do until Monday 20\./);
		expect(today.out).toContain("They promised an answer by Thursday 16.");
	});

	it("ends with 3 where a letter must be looked at", async () => {
		const { files, app, run, json, type } = terminal(NOW);
		await app.do("opportunities.add", { id: app.id(), company: "Brightwell Oats" });
		const added = await json(
			"interviews",
			"add",
			"--company",
			"Halden Ferries",
			"--role",
			"Marketing analyst",
			"--person",
			"Ines Okafor <ines@halden.example>",
		);
		const drafted = await json(
			"letters",
			"draft",
			"--kind",
			"thank-you",
			"--interview-id",
			added.interview.id,
			"--person-id",
			added.interview.interviewerIds[0],
		);
		type(
			"Subject: Thank you\n\nDear Inez,\n\nThank you for today. I would love to join Brightwell Oats as Marketing analyst.\n\nKind regards,\nMaya\n",
		);
		const checked = await run("letters", "check", drafted.letter.id, "--file", "-");
		expect(checked.code).toBe(3);
		expect(checked.out).toContain("Brightwell");
		expect(checked.out).toContain("Inez");
		type("Dear Ines,\n\nThank you for today.\n\nKind regards,\nMaya\n");
		const explained = await run("letters", "check", drafted.letter.id, "--file", "-", "--why");
		expect(explained.out).toMatch(/^✓ .+\. .+ \(.+\)$/m);
		const loose = (text: string, ...more: string[]) => {
			files.set("mine.txt", text);
			return run("letters", "check", "mine.txt", "--interview", added.interview.id, ...more);
		};
		const clean = "Subject: Thank you\n\nDear Ines,\n\nThank you for today.\n\nKind regards,\nMaya\n";
		expect((await loose(clean)).code).toBe(0);
		const left = await loose(clean.replace("for today", "from Brightwell Oats"));
		expect(left.code).toBe(3);
		expect(left.out).toMatch(/^mine\.txt:5:16 \[must look\] /m);
		const inJson = await loose(clean.replace("Ines", "Inez"), "--json");
		expect(inJson.code).toBe(3);
		expect(JSON.parse(inJson.out).findings[0]).toMatchObject({
			found: "Inez",
			line: 3,
			column: 6,
			why: expect.stringMatching(/./),
		});
		expect(await loose("Dear In\uFFFDs,")).toMatchObject({ code: 2, error: expect.stringContaining("not UTF-8") });
		expect(await loose("x".repeat(60_000))).toMatchObject({ code: 2, error: expect.stringContaining("by 40000") });
		const named = await run("letters", "send-by-hand", drafted.letter.id, "--out", "thanks-brightwell-oats.eml");
		expect(named.out).toContain("Look at the file’s name. Another company is named");
	});

	it.each([
		[["interviews", "view", "00000000-0000-7000-8000-0000000000ff"], 4, "Look the id up"],
		[["interviews", "view", "nonsense"], 2, "id is not an id"],
		[["interviews", "add"], 2, "A company or a role is needed"],
		[["interviews", "add", "--company", "X", "--ended", "soonish"], 2, "not a time I can read"],
		[["interviews", "add", "--company", "X", "--zone", "Moon/Base"], 2, "not a time zone"],
		[["interviews", "add", "--company", "X", "--promised", "someday"], 2, "not a day I can read"],
		[["interviews", "add", "--from", "missing.yaml"], 2, "could not be read"],
		[["debrief"], 2, "nobody to ask here"],
		[["interviews", "add", "--colour", "blue"], 2, "unknown option"],
		[["frobnicate"], 2, "is not a command"],
	])("explains %j and ends with %i", async (args, code, sentence) => {
		const result = await terminal(NOW).run(...args);
		expect(result.error).toContain(sentence);
		expect(result.code).toBe(code);
	});

	it("refuses a file that is not YAML, and one that names nobody there", async () => {
		const { files, run } = terminal(NOW);
		await run("interviews", "add", "--company", "Halden Ferries", "--person", "Ines Okafor");
		files.set("broken.yaml", "wentWell: [a");
		expect((await run("debrief", "--from", "broken.yaml")).code).toBe(2);
		files.set("nobody.yaml", "talkedAbout: {Zelda: swords}");
		const result = await run("debrief", "--from", "nobody.yaml");
		expect(result.error).toContain('"Zelda" is nobody at this interview (known: Ines Okafor)');
	});

	it("sends nothing that must be looked at, unless it is said, and names a text file for what it is", async () => {
		const { run, json, files } = terminal(NOW);
		const met = ["--person", "Ines Okafor <ines@halden.example>"];
		const added = await json("interviews", "add", "--company", "Halden Ferries", ...met);
		const personId = added.people[0].id;
		const drafted = await json(
			"letters",
			"draft",
			"--kind",
			"thank-you",
			"--interview-id",
			added.interview.id,
			"--person-id",
			personId,
		);
		const { id } = drafted.letter;
		await run("letters", "edit", id, "--body", "Dear Inez,\n\nThank you for today.\n\nKind regards,\nMaya");
		const held = await run("letters", "send", id);
		expect(held).toMatchObject({
			code: 3,
			error: expect.stringMatching(/Nothing was sent[\s\S]*\[must look\][\s\S]*--anyway/),
		});
		expect((await run("letters", "send-by-hand", id, "--out", "a.eml")).out).toContain(
			"Look at this before it leaves:",
		);
		// Both ids are made here: what misses is the mail account alone.
		expect((await run("letters", "send", id, "--anyway")).error).toContain("mail account");
		files.set("text.txt", "Dear Ines,");
		const file = await run("letters", "check", "text.txt");
		expect(file).toMatchObject({ code: 2, error: expect.stringContaining("--interview") });
	});

	it("drafts no letter about an offer or a no that is not noted, and says what to note", async () => {
		const { run, json } = terminal("2026-04-08T10:00:00Z");
		const added = [
			"interviews",
			"add",
			"--company",
			"Halden Ferries",
			"--role",
			"Analyst",
			"--ended",
			"2026-04-07 11:00",
		];
		const { interview } = await json(...added);
		const draft = (kind: string) => run("letters", "draft", "--kind", kind, "--interview-id", interview.id);
		expect(await draft("acceptance")).toMatchObject({
			code: 6,
			error: expect.stringContaining("Note their offer first"),
		});
		expect(await draft("feedback-request")).toMatchObject({ code: 6, error: expect.stringContaining("said no first") });
	});

	it("stores nothing of a debrief it refuses, and nobody twice", async () => {
		const { files, run, json } = terminal(NOW);
		const added = await json("interviews", "add", "--company", "Halden Ferries", "--person", "Ines Okafor");
		const facts = "people: [Tom Brandvold, Ines Okafor]\npromise: {byOn: 2026-04-16}\n";
		files.set("wrong.yaml", `${facts}overall: 11\n`);
		expect((await run("debrief", "--from", "wrong.yaml")).code).toBe(2);
		expect((await json("people", "list")).items).toHaveLength(1);
		files.set("right.yaml", `${facts}talkedAbout: {Tom: the timetable}\noverall: 7\n`);
		expect((await run("debrief", "--from", "right.yaml")).code).toBe(0);
		expect((await run("debrief", "--from", "right.yaml")).code).toBe(0);
		const view = await json("interviews", "view", added.interview.id);
		expect(view.people).toHaveLength(2);
		expect(view.promises).toHaveLength(1);
		expect((await run("promises", "move", view.promises[0].id, "--by-on", "2026-04-23")).code).toBe(0);
	});

	it("stores a promise in words once, however often the file is given", async () => {
		const { files, run, json } = terminal(NOW);
		const added = await json("interviews", "add", "--company", "Halden Ferries");
		files.set("said.yaml", "promise: {by: early next week}\noverall: 7\n");
		expect((await run("debrief", "--from", "said.yaml")).code).toBe(0);
		expect((await run("debrief", "--from", "said.yaml")).code).toBe(0);
		const { promises } = await json("interviews", "view", added.interview.id);
		expect(promises).toMatchObject([{ byOn: "2026-04-14", words: "early next week" }]);
	});

	it.each([
		["a rating out of range", "overall: 11", "overall is above 10"],
		["a name nobody has", "talkedAbout: {Zelda: swords}", '"Zelda" is nobody at this interview'],
		["a promise before the interview", "promise: {byOn: 2026-04-01}", "promise.byOn is before the interview"],
		["a promise for no day", "promise: {by: someday}", "promise.by is not a day I can read"],
		["a promise that is no fields", "promise: thursday", "promise has to hold fields"],
		["an address that is none", "people: ['Ada Berg <nowhere>']", "people.0.email"],
		["a version that has passed", "version: 7", "Changed somewhere else"],
	])("stores nothing of a debrief with %s", async (_, wrong, sentence) => {
		const { files, run, json } = terminal(NOW);
		const added = await json("interviews", "add", "--company", "Halden Ferries", "--person", "Ines Okafor");
		const facts = ["people: [Tom Brandvold]", "promise: {byOn: 2026-04-16}"];
		const lines = [...facts.filter((line) => line.split(":")[0] !== wrong.split(":")[0]), wrong];
		files.set("wrong.yaml", lines.join("\n"));
		const refused = await run("debrief", "--from", "wrong.yaml");
		expect(refused.error).toContain(sentence);
		expect(refused.code).not.toBe(0);
		const view = await json("interviews", "view", added.interview.id);
		expect(view).toMatchObject({ promises: [], debrief: null });
		expect((await json("people", "list")).items).toHaveLength(1);
	});

	it.each([
		["has not happened yet", [], "This interview has not happened yet"],
		["was cancelled", ["cancel"], "This interview was cancelled"],
	])("stores nothing of a debrief where the interview %s", async (_, verbs, sentence) => {
		const { files, run, json } = terminal(NOW);
		const added = await json("interviews", "add", "--company", "Halden Ferries", "--starts", "tomorrow 10:00");
		for (const verb of verbs) await run("interviews", verb, added.interview.id);
		files.set("early.yaml", "people: [Tom Brandvold]\noverall: 7\n");
		const refused = await run("debrief", added.interview.id, "--from", "early.yaml");
		expect(refused).toMatchObject({ code: 6, error: expect.stringContaining(sentence) });
		expect((await json("people", "list")).items).toEqual([]);
	});

	it("says what is kept where the debrief alone is refused, and stores it once when given again", async () => {
		const { app, files, run, json, meanwhile } = terminal(NOW);
		const { interview } = await json("interviews", "add", "--company", "Halden Ferries");
		files.set("full.yaml", "people: [Tom Brandvold]\npromise: {byOn: 2026-04-16}\noverall: 7\n");
		meanwhile(async (operation) => {
			if (operation !== "debriefs.save") return;
			meanwhile(async () => undefined);
			await app.do("debriefs.save", { id: interview.id, version: null, feeling: "fine" });
		});
		const refused = await run("debrief", "--from", "full.yaml");
		expect(refused.code).toBe(5);
		expect(refused.error).toContain("the people and the promise are kept; the rest is not");
		expect(refused.error).not.toContain("Nothing was");
		expect((await run("debrief", "--from", "full.yaml")).code).toBe(0);
		const view = await json("interviews", "view", interview.id);
		expect(view).toMatchObject({ debrief: { feeling: "fine" }, promises: [{ byOn: "2026-04-16" }] });
		expect(view.people).toHaveLength(1);
	});

	it("debriefs the newest interview that took place, however many came after it", async () => {
		const { app, files, run, json } = terminal(NOW);
		const { interview } = await json("interviews", "add", "--company", "Halden Ferries", "--ended", "yesterday 16:00");
		const cancelled = await json("interviews", "add", "--company", "Marsa Coast Works", "--ended", "yesterday 17:00");
		await run("interviews", "cancel", cancelled.interview.id);
		for (let round = 2; round < 55; round += 1) {
			await app.do("interviews.add", {
				id: app.id(),
				opportunityId: interview.opportunityId,
				startsAt: "2026-05-04T08:00:00Z",
			});
		}
		files.set("short.yaml", "overall: 7\n");
		expect((await run("debrief", "--from", "short.yaml")).code).toBe(0);
		expect((await json("interviews", "view", interview.id)).debrief).not.toBeNull();
	});

	it("reads a time on the clock of an office it knows", async () => {
		const { app, json } = terminal(NOW);
		const first = await json(
			...["interviews", "add", "--company", "Marsa Coast Works", "--role", "Site engineer"],
			...["--zone", "Asia/Kuwait", "--ended", "yesterday 11:40"],
		);
		const inKuwait = { endedAt: "2026-04-08T08:40:00.000Z", zone: "Asia/Kuwait" };
		const named = await json("interviews", "add", "--company", "marsa coast works", "--ended", "11:40");
		expect(named.interview).toMatchObject(inKuwait);
		const another = await json(
			...["interviews", "add", "--company", "Marsa Coast Works", "--role", "Diver", "--ended", "11:40"],
		);
		expect(another.interview).toMatchObject(inKuwait);
		const id = first.opportunity.id;
		const byId = await json("interviews", "add", "--opportunity", id, "--ended", "11:40");
		expect(byId.interview).toMatchObject(inKuwait);
		const { opportunity } = await app.do("opportunities.view", { id });
		await app.do("opportunities.edit", { id, version: opportunity.version, zone: "Asia/Tokyo" });
		const moved = await json(
			...["interviews", "add", "--company", "Marsa Coast Works", "--role", "Site engineer", "--ended", "11:40"],
		);
		expect(moved.interview).toMatchObject({ endedAt: "2026-04-08T02:40:00.000Z", zone: "Asia/Tokyo" });
		const unknown = await json("interviews", "add", "--company", "Halden Ferries", "--ended", "11:40");
		expect(unknown.interview).toMatchObject({ endedAt: "2026-04-08T09:40:00.000Z", zone: "Europe/Berlin" });
	});

	it("moves and settles a promise as it is now", async () => {
		const { run, json } = terminal(NOW);
		const added = await json("interviews", "add", "--company", "Halden Ferries", "--promised", "2026-04-16");
		const { id } = added.promises[0];
		expect((await run("promises", "move", id, "--by-on", "2026-04-23")).code).toBe(0);
		expect((await run("promises", "settle", id, "--state", "kept", "--version-seen", "1")).code).toBe(5);
		expect((await run("promises", "settle", id, "--state", "kept")).code).toBe(0);
		expect(await json("promises", "view", id)).toMatchObject({ byOn: "2026-04-23", state: "kept" });
		const nowhere = await run("promises", "settle", "00000000-0000-7000-8000-0000000000ff", "--state", "kept");
		expect(nowhere).toMatchObject({ code: 4, error: expect.stringContaining("Look the id up") });
	});

	it("changes settings without a version", async () => {
		const { run, json } = terminal(NOW);
		expect((await run("settings", "edit", "--own-name", "Maya")).code).toBe(0);
		expect((await run("settings", "edit", "--own-name", "Maya Lindqvist")).code).toBe(0);
		expect((await json("settings", "view")).ownName).toBe("Maya Lindqvist");
	});

	it("edits what is kept now, or refuses a version that has passed", async () => {
		const { run, json } = terminal(NOW);
		const { person } = (
			await json("interviews", "add", "--company", "Halden Ferries", "--person", "Inez Okafor")
		).people.map((each: { id: string }) => ({ person: each }))[0];
		expect((await run("people", "edit", person.id, "--name", "Ines Okafor")).code).toBe(0);
		const stale = await run("people", "edit", person.id, "--name", "Inés Okafor", "--version-seen", "1");
		expect(stale.code).toBe(5);
		expect((await json("people", "view", person.id)).person.name).toBe("Ines Okafor");
	});
});

/** The program itself, as a process of its own. */
const afterword = (...args: readonly string[]): Promise<{ code: number | null; out: string; error: string }> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ["--import", "tsx", "src/main/cli.ts", ...args], {
			cwd: ROOT,
			env: { ...process.env, ...environmentIn("UTC") },
			stdio: ["ignore", "pipe", "pipe"],
		});
		const said = { out: "", error: "" };
		child.stdout.on("data", (chunk) => {
			said.out += String(chunk);
		});
		child.stderr.on("data", (chunk) => {
			said.error += String(chunk);
		});
		child.once("error", reject);
		child.once("close", (code) => resolve({ code, ...said }));
	});

describe("the program", { timeout: 30_000 }, () => {
	it.each([
		[["serve", "--help"], "Usage: afterword serve"],
		[["open", "--help"], "Usage: afterword open"],
		[["migrate", "--help"], "afterword migrate ROLE"],
		[["--data", "nowhere", "serve", "--help"], "Usage: afterword serve"],
	])("helps with %j", async (args, usage) => {
		const { code, out } = await afterword(...args);
		expect(out).toContain(usage);
		expect(code).toBe(0);
	});

	it("names the file of a database it cannot read", async () => {
		const directory = mkdtempSync(join(tmpdir(), "afterword-"));
		try {
			const file = join(directory, "afterword.db");
			writeFileSync(file, "this is no database, only a letter to somebody ".repeat(200));
			const { code, error } = await afterword("--data", directory, "today");
			expect(error).toContain(file);
			expect(code).toBe(74);
		} finally {
			rmSync(directory, { recursive: true });
		}
	});
});
