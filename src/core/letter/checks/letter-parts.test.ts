import { describe, expect, it } from "vitest";
import { partsOf } from "./letter-parts.ts";

const parts = (body: string) => {
	const { greeting, closing, block } = partsOf(body);
	const cut = (range: { start: number; end: number } | null) =>
		range === null ? null : body.slice(range.start, range.end).trim();
	return { greeting: cut(greeting), closing: cut(closing)?.split("\n")[0] ?? null, block: cut(block) };
};

describe("the parts of a letter", () => {
	it("are as in an e-mail where it begins with the greeting", () => {
		expect(parts("Dear Ines,\n\nThank you for the talk.\n\nKind regards,\nMaya")).toEqual({
			greeting: "Dear Ines,",
			closing: "Kind regards,",
			block: null,
		});
		expect(parts("Thank you for the talk we had today about the role of analyst.").greeting).toBeNull();
	});

	it.each(["Halden Ferries", "Halden Ferries,", "Bergen,"])("may begin with an address block: %s", (first) => {
		const block = `${first}\nQuay 12\n5003 Bergen\n\n8 April 2026`;
		expect(parts(`${block}\n\nDear Ines,\n\nThank you for the talk we had today.\n\nYours sincerely,\nMaya`)).toEqual({
			greeting: "Dear Ines,",
			closing: "Yours sincerely,",
			block,
		});
	});

	it("are found in Arabic", () => {
		expect(parts("الأستاذة سارة المحترمة،\n\nأشكركم على اللقاء.\n\nمع خالص التقدير،\nمها")).toEqual({
			greeting: "الأستاذة سارة المحترمة،",
			closing: "مع خالص التقدير،",
			block: null,
		});
	});
});
