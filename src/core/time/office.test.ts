import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./calendar-date.ts";
import {
	addBusinessDays,
	businessDaysAfter,
	firstBusinessDayFrom,
	isBusinessDay,
	type Office,
	officeOf,
} from "./office.ts";
import type { CountryCode, Weekday } from "./work-week.ts";
import type { ZoneId } from "./zone.ts";

const on = (text: string): CalendarDate => text as CalendarDate;
const KUWAIT = { country: "KW" as CountryCode, zone: "Asia/Kuwait" as ZoneId };
const BERLIN = { country: "DE" as CountryCode, zone: "Europe/Berlin" as ZoneId };
const NOWHERE = { country: null, zone: null };

interface Given {
	readonly opportunity?: { readonly country: CountryCode | null; readonly zone: ZoneId | null };
	readonly company?: { readonly country: CountryCode | null; readonly zone: ZoneId | null };
	readonly restDays?: readonly Weekday[];
	readonly companyQuiet?: readonly string[];
	readonly ownQuiet?: readonly string[];
	readonly holidays?: readonly string[];
	readonly interviewZone?: string;
}

const office = (given: Given = {}): Office =>
	officeOf({
		opportunity: given.opportunity ?? NOWHERE,
		company: {
			...(given.company ?? KUWAIT),
			restDays: given.restDays ?? null,
			quietDates: (given.companyQuiet ?? []).map(on),
		},
		settings: { ...BERLIN, quietDates: (given.ownQuiet ?? []).map(on) },
		holidays: (given.holidays ?? []).map(on),
		interviewZone: (given.interviewZone as ZoneId | undefined) ?? null,
	} as Parameters<typeof officeOf>[0]);

describe("office", () => {
	it("is where the opportunity says, else the company, else the interview, else the user", () => {
		expect(office({ opportunity: BERLIN }).zone).toBe("Europe/Berlin");
		expect(office({ opportunity: BERLIN }).restDays).toEqual([6, 7]);
		expect(office().zone).toBe("Asia/Kuwait");
		expect(office().restDays).toEqual([5, 6]);
		expect(office({ company: NOWHERE, interviewZone: "Asia/Tokyo" }).zone).toBe("Asia/Tokyo");
		expect(office({ company: NOWHERE }).zone).toBe("Europe/Berlin");
		expect(office({ company: NOWHERE }).restDays).toEqual([6, 7]);
	});

	it("rests on the days of the country whose zone it is in, where only the zone is known", () => {
		expect(office({ company: { country: null, zone: "Asia/Riyadh" as ZoneId } }).restDays).toEqual([5, 6]);
		expect(office({ company: NOWHERE, interviewZone: "Asia/Riyadh" }).restDays).toEqual([5, 6]);
	});

	it("rests on the days the user gave the company, whatever the country", () => {
		const own = office({ restDays: [7] });
		expect(isBusinessDay(on("2026-04-10"), own)).toBe(true);
		expect(isBusinessDay(on("2026-04-12"), own)).toBe(false);
	});

	it("works from nine to six", () => {
		expect([office().opensAtHour, office().closesAtHour]).toEqual([9, 18]);
	});

	it("rests on the company's and the user's quiet dates and on holidays", () => {
		const quiet = office({ companyQuiet: ["2026-04-06"], ownQuiet: ["2026-04-07"], holidays: ["2026-04-08"] });
		for (const day of ["2026-04-06", "2026-04-07", "2026-04-08"]) {
			expect(isBusinessDay(on(day), quiet), day).toBe(false);
			expect(isBusinessDay(on(day), office()), day).toBe(true);
		}
	});

	it("rests on Friday in the Emirates of 2021 and works on it in 2022", () => {
		const dubai = office({ company: { country: "AE" as CountryCode, zone: "Asia/Dubai" as ZoneId } });
		expect(isBusinessDay(on("2021-12-31"), dubai)).toBe(false);
		expect(isBusinessDay(on("2022-01-07"), dubai)).toBe(true);
		expect(isBusinessDay(on("2021-12-26"), dubai)).toBe(true);
		expect(isBusinessDay(on("2022-01-02"), dubai)).toBe(false);
	});
});

describe("business days", () => {
	it("skip Friday and Saturday in Kuwait", () => {
		expect(businessDaysAfter(on("2026-04-09"), 2, office())).toEqual(["2026-04-12", "2026-04-13"]);
		expect(addBusinessDays(on("2026-04-13"), 5, office())).toBe("2026-04-20");
		expect(addBusinessDays(on("2026-04-20"), 10, office())).toBe("2026-05-04");
	});

	it("skip Saturday and Sunday in Berlin, and Easter where it is a holiday", () => {
		expect(businessDaysAfter(on("2026-04-02"), 2, office({ company: BERLIN }))).toEqual(["2026-04-03", "2026-04-06"]);
		const easter = office({ company: BERLIN, holidays: ["2026-04-03", "2026-04-06"] });
		expect(businessDaysAfter(on("2026-04-02"), 2, easter)).toEqual(["2026-04-07", "2026-04-08"]);
	});

	it("count from a rest day as from any other", () => {
		expect(addBusinessDays(on("2026-04-10"), 1, office())).toBe("2026-04-12");
		expect(addBusinessDays(on("2026-04-11"), 1, office())).toBe("2026-04-12");
		expect(addBusinessDays(on("2026-04-12"), 1, office())).toBe("2026-04-13");
	});

	it("stay on the day itself for none", () => {
		expect(addBusinessDays(on("2026-04-10"), 0, office())).toBe("2026-04-10");
		expect(businessDaysAfter(on("2026-04-10"), 0, office())).toEqual([]);
	});

	it("go over 29 February", () => {
		expect(addBusinessDays(on("2024-02-28"), 2, office({ company: BERLIN }))).toBe("2024-03-01");
	});

	it("begin on the day itself where it is worked, else on the next worked day", () => {
		expect(firstBusinessDayFrom(on("2026-04-09"), office())).toBe("2026-04-09");
		expect(firstBusinessDayFrom(on("2026-04-10"), office())).toBe("2026-04-12");
	});

	it("end their count some day at an office that never works", () => {
		const never = office({ restDays: [1, 2, 3, 4, 5, 6, 7] });
		const days = businessDaysAfter(on("2026-04-05"), 3, never);
		expect(days).toHaveLength(3);
		expect(days[0] !== undefined && days[0] > "2027-04-05").toBe(true);
		expect([...days].sort()).toEqual(days);
		expect(new Set(days).size).toBe(3);
		expect(firstBusinessDayFrom(on("2026-04-05"), never)).toBe(days[0]);
	});

	it("wait out a long closure that ends", () => {
		const closure = Array.from({ length: 60 }, (_, day) =>
			new Date(Date.UTC(2026, 3, 6 + day)).toISOString().slice(0, 10),
		);
		expect(addBusinessDays(on("2026-04-05"), 1, office({ ownQuiet: closure }))).toBe("2026-06-07");
	});
});
