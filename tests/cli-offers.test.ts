import { describe, expect, it } from "vitest";
import { terminal } from "./support/terminal.ts";

/** Wednesday 8 April 2026, noon in Berlin: two companies met the user on Tuesday. */
const search = async () => {
	const cli = terminal("2026-04-08T10:00:00Z");
	await cli.run("settings", "edit", "--own-name", "Maya Lindqvist", "--referees-on-cv", "");
	const add = async (company: string, ...more: string[]) =>
		cli.json("interviews", "add", "--company", company, "--role", "Analyst", "--ended", "2026-04-07 11:00", ...more);
	const halden = await add("Halden Ferries");
	const marsa = await add("Marsa Foods", "--promised", "2026-04-20");
	return { ...cli, halden: halden.opportunity.id as string, marsa: marsa.opportunity.id as string };
};

describe("an offer in the terminal", () => {
	it("is recorded, told to the others with both dates, and decided", async () => {
		const { run, json, halden, marsa } = await search();
		const recorded = await run("offers", "record", "--opportunity-id", halden, "--answer-by-on", "2026-04-16");
		expect(recorded.out).toContain("They need your answer by 2026-04-16; your own decision point is 2026-04-14.");
		expect(recorded.out).toContain("Analyst, Marsa Foods: not told, promised 2026-04-20");
		expect((await run("today")).out).toContain("* Tell Marsa Foods about your offer");
		const [offer] = (await json("offers", "list")).items;
		const draft = await run("letters", "draft", "--kind", "competing-offer", "--opportunity-id", marsa);
		expect(draft.out).toContain("16 April");
		expect(draft.out).not.toContain("Halden");
		expect((await run("offers", "decide", offer.id, "--state", "accepted")).out).toContain("accepted");
		expect((await run("today")).out).toContain("* Accept Halden Ferries's offer in writing");
	});

	it("with a date that has passed is refused in a sentence, and nothing is stored", async () => {
		const { run, halden } = await search();
		const refused = await run("offers", "record", "--opportunity-id", halden, "--answer-by-on", "2026-04-01");
		expect(refused).toMatchObject({ code: 2, error: expect.stringContaining("write the new date") });
		expect((await run("offers", "list")).out).toBe("Nothing here yet.");
	});
});

describe("a plan in the terminal", () => {
	it("answers why, why not earlier, who says so, and where its rule is", async () => {
		const { app, run, marsa } = await search();
		app.at("2026-04-22T10:00:00Z");
		const { out } = await run("plan", marsa);
		expect(out).toContain("* You may ask Marsa Foods how it stands");
		expect(out).toContain("Why not earlier: Held until Wednesday 22. They promised an answer by Monday 20.");
		expect(out).toContain("Says so: When to follow up on an interview (");
		expect(out).toContain("rule promised-date (afterword rules view promised-date)");
		expect((await run("rules", "view", "promised-date")).out).toContain("waitBusinessDays = 2");
	});

	it("can be asked for another moment, and for a day they have not named yet", async () => {
		const { run, marsa } = await search();
		expect((await run("plan", marsa, "--at", "2026-04-22T10:00:00Z")).out).toContain("* You may ask");
		const preview = await run("plan", marsa, "--if-promised", "2026-04-27");
		expect(preview.out).toContain("What would move");
		expect(preview.out).toContain("held until 2026-04-22 -> held until 2026-04-29");
	});
});

describe("reminders in the terminal", () => {
	it("are one short list, and silent in the quiet hours unless asked for", async () => {
		const { app, run } = await search();
		const { out } = await run("remind");
		expect(out.split("\n")[0]).toMatch(/today\./);
		expect(out).toContain("* Write down how it went at Halden Ferries");
		app.at("2026-04-08T22:00:00+02:00");
		expect((await run("remind")).out).toBe("");
		expect((await run("remind", "--always")).out).not.toBe("");
	});

	it("come as a calendar file too, without names unless wanted", async () => {
		const { files, run } = await search();
		expect((await run("calendar", "file", "--out", "weeks.ics")).out).toContain("Written to weeks.ics");
		expect(files.get("weeks.ics")).toMatch(/^BEGIN:VCALENDAR\r\n/);
		expect(files.get("weeks.ics")).not.toContain("Marsa");
		expect((await run("calendar", "file", "--out", "-", "--names", "true")).out).toContain("Marsa Foods");
		expect((await run("calendar", "view")).out).toContain("2026-04-20  Their promised date: Analyst, Marsa Foods");
	});

	it("shows times where the user is", async () => {
		const { run } = await search();
		await run("interviews", "add", "--company", "Osier Books", "--role", "Editor", "--starts", "2026-04-10 09:00");
		expect((await run("calendar", "view")).out).toContain("2026-04-10 09:00  Interview");
		await run("settings", "edit", "--zone", "Pacific/Honolulu");
		expect((await run("calendar", "view")).out).toContain("2026-04-09 21:00  Interview");
	});

	it("replace no file unless told to", async () => {
		const { files, run } = await search();
		files.set("weeks.ics", "mine");
		const again = await run("calendar", "file", "--out", "weeks.ics");
		expect(again).toMatchObject({ code: 6, error: expect.stringContaining("add --force") });
		expect(files.get("weeks.ics")).toBe("mine");
		expect((await run("calendar", "file", "--out", "weeks.ics", "--force")).code).toBe(0);
		expect(files.get("weeks.ics")).toMatch(/^BEGIN:VCALENDAR/);
	});
});

describe("a file that is not there", () => {
	it("is said in a sentence by every command that reads one", async () => {
		const { json, run, marsa } = await search();
		const { letter } = await json("letters", "draft", "--kind", "status-check", "--opportunity-id", marsa);
		const company = (await json("companies", "list")).items[0].id as string;
		for (const command of [
			["feeds", "read-file", "nowhere.xml", "--company-id", company],
			["letters", "check", letter.id as string, "--file", "nowhere.txt"],
			["replies", "take", "nowhere.eml"],
			["interviews", "add", "--from", "nowhere.yaml"],
		]) {
			const { code, error } = await run(...command);
			expect({ command, code, error }).toMatchObject({
				code: 2,
				error: expect.stringMatching(/^nowhere\.\w+ could not be read\. There is no such file\. Check the name/),
			});
		}
	});
});

describe("referees and news in the terminal", () => {
	it("are added, handed over and told the same day", async () => {
		const { run, json, marsa } = await search();
		const added = await json(
			"referees",
			"add",
			"--name",
			"Rosa Lind",
			"--email",
			"rosa@lind.example",
			"--consent",
			"yes",
		);
		const refereeId = added.referee.id as string;
		const given = await run("references", "hand-over", "--opportunity-id", marsa, "--referee-id", refereeId);
		expect(given.code).toBe(0);
		expect((await run("today")).out).toContain("* Tell Rosa Lind that Marsa Foods may call");
		const letter = await run("letters", "draft", "--kind", "reference-heads-up", "--opportunity-id", marsa);
		expect(letter.out).toContain("To: rosa@lind.example");
		expect((await run("referees", "edit", refereeId, "--consent", "no")).out).toContain("Rosa Lind: said no");
	});

	it("are read from a saved feed, and refused while fetching is off", async () => {
		const { files, run, json, marsa } = await search();
		const { company } = await json("opportunities", "view", marsa);
		files.set("news.html", "<html></html>");
		const refused = await run("feeds", "read-file", "news.html", "--company-id", company.id);
		expect(refused).toMatchObject({ code: 2, error: expect.stringContaining("This file is no news feed") });
		const off = await run("feeds", "add", "--company-id", company.id, "--url", "https://marsa.example/feed");
		expect(off).toMatchObject({ code: 6, error: expect.stringContaining("switched off") });
	});
});
