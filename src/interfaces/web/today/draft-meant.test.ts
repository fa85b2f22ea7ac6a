import { describe, expect, it } from "vitest";
import { draftMeant } from "./draft-meant.ts";

const row = (personId: string, state: "draft" | "sent" | null) => ({
	personId,
	letter: state === null ? null : { letterId: `letter-${personId}`, state, sentAt: null },
});
const people = [row("ines", "sent"), row("tom", null), row("priya", "draft"), row("dana", "draft")] as never;

describe("the draft that S means", () => {
	it("is the first one of the sheet, or that of the row in focus", () => {
		expect(draftMeant(people, null)).toBe("letter-priya");
		expect(draftMeant(people, "dana")).toBe("letter-dana");
	});

	it("is none for a person whose letter is not begun or has left", () => {
		expect(draftMeant(people, "tom")).toBeNull();
		expect(draftMeant(people, "ines")).toBeNull();
		expect(draftMeant([], null)).toBeNull();
	});
});
