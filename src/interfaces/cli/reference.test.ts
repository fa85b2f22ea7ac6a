import { describe, expect, it } from "vitest";
import { cliReference } from "./reference.ts";

describe("the reference of the command line", () => {
	const section = (command: string): string =>
		cliReference("0.0.0")
			.split("\n## ")
			.find((each) => each.startsWith(`${command}\n`)) ?? "";

	it("lists the options of a derived command, which are worked out late", () => {
		expect(section("promises move")).toContain("afterword promises move <id>");
		expect(section("promises move")).toContain("| `--by-on <text>` |");
		expect(section("promises move")).toContain("| `--version-seen <number>` |");
		expect(section("promises settle")).toContain("one of open, kept, withdrawn");
	});
	it("lists the options of a fuller command", () => {
		expect(section("interviews add")).toContain("| `--ended <time>` |");
	});
});
