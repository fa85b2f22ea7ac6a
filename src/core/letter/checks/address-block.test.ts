import { describe, expect, it } from "vitest";
import { letterBody } from "../letter-context.testing.ts";
import { findings } from "./check.testing.ts";

const block = "Halden Ferries\nQuay 12\n5003 Bergen\n\n";
const body = `${block}${letterBody("Thank you for the conversation about the marketing analyst role.")}`;

describe("an address block", () => {
	it("has no place in an e-mail, and the letter begins with its greeting without it", () => {
		const [finding] = findings("address-block", { letter: { body } });
		expect(finding).toMatchObject({
			level: "may-look",
			start: 0,
			end: block.length,
			data: { firstLine: "Halden Ferries" },
		});
		expect(finding?.fixes).toEqual([{ replacement: "", start: 0, end: block.length }]);
	});

	it("belongs to a letter that goes by post", () => {
		expect(findings("address-block", { letter: { body, to: "" } })).toEqual([]);
	});

	it("hides no greeting", () => {
		expect(findings("greeting-name", { letter: { body: body.replace("Dear Ines", "Dear Innes") } })[0]?.found).toBe(
			"Innes",
		);
	});
});
