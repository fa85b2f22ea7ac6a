import { describe, expect, it } from "vitest";
import { contentDisposition } from "./file-response.ts";

describe("the name of a file that is handed over", () => {
	it("stays as it is in ASCII, and is escaped for every other script", () => {
		expect(contentDisposition("thank-you.pdf")).toBe(
			"attachment; filename=\"thank-you.pdf\"; filename*=UTF-8''thank-you.pdf",
		);
		expect(contentDisposition("شكر (1).pdf")).toBe(
			"attachment; filename=\"___ (1).pdf\"; filename*=UTF-8''%D8%B4%D9%83%D8%B1%20%281%29.pdf",
		);
	});

	it("cannot end the header or begin another", () => {
		const header = contentDisposition('a"b\\c\r\nSet-Cookie: x.pdf');
		expect(header).not.toMatch(/[\r\n]/);
		expect(header).toContain('filename="a_b_c__Set-Cookie: x.pdf"');
	});
});
