import { describe, expect, it } from "vitest";
import { readSlots } from "#core/letter/template/read-slots.ts";
import { missingSlots, slotHolds, slotProblemText } from "./templates.ts";

const said = (text: string) => readSlots(text).problems.map(slotProblemText);

describe("what is said of a template's slots", () => {
	it("names the slot that was probably meant, and every slot there is", () => {
		const [sentence = ""] = said("Dear {compnay},");
		expect(sentence).toContain("{compnay}, which is not known. Did you mean {company}?");
		for (const slot of Object.keys(slotHolds)) expect(sentence).toContain(`{${slot}}`);
	});

	it("guesses nothing where nothing is near, and shows where a brace stands alone", () => {
		expect(said("{salary}")[0]).not.toContain("Did you mean");
		expect(said("Dear {name,")[0]).toContain("“{name,”");
	});

	it("names what was left out of a letter", () => {
		expect(missingSlots(["news", "promised date"])).toBe("Left out, as it is not noted yet: news, promised date.");
	});
});
