import { describe, expect, it } from "vitest";
import { mailtoOf } from "./mailto.ts";

const letter = { to: "i.okafor@halden.example", subject: "Thank you, 50% & more", body: "Dear Ines,\n\nThanks?" };

describe("a mailto link", () => {
	it("carries recipient, subject and body", () => {
		expect(mailtoOf(letter)).toEqual({
			url: "mailto:i.okafor@halden.example?subject=Thank%20you%2C%2050%25%20%26%20more&body=Dear%20Ines%2C%0D%0A%0D%0AThanks%3F",
		});
	});

	it("keeps several addresses apart and cannot be led to another header", () => {
		const link = mailtoOf({ ...letter, to: " a@b.example, c@d.example?cc=x@y.example" });
		expect("url" in link && link.url).toContain("mailto:a@b.example,c@d.example%3Fcc%3Dx@y.example?subject=");
	});

	it("names the addresses alone, however they are written and kept apart", () => {
		const link = mailtoOf({ ...letter, to: '"Okafor, Ines" <i@halden.example>; t@halden.example, Nobody <>' });
		expect("url" in link && link.url).toContain("mailto:i@halden.example,t@halden.example?subject=");
	});

	it("is given up one character past 2,000", () => {
		const empty = mailtoOf({ to: "a@b.example", subject: "", body: "" });
		const room = 2000 - ("url" in empty ? empty.url.length : 0);
		expect(mailtoOf({ to: "a@b.example", subject: "", body: "x".repeat(room) })).toHaveProperty("url");
		expect(mailtoOf({ to: "a@b.example", subject: "", body: "x".repeat(room + 1) })).toEqual({
			tooLong: true,
			characters: 2001,
		});
	});

	it("survives half an emoji", () => {
		expect(mailtoOf({ ...letter, body: "Hi \ud83d" })).toHaveProperty("url");
	});
});
