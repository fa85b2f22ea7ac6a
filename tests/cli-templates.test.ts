import { describe, expect, it } from "vitest";
import { terminal } from "./support/terminal.ts";

const TEXT = `Subject: Thank you for the {position} interview

{greeting}

Thank you for {interview date}. {talked about} I would be glad to work at {company}.

{closing}
{my name}
`;

const withInterview = async () => {
	const cli = terminal("2026-04-08T10:00:00Z");
	await cli.run("settings", "edit", "--own-name", "Maya Lindqvist");
	const view = await cli.json(
		...["interviews", "add", "--company", "Halden Ferries", "--role", "Analyst"],
		...["--ended", "2026-04-07 11:00", "--person", "Ines Okafor"],
	);
	cli.files.set("thanks.txt", TEXT);
	return { ...cli, interview: view.interview.id as string };
};

describe("a template in the terminal", () => {
	it("comes from a file with its subject, is listed, changed from standard input, and put away", async () => {
		const { run, json, type } = await withInterview();
		const added = await run("templates", "add", "--name", "Mine", "--kind", "thank-you", "--file", "thanks.txt");
		expect(added).toMatchObject({ code: 0, out: expect.stringContaining("Mine (Thank-you letter, British English)") });
		expect(added.out).toContain("Subject: Thank you for the {position} interview");
		const [template] = (await json("templates", "list")).items;
		expect((await run("templates", "list")).out).toContain(`${template.id}  Mine`);
		type("{greeting}\n\nThank you.\n");
		const edited = await run("templates", "edit", template.id, "--name", "Shorter", "--file", "-");
		expect(edited.out).toMatch(/^Shorter[\s\S]*Thank you\.\n$/);
		expect(edited.out).toContain("Subject: Thank you for the {position} interview");
		await run("templates", "archive", template.id);
		expect((await run("templates", "list")).out).toBe("Nothing here yet.");
		expect((await run("templates", "restore", template.id)).code).toBe(0);
	});

	it("ends its check with exit code 3 where something must be looked at", async () => {
		const { run, json } = await withInterview();
		const { template } = await json("templates", "add", "--name", "Mine", "--file", "thanks.txt");
		expect(await run("templates", "check", template.id)).toMatchObject({ code: 0 });
		const body = "{greeting}\n\nThank you for the talk with [name].\n\n{closing}\n";
		const found = await run("templates", "check", template.id, "--body", body);
		expect(found).toMatchObject({ code: 3, out: expect.stringContaining("must look") });
	});

	it("with a slot nobody knows is refused with the one that was meant, and nothing is kept", async () => {
		const { run, files } = await withInterview();
		files.set("bad.txt", "Dear {nmae},\n\nThank you.");
		const refused = await run("templates", "add", "--name", "Mine", "--file", "bad.txt");
		expect(refused).toMatchObject({ code: 2, error: expect.stringContaining("Did you mean {name}?") });
		expect((await run("templates", "slots")).out).toMatch(/^\{my name\} +Your name$/m);
		expect((await run("templates", "list")).out).toBe("Nothing here yet.");
		expect(await run("templates", "add", "--name", "Mine", "--file", "none.txt")).toMatchObject({
			code: 2,
			error: expect.stringContaining("none.txt"),
		});
	});

	it("is previewed for an interview, and a letter is drafted once what it asks for is noted or left out", async () => {
		const { run, json, interview } = await withInterview();
		const { template } = await json("templates", "add", "--name", "Mine", "--file", "thanks.txt");
		const preview = await run("templates", "preview", "--template-id", template.id, "--interview-id", interview);
		expect(preview.out).toContain("To: Ines Okafor\nSubject: Thank you for the Analyst interview");
		expect(preview.out).toContain("- {talked about} is not noted: in the debrief");
		const draft = [
			"letters",
			"draft",
			"--kind",
			"thank-you",
			"--interview-id",
			interview,
			"--template-id",
			template.id,
		];
		const refused = await run(...draft);
		expect(refused).toMatchObject({ code: 2, error: expect.stringContaining("{talked about} is not noted") });
		expect(refused.error).toContain("left-out");
		const drafted = await run(...draft, "--gaps", "left-out");
		expect(drafted.out).toContain(
			"Thank you for Tuesday 7 April. I would be glad to work at Halden Ferries.\n\nKind regards,\nMaya Lindqvist",
		);
		expect(drafted.out).not.toMatch(/[{}]/);
		expect((await run("templates", "check", template.id)).out).toMatch(/^Nothing found\./);
	});
});
