import { describe, expect, it } from "vitest";
import type { MailDraft } from "#app/ports.ts";
import type { Instant } from "#core/time/instant.ts";
import { emlOf } from "./eml.ts";

const draft = (changes: Partial<MailDraft> = {}): MailDraft => ({
	from: { name: "Maya Lindqvist", address: "maya@lindqvist.example" },
	to: "i.okafor@haldenferries.example",
	subject: "Thank you, marketing analyst interview",
	body: "Dear Ines,\n\nThank you for this morning.\n\nKind regards,\nMaya Lindqvist",
	at: "2026-04-08T12:53:00.000Z" as Instant,
	language: "en",
	messageId: "0192-letter@afterword.example",
	references: [],
	...changes,
});

describe("a letter as an .eml file", () => {
	it("opens as a draft to the right person", async () => {
		const eml = await emlOf(draft());
		expect(eml).toContain("X-Unsent: 1\r\n");
		expect(eml).toContain("To: i.okafor@haldenferries.example\r\n");
		expect(eml).toContain("From: Maya Lindqvist <maya@lindqvist.example>\r\n");
		expect(eml).toContain("Date: Wed, 08 Apr 2026 12:53:00 +0000\r\n");
		expect(eml).toContain("Message-ID: <0192-letter@afterword.example>\r\n");
		expect(eml).not.toMatch(/^Bcc:/im);
	});

	it("is the same text every time", async () => {
		expect(await emlOf(draft())).toBe(await emlOf(draft()));
	});

	it("writes names and sentences of any script in ASCII, in lines of at most 78", async () => {
		const eml = await emlOf(
			draft({ subject: "Dziękuję, Łucja", body: `Dear Łucja,\n\n${"A long line, with Ł and “quotes”. ".repeat(20)}` }),
		);
		expect(eml).toMatch(/^[\r\n\x20-\x7e]*$/);
		expect(eml).toContain("Subject: =?UTF-8?Q?");
		expect(eml).toContain("charset=utf-8");
		for (const line of eml.split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
	});

	it("carries Arabic in base64, and says in its plain HTML which way it reads", async () => {
		const body = "عزيزتي نور،\n\nأشكركم على لقاء Halden Ferries (GmbH) <اليوم>.\n\nتحياتي،\nمايا";
		const eml = await emlOf(draft({ language: "ar", subject: "شكراً على مقابلة محللة البيانات في شركة هالدن", body }));
		expect(eml).toMatch(/^[\r\n\x20-\x7e]*$/);
		for (const line of eml.split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
		const parts = eml.split(/\r\n--[^\r\n]+(?:\r\n|$)/).slice(1, 3);
		const [plain = "", html = ""] = parts.map((part) => {
			expect(part).toContain("Content-Transfer-Encoding: base64");
			return Buffer.from(part.split("\r\n\r\n")[1] ?? "", "base64").toString("utf8");
		});
		expect(plain.replaceAll("\r\n", "\n").trim()).toBe(body);
		expect(html).toContain('<html lang="ar" dir="rtl">');
		expect(html).toContain("&lt;اليوم&gt;");
		const words = [...eml.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/g)];
		expect(words.length).toBeGreaterThan(1);
		for (const [word] of words) expect(word.length).toBeLessThanOrEqual(75);
	});

	it("shows an English letter as it was typed, in both of its parts", async () => {
		const eml = await emlOf(draft());
		expect(eml).toContain("Content-Type: multipart/alternative");
		expect(eml).toContain('<html lang="en" dir="ltr">');
		expect(eml).toContain("Kind regards,<br>");
	});

	it("answers the mail it belongs to", async () => {
		const references = Array.from({ length: 12 }, (_, at) => `a-rather-long-name-of-mail-${at}@halden.example`);
		const eml = await emlOf(draft({ references }));
		expect(eml).toContain("In-Reply-To: <a-rather-long-name-of-mail-11@halden.example>\r\n");
		const folded = /^References: ((?:.|\r\n[ \t])*)/m.exec(eml)?.[1] ?? "";
		expect(folded.split(/\s+/)).toEqual(references.map((id) => `<${id}>`));
		expect(await emlOf(draft())).not.toMatch(/^(?:In-Reply-To|References):/m);
	});

	it("leaves the sender out while no address is known", async () => {
		expect(await emlOf(draft({ from: null }))).not.toMatch(/^From:/m);
	});

	it("puts no header of its own where a subject holds a line break", async () => {
		expect(await emlOf(draft({ subject: "Thanks\r\nBcc: someone@elsewhere.example" }))).not.toMatch(/^Bcc:/m);
	});
});

describe("an address in another script", () => {
	it("has its domain in ASCII, as every server takes it", async () => {
		const eml = await emlOf(
			draft({ to: "ines@bücher.example", from: { name: "Jörg", address: "joerg@bücher.example" } }),
		);
		expect(eml).toMatch(/^[\r\n\x20-\x7e]*$/);
		expect(eml).toContain("To: ines@xn--bcher-kva.example\r\n");
	});
});
