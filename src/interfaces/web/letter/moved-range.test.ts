import { describe, expect, it } from "vitest";
import { movedRange } from "./moved-range.ts";

const TEXT = "Dear Inse,\n\nThank you for the tiem. It was a good tiem.";
const rangeOf = (words: string, text = TEXT) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length,
});
const moved = (words: string, after: string): string | null => {
	const range = movedRange(TEXT, after, rangeOf(words));
	return range === null ? null : after.slice(range.start, range.end);
};

describe("a stretch of a text that was changed", () => {
	it("stays before the change and moves along behind it", () => {
		const longer = TEXT.replace("Thank", "Many thanks");
		expect(movedRange(TEXT, TEXT, rangeOf("Inse"))).toEqual(rangeOf("Inse"));
		expect(movedRange(TEXT, longer, rangeOf("Inse"))).toEqual(rangeOf("Inse"));
		expect(movedRange(TEXT, longer, rangeOf("tiem"))).toEqual(rangeOf("tiem", longer));
		expect(moved("good", TEXT.replace("Thank you", "Thanks"))).toBe("good");
	});

	it("is gone where it was changed itself", () => {
		expect(moved("Inse", TEXT.replace("Inse", "Ines"))).toBeNull();
		expect(moved("Inse", TEXT.replace("Inse", ""))).toBeNull();
		expect(moved("Inse", "")).toBeNull();
	});

	it("is gone where it became a part of another word, and stands where a mark was set beside it", () => {
		expect(moved("Inse", TEXT.replace("Inse", "Insel"))).toBeNull();
		expect(moved("Inse", TEXT.replace("Inse", "Klinse"))).toBeNull();
		expect(moved("Inse", TEXT.replace("Inse,", "Inse!,"))).toBe("Inse");
	});

	it("is found between two changes where there is one of it, and not where it has a like", () => {
		const around = (text: string) => `Hello. ${text} Bye.`;
		expect(moved("Inse", around(TEXT))).toBe("Inse");
		expect(moved("tiem", around(TEXT))).toBeNull();
		expect(moved("Inse", around(TEXT.replace("good", "good Inse")))).toBeNull();
	});
});
