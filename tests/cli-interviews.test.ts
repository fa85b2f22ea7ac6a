import { describe, expect, it } from "vitest";
import { terminal } from "./support/terminal.ts";

describe("an interview in the terminal", () => {
	it("takes the promised day in words, and shows it with its own round only", async () => {
		const { run, json } = terminal("2026-04-08T10:00:00Z");
		const first = await run("interviews", "add", "--company", "Halden Ferries", "--promised", "early next week");
		expect(first.out).toContain("promised 2026-04-14 early next week");
		const [{ opportunityId }] = (await json("interviews", "list")).items;
		const second = await run("interviews", "add", "--opportunity", opportunityId);
		expect(second.out).not.toContain("promised 2026-04-14");
	});

	it("says when a country is another one than the office's, and asks about another clock", async () => {
		const { run, json } = terminal("2026-04-08T10:00:00Z");
		const first = await json("interviews", "add", "--company", "Najd Mills", "--zone", "Asia/Riyadh");
		const id = first.opportunity.id as string;
		const refused = await run("interviews", "add", "--opportunity", id, "--country", "FR");
		expect(refused).toMatchObject({ code: 6, error: expect.stringContaining("is FR, and the office") });
		const second = await run("interviews", "add", "--opportunity", id, "--zone", "Europe/Paris");
		expect(second.out).toContain(
			"The latest round is on the clock of Paris; the working days counted are those of Saudi Arabia.",
		);
		expect(second.out).toContain(`afterword opportunities edit ${id} --country SA`);
	});
});
