import { describe, expect, it } from "vitest";
import type { Sector } from "../../opportunity/opportunity.ts";
import type { CountryCode } from "../../time/work-week.ts";
import { findings, passed } from "./check.testing.ts";

const at = (country: string | null, sector: Sector = "private") => ({
	context: { office: { country: country as CountryCode | null, sector } },
});

describe("the custom of the country", () => {
	it.each([
		["US", "expected"],
		["NZ", "expected"],
		["GB", "polite"],
		["DE", "uncommon"],
		["JP", "uncommon"],
	])("in %s a thank-you is %s", (country, custom) => {
		expect(passed("country-custom", at(country))).toEqual({ country, custom });
	});

	it("asks for a look before thanking a British public or academic panel, and no other", () => {
		expect(findings("country-custom", at("GB", "government"))[0]?.level).toBe("may-look");
		expect(findings("country-custom", at("GB", "academia"))[0]?.data).toEqual({ sector: "academia" });
		expect(findings("country-custom", at("GB", "executive"))).toEqual([]);
		expect(findings("country-custom", at("US", "government"))).toEqual([]);
		expect(findings("country-custom", at("IE", "academia"))).toEqual([]);
	});

	it("says nothing where it is not known", () => {
		expect(passed("country-custom", at(null))).toBeUndefined();
		expect(passed("country-custom", at("BR"))).toBeUndefined();
	});
});
