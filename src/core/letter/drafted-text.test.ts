import { describe, expect, it } from "vitest";
import { markOfDraft } from "./drafted-text.ts";

const SENDER = { name: "Maya Lindqvist", email: "maya@lindqvist.example", phone: "+44 20 7946 0000" };
const letter = {
	subject: "Thank you, marketing analyst interview",
	body: "Dear Ines Okafor,\n\nThank you for your time.\n\nKind regards,\nMaya Lindqvist",
};
const mark = (body: string): string => markOfDraft({ ...letter, body }, SENDER);
const changed = (from: string, to: string): string => mark(letter.body.replace(from, to));

describe("the mark of a draft", () => {
	it("stays while greeting and signature are filled in", () => {
		expect(changed("Ines Okafor", "Ms Okafor")).toBe(mark(letter.body));
		expect(changed("Maya Lindqvist", `Maya Lindqvist\n${SENDER.phone}`)).toBe(mark(letter.body));
		expect(changed("\nMaya Lindqvist", "")).toBe(mark(letter.body));
		expect(changed("Kind regards,", "Best wishes,")).toBe(mark(letter.body));
	});

	it.each([
		["your time", "the time"],
		["time.\n", "time.\n\nOne thing more.\n"],
		["Dear Ines Okafor,", "Dear Ines, I hope the ferry was punctual,"],
		["Maya Lindqvist", "Maya Lindqvist\nPS: One thing more."],
		["Maya Lindqvist", "Maya Lindqvist\nTuesday suits me too!"],
		["Maya Lindqvist", "Maya Lindqvist\n+47 555 01 23"],
		["Maya Lindqvist", "Maya Lindqvist\nPortfolio: https://maya.example"],
		["Maya Lindqvist", "Maya Lindqvist\nP.D. El martes también puedo."],
		["Maya Lindqvist", "Maya Lindqvist\nملاحظة: أصل مبكراً."],
	])("changes with what the user wrote: %j to %j", (from, to) => {
		expect(changed(from, to)).not.toBe(mark(letter.body));
	});

	it("changes with the subject", () => {
		expect(markOfDraft({ ...letter, subject: "Thank you" }, SENDER)).not.toBe(mark(letter.body));
	});

	it("is of sixteen digits, whatever the text", () => {
		expect(markOfDraft({ subject: "", body: "" }, SENDER)).toMatch(/^[0-9a-f]{16}$/);
		expect(mark("عزيزتي ليلى،\n\nشكراً لك.\n")).toMatch(/^[0-9a-f]{16}$/);
	});
});
