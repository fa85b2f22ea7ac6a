import { describe, expect, it } from "vitest";
import { beforeClosing, spacedSentence } from "./insert-sentence.ts";

describe("a sentence put into a letter", () => {
	it("goes before the closing, however many lines part the paragraphs", () => {
		expect(beforeClosing("Dear Ines,\n\nThank you.\n\nKind regards\n")).toBe("Dear Ines,\n\nThank you.".length);
		expect(beforeClosing("Dear Ines,\n\n\nKind regards")).toBe("Dear Ines,".length);
	});

	it("goes to the end where there is one paragraph, and to the start of an empty letter", () => {
		expect(beforeClosing("Thank you.\n")).toBe("Thank you.".length);
		expect(beforeClosing("")).toBe(0);
	});

	it("gets a space on a side that has none, and no second one", () => {
		expect(spacedSentence("One.Two.", 4, "New.")).toBe(" New. ");
		expect(spacedSentence("One. Two.", 5, "New.")).toBe("New. ");
		expect(spacedSentence("One.\n\nTwo.", 4, "New.")).toBe(" New.");
		expect(spacedSentence("", 0, "New.")).toBe("New.");
	});
});
