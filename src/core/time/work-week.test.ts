import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./calendar-date.ts";
import { type CountryCode, countryOfZone, parseCountry, restDaysOf } from "./work-week.ts";
import { REST_DAYS_BY_COUNTRY } from "./work-week-table.ts";
import { parseZone, type ZoneId } from "./zone.ts";
import { COUNTRY_BY_ZONE } from "./zone-country-table.ts";

const country = (code: string): CountryCode => {
	const parsed = parseCountry(code);
	if (parsed === null) throw new Error(`No country: ${code}`);
	return parsed;
};
const on = (text: string): CalendarDate => text as CalendarDate;
const [FRIDAY, SATURDAY, SUNDAY] = [5, 6, 7];

describe("weekend of a country", () => {
	it.each(["AE", "LB", "TN", "MA", "TR"])("is Saturday and Sunday in %s", (code) => {
		expect(restDaysOf(country(code), on("2026-04-05"))).toEqual([SATURDAY, SUNDAY]);
		expect(restDaysOf(country(code))).toEqual([SATURDAY, SUNDAY]);
	});

	it.each(["SA", "KW", "QA", "BH", "OM", "EG", "JO", "IQ", "DZ", "LY", "IL"])(
		"is Friday and Saturday in %s",
		(code) => {
			expect(restDaysOf(country(code), on("2026-04-05"))).toEqual([FRIDAY, SATURDAY]);
			expect(restDaysOf(country(code))).toEqual([FRIDAY, SATURDAY]);
		},
	);

	it("was Friday and Saturday in the Emirates until the last day of 2021", () => {
		expect(restDaysOf(country("AE"), on("2021-12-31"))).toEqual([FRIDAY, SATURDAY]);
		expect(restDaysOf(country("AE"), on("2022-01-01"))).toEqual([SATURDAY, SUNDAY]);
	});

	it("did not change in Kuwait when it changed in the Emirates", () => {
		expect(restDaysOf(country("KW"), on("2021-12-31"))).toEqual(restDaysOf(country("KW"), on("2022-01-01")));
	});

	it("comes from CLDR elsewhere", () => {
		expect(restDaysOf(country("DE"))).toEqual([SATURDAY, SUNDAY]);
		expect(restDaysOf(country("IR"))).toEqual([FRIDAY]);
		expect(restDaysOf(country("IN"))).toEqual([SUNDAY]);
		expect(restDaysOf(country("AF"))).toEqual([4, FRIDAY]);
	});

	it("leaves a working day in every country", () => {
		for (const [code, days] of Object.entries(REST_DAYS_BY_COUNTRY)) {
			expect(days.length, code).toBeGreaterThan(0);
			expect(new Set(days).size, code).toBe(days.length);
			expect(days.length, code).toBeLessThan(7);
		}
	});
});

describe("country", () => {
	it("is two letters in either case", () => {
		expect(parseCountry("kw")).toBe("KW");
		expect(parseCountry("KW")).toBe("KW");
	});

	it("is no code that names no country", () => {
		for (const text of ["XX", "K", "KWT", "", "1A", "ß"]) expect(parseCountry(text), text).toBeNull();
	});

	it("is guessed from the zone", () => {
		expect(countryOfZone("Asia/Kuwait" as ZoneId)).toBe("KW");
		expect(countryOfZone("America/New_York" as ZoneId)).toBe("US");
		expect(countryOfZone("Asia/Kathmandu" as ZoneId)).toBe("NP");
	});

	it("is not guessed from a zone of no one country", () => {
		expect(countryOfZone("UTC" as ZoneId)).toBeNull();
	});

	it("is one with a weekend for every zone of the table", () => {
		for (const [zone, code] of Object.entries(COUNTRY_BY_ZONE)) {
			expect(parseZone(zone), zone).not.toBeNull();
			expect(parseCountry(code), `${zone} ${code}`).not.toBeNull();
		}
	});
});
