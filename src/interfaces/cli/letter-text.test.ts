import { describe, expect, it } from "vitest";
import { letterText } from "./letter-text.ts";

describe("a letter in a file", () => {
	it.each([
		["Subject: Thank you\n\nDear Ines,\n", "Thank you", "Dear Ines,\n"],
		["\uFEFFsubject:Thank you\r\n\r\nDear Ines,\r\n", "Thank you", "Dear Ines,\r\n"],
		["Objet : Merci\n\nBonjour,\n", "Merci", "Bonjour,\n"],
		["Betreff: Danke\n\nGuten Tag,\n", "Danke", "Guten Tag,\n"],
		["Asunto: Gracias\n\nHola:\n", "Gracias", "Hola:\n"],
		["الموضوع: شكراً\n\nعزيزتي ليلى،\n", "شكراً", "عزيزتي ليلى،\n"],
	])("has its subject in a first line: %j", (content, subject, body) => {
		expect(letterText(content)).toEqual({ subject, body });
	});

	it.each(["Dear Ines,\n\nSubject: none.\n", "Subject: no empty line\nDear Ines,\n", "Subjects: two\n\nDear Ines,"])(
		"may have none: %j",
		(content) => {
			expect(letterText(content)).toEqual({ body: content });
		},
	);
});
