import { describe, expect, it } from "vitest";
import { findings } from "./check.testing.ts";

const TEXT = `${"Thank you for the conversation about the winter timetable. ".repeat(6)}`;
const problem = (ending: string, more = {}) =>
	findings("closing-and-name", { letter: { body: `Dear Ines,\n\n${TEXT}\n\n${ending}` }, ...more })[0]?.data.problem;

describe("the end of a letter", () => {
	it.each(["Kind regards,\nMaya Lindqvist", "Best,\nMaya", "Yours sincerely,\n\nMs M. Lindqvist"])(
		"is right: %s",
		(ending) => {
			expect(problem(ending)).toBeUndefined();
		},
	);

	it("is missed with its name or its closing line", () => {
		expect(problem("Kind regards,")).toBe("no-name");
		expect(problem("Maya Lindqvist")).toBe("no-closing");
	});

	it("is not asked for while the letter is a stub or the name is not noted", () => {
		expect(findings("closing-and-name", { letter: { body: "Dear Ines,\n\nThank you." } })).toEqual([]);
	});

	it("without a noted name is missed where nothing stands beneath the closing, and must be looked at", () => {
		const context = { sender: { name: "", email: "", phone: "" } };
		expect(
			findings("closing-and-name", { letter: { body: "Dear Ines,\n\nThank you.\n\nKind regards,\n" }, context }),
		).toMatchObject([{ level: "must-look", data: { problem: "unsigned" } }]);
		expect(problem("Kind regards,\nMaya", { context })).toBeUndefined();
	});

	it("may be signed in the other script", () => {
		const sender = { name: "مها القحطاني", email: "", phone: "" };
		expect(problem("Kind regards,\nMaha", { context: { sender } })).toBeUndefined();
		expect(problem("Kind regards,\nRobert", { context: { sender } })).toBe("no-name");
	});
});
