import { describe, expect, it } from "vitest";
import { markOfDraft } from "./drafted-text.ts";

const letter = {
	subject: "Thank you, marketing analyst interview",
	body: "Dear Ines Okafor,\n\nThank you for your time.\n\nKind regards,\nMaya Lindqvist",
};
const changed = (from: string, to: string): string => markOfDraft({ ...letter, body: letter.body.replace(from, to) });

describe("the mark of a draft", () => {
	it("stays while greeting and signature are filled in", () => {
		expect(changed("Ines Okafor", "Ms Okafor")).toBe(markOfDraft(letter));
		expect(changed("Maya Lindqvist", "Maya Lindqvist\n+44 20 7946 0000")).toBe(markOfDraft(letter));
		expect(changed("Kind regards,", "Best wishes,")).toBe(markOfDraft(letter));
	});

	it("changes with one letter of the text, and with the subject", () => {
		expect(changed("your time", "the time")).not.toBe(markOfDraft(letter));
		expect(changed("time.\n", "time.\n\nOne thing more.\n")).not.toBe(markOfDraft(letter));
		expect(changed("Maya Lindqvist", "Maya Lindqvist\nPS: One thing more.")).not.toBe(markOfDraft(letter));
		const late = "Maya Lindqvist\n\nI forgot to say that I know the night ferry.";
		expect(changed("Maya Lindqvist", late)).not.toBe(markOfDraft(letter));
		expect(markOfDraft({ ...letter, subject: "Thank you" })).not.toBe(markOfDraft(letter));
	});

	it("is of sixteen digits, whatever the text", () => {
		expect(markOfDraft({ subject: "", body: "" })).toMatch(/^[0-9a-f]{16}$/);
		expect(markOfDraft({ subject: "شكراً", body: "عزيزتي ليلى،\n\nشكراً لك.\n" })).toMatch(/^[0-9a-f]{16}$/);
	});
});
