import { describe, expect, it } from "vitest";
import { fileInZip } from "#adapters/document/docx.testing.ts";
import { testApp } from "#tests/support/app.ts";

const world = async () => {
	const app = testApp({ now: "2026-04-08T12:00:00Z", zone: "Europe/Berlin", country: "DE" });
	await app.do("settings.edit", { ownName: "Maya Lindqvist", ownPostalAddress: "Ufer 4\n20457 Hamburg" });
	const person = app.id();
	const added = await app.do("interviews.add", {
		id: app.id(),
		company: "Halden Ferries",
		position: "Marketing analyst",
		country: "US",
		endedAt: "2026-04-08T09:40:00Z",
		people: [{ id: person, name: "Ines Okafor", honorific: "Dr", title: "Head of Insight" }],
	});
	const { id, version } = added.company;
	await app.do("companies.edit", { id, version, postalAddress: "1 Pier Road\nPortland, ME 04101" });
	const { letter } = await app.do("letters.draft", {
		id: app.id(),
		kind: "thank-you",
		interviewId: added.interview.id,
		personId: person as never,
	});
	return { app, letter };
};

describe("a letter as a document", () => {
	it("goes by post with both addresses, on the office's paper", async () => {
		const { app, letter } = await world();
		const { sheet, company } = await app.do("letters.sheet", { id: letter.id });
		expect(company?.name).toBe("Halden Ferries");
		expect(sheet.paper).toBe("letter");
		expect(sheet.blocks.slice(0, 3).map(({ lines }) => lines)).toEqual([
			["Maya Lindqvist", "Ufer 4", "20457 Hamburg"],
			["8 April 2026"],
			["Dr Ines Okafor", "Head of Insight", "Halden Ferries", "1 Pier Road", "Portland, ME 04101"],
		]);
	});

	it("is a Word file with its own name", async () => {
		const { app, letter } = await world();
		const file = await app.do("letters.docx", { id: letter.id });
		expect(file).toMatchObject({ fileName: "thank-you-ines-okafor.docx", encoding: "base64" });
		const xml = fileInZip(Buffer.from(file.content, "base64"), "word/document.xml");
		expect(xml).toContain("1 Pier Road");
		const plain = await app.do("letters.docx", { id: letter.id, forPost: false });
		expect(fileInZip(Buffer.from(plain.content, "base64"), "word/document.xml")).not.toContain("1 Pier Road");
	});

	it("is a PDF; where its fonts lack a sign that is said, with what to do instead", async () => {
		const { app, letter } = await world();
		const file = await app.do("letters.pdf", { id: letter.id });
		expect(file).toMatchObject({ fileName: "thank-you-ines-okafor.pdf", mediaType: "application/pdf" });
		expect(Buffer.from(file.content, "base64").toString("latin1", 0, 5)).toBe("%PDF-");
		await app.do("letters.edit", { id: letter.id, version: letter.version, body: "Dear Ines,\n\n田" });
		expect(await app.refused("letters.pdf", { id: letter.id })).toMatchObject({
			code: "signs-missing",
			detail: "田 (U+7530).",
		});
	});

	it("of nobody is not found", async () => {
		const { app } = await world();
		for (const name of ["letters.docx", "letters.pdf", "letters.sheet"] as const) {
			expect((await app.refused(name, { id: app.id() })).code).toBe("not-found");
		}
	});
});
