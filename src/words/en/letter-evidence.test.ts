import { describe, expect, it } from "vitest";
import { CHECK_IDS } from "#core/letter/checks/check-data.ts";
import { whyText } from "./letter-evidence.ts";

describe("why a check is there", () => {
	it.each(CHECK_IDS)("is said in a sentence or two, with its source: %s", (check) => {
		expect(whyText(check)).toMatch(/^\p{Lu}[^()]+[.?!] \([^()]+\)$/u);
	});

	it("names the source where there is one, and says where the advice is ours", () => {
		expect(whyText("greeting-name")).toContain("(avidcareerist.com, August 2013)");
		expect(whyText("exclamation-marks")).toContain("(our own advice)");
	});
});
