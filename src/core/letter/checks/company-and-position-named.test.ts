import { describe, expect, it } from "vitest";
import { findings, passed } from "./check.testing.ts";

const missing = (text: string, context = {}, letter = {}) =>
	findings("company-and-position-named", { text, context, letter: { subject: "Thank you", ...letter } }).map(
		({ data }) => data.missing,
	);

describe("company and position", () => {
	it("must both turn up once, in subject or text", () => {
		expect(missing("Thank you for the talk.")).toEqual(["company", "position"]);
		expect(missing("Thank you for the talk at Halden.", {}, { subject: "Analyst interview" })).toEqual([]);
	});

	it("may be said in short", () => {
		expect(missing("The Analyst post at Halden appeals to me.", { position: "Senior Marketing Analyst" })).toEqual([]);
		expect(
			missing("The analysts' work at HF.", {
				company: { name: "Halden Ferries", aliases: ["HF"], legalForm: null, country: null },
			}),
		).toEqual([]);
	});

	it("are not said by a word that many companies share", () => {
		expect(missing("The analyst role on ferries.")).toEqual(["company"]);
	});

	it("are not asked for in a correction, or while unknown", () => {
		expect(missing("A slip.", {}, { kind: "correction" })).toEqual([]);
		expect(
			missing("Thank you.", { position: null, company: { name: null, aliases: [], legalForm: null, country: null } }),
		).toEqual([]);
	});

	it("are asked for in a letter that prepares a referee, not in one that asks for consent", () => {
		const data = (kind: "reference-heads-up" | "reference-request") =>
			findings("company-and-position-named", { text: "They may call.", letter: { kind, subject: "A call" } }).map(
				(finding) => [finding.data.missing, finding.data.isToReferee],
			);
		expect(data("reference-heads-up")).toEqual([
			["company", true],
			["position", true],
		]);
		expect(data("reference-request")).toEqual([]);
	});

	it("are both said to be right when they are", () => {
		expect(passed("company-and-position-named", {})).toEqual({
			company: "Halden Ferries",
			position: "marketing analyst",
		});
	});

	it("are not asked for where the record has them in another script: only the writer knows how they are called", () => {
		const company = { name: "شركة الأفق", aliases: [], legalForm: null, country: null };
		const context = { company, position: "محلل بيانات" };
		expect(missing("Thank you for the talk.", context)).toEqual([]);
		expect(passed("company-and-position-named", { text: "Thank you for the talk.", context })).toBeUndefined();
		expect(missing("Thank you for the talk.", { company })).toEqual(["position"]);
	});
});
