import { describe, expect, it } from "vitest";
import type { TemplateId } from "../../ids.ts";
import type { Dictionary } from "../../proofread/dictionary.ts";
import type { Template } from "../../template/template.ts";
import { letterContext } from "../letter-context.testing.ts";
import { reviewTemplate } from "./review-template.ts";

const { limits, sender, now, today, officeZone } = letterContext();
const around = {
	others: { companies: ["Brightwell Oats"], people: ["Sam Holt"] },
	sender,
	personalDictionary: [],
	length: limits.length,
	lateAfterHours: 48,
	alikePercent: limits.alikePercent,
	now,
	zone: officeZone,
	today,
};
const template = (body: string, subject = "Thank you, {position}"): Template => ({
	id: "template-1" as TemplateId,
	name: "Mine",
	kind: null,
	language: "en-gb",
	subject,
	body,
});
const dictionary: Dictionary = { knows: (word) => word !== "oportunity", suggest: () => [] };
const found = (body: string, subject?: string) => {
	const given = template(body, subject);
	return reviewTemplate(given, around, dictionary).findings.map(({ check, field, start, end }) => [
		check,
		field === "to" || field === "file" ? "" : given[field].slice(start ?? 0, end ?? 0),
	]);
};

describe("a template that is checked", () => {
	it("has nothing to look at where it holds slots and plain words", () => {
		expect(found("{greeting}\n\nThank you for {interview date}. {talked about}\n\n{closing}\n{my name}")).toEqual([]);
	});

	it("may not carry a name of any application, in the text or in the subject", () => {
		expect(found("{greeting}\n\nI would love to work at Brightwell Oats.\n\n{closing}")).toEqual([
			["other-company", "Brightwell Oats"],
		]);
		expect(found("{greeting}\n\nThank you.", "Thanks, Sam Holt")).toEqual([["other-company", "Sam Holt"]]);
	});

	it("shows left-overs and misspelt words at their place, behind a slot too", () => {
		expect(found("{greeting}\n\nThe {position} is an oportunity. [Your Name]")).toEqual([
			["placeholder", "[Your Name]"],
			["spelling", "oportunity"],
		]);
	});

	it("has its grammar read, but not of words whose sentence only a slot completes", () => {
		expect(found("{greeting}\n\nI look forward to hear from you.")).toEqual([["grammar", "to hear"]]);
		const beside =
			"{greeting}\n\n{talked about} the {position} , which I like . Thank you for {interview date}\n\n{closing}";
		expect(found(beside)).toEqual([["grammar", " ."]]);
	});

	it("is not asked what only a letter can answer: its address, its date, its length", () => {
		expect(found("Short.", "")).toEqual([]);
	});
});
