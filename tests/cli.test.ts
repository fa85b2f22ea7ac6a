import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { CliStop, type Io } from "#interfaces/cli/io.ts";
import { program } from "#interfaces/cli/program.ts";
import { testApp } from "./support/app.ts";

/** The command line on an application in memory, with files and standard input that are only text. */
const terminal = (now: string) => {
	const app = testApp({ now });
	const files = new Map<string, string>();
	let input = "";
	const run = async (...args: string[]): Promise<{ code: number; out: string; error: string }> => {
		const out: string[] = [];
		const error: string[] = [];
		const io: Io = {
			out: (text) => out.push(text),
			error: (text) => error.push(text),
			readInput: async () => input,
			readFile: async (path) => {
				const content = files.get(path);
				if (content === undefined) throw Object.assign(new Error(), { code: "ENOENT" });
				return content;
			},
			writeFile: async (path, content) => void files.set(path, content),
			isInteractive: false,
		};
		const world = {
			io,
			withCaller: <Value>(work: (caller: typeof app.caller) => Promise<Value>) => work(app.caller),
			nextId: app.id,
			isJson: () => args.includes("--json"),
		};
		try {
			await program(world, "0.0.0").parseAsync(["node", "afterword", ...args]);
			return { code: 0, out: out.join("\n"), error: error.join("\n") };
		} catch (stop) {
			if (stop instanceof CliStop)
				return { code: stop.exitCode, out: out.join("\n"), error: [...error, stop.message].join("\n") };
			if (stop instanceof CommanderError)
				return { code: stop.exitCode === 0 ? 0 : 2, out: out.join("\n"), error: error.join("\n") };
			throw stop;
		}
	};
	const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out);
	return {
		app,
		files,
		run,
		json,
		type: (text: string) => {
			input = text;
		},
	};
};

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
		const { app, run, json, type } = terminal(NOW);
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
