import { describe, expect, it } from "vitest";
import type { CountryCode } from "../../time/work-week.ts";
import { date } from "../letter-context.testing.ts";
import { writtenDate } from "../written-date.ts";
import { dateMentionsIn } from "./date-mentions.ts";
import type { DateReading } from "./numeric-date.ts";

const TODAY = date("2026-04-13");
/** Read in an Arabic letter of that day. */
const reading = (changes: Partial<DateReading> = {}): DateReading => ({
	today: TODAY,
	language: "ar",
	isMonthFirst: false,
	knownDays: [],
	...changes,
});
const seen = (text: string) =>
	dateMentionsIn(text, reading()).map(({ written, on, weekday, daysAgo }) => [written, on, weekday, daysAgo]);

describe("days named in an Arabic letter", () => {
	it.each([
		["يوم الأربعاء 8 أبريل", "2026-04-08", 3],
		["الأربعاء، ٨ نيسان", "2026-04-08", 3],
		["الاربعاء 8 ابريل 2026", "2026-04-08", 3],
		["٨ أفريل", "2026-04-08", null],
		["5 كانون الثاني", "2026-01-05", null],
		["15 من شهر آب", "2026-08-15", null],
		["3 غشت ٢٠٢٥", "2025-08-03", null],
	])("are read however the country names its months: %s", (text, on, weekday) => {
		expect(seen(`تحدثنا ${text}.`)).toEqual([[text, on, weekday, null]]);
	});

	it("may be a weekday, today or yesterday", () => {
		expect(seen("تحدثنا يوم الخميس، ثم صباح اليوم، وكان أمس هادئاً.")).toEqual([
			["يوم الخميس", null, 4, null],
			["صباح اليوم", null, null, 0],
			["أمس", null, null, 1],
		]);
	});

	it("are not found inside other words", () => {
		expect(seen("أحدث الأحداث في مارس التدريب 40 مارسيليا")).toEqual([]);
		expect(seen("بعد 31 فبراير")).toEqual([]);
	});

	it("belong to the interview only where the sentence says so", () => {
		const isInterview = (text: string) => dateMentionsIn(text, reading()).map((mention) => mention.isInterview);
		expect(isInterview("أشكركم على وقتكم يوم الأربعاء 8 أبريل.")).toEqual([true]);
		expect(isInterview("أشكركم. أتطلع إلى ردّكم في موعد أقصاه يوم الجمعة 17 أبريل.")).toEqual([false]);
		expect(isInterview("هل يمكن اتخاذ القرار قبل يوم الخميس 16 أبريل؟ شكراً لكم.")).toEqual([false]);
	});

	it.each(["KW", "JO", "MA", "TN", "MR", null])("are read as they are written, in %s", (country) => {
		for (let month = 1; month <= 12; month++) {
			const on = date(`2026-${String(month).padStart(2, "0")}-09`);
			const written = writtenDate(on, "ar", country as CountryCode | null);
			expect(dateMentionsIn(`تحدثنا يوم ${written}.`, reading({ today: on }))[0]).toMatchObject({ on });
		}
	});
});

describe("numbers that are no day", () => {
	it.each([
		"We had a talk on 5/2 rosters.",
		"The service ran on 5/7 nodes.",
		"We spoke of 9/11.",
		"I spoke of 8/10 customers staying.",
		"You mentioned tender 2025/11/03.",
		"It is in ticket 2026-04-03.",
	])("are left alone: %s", (text) => {
		expect(dateMentionsIn(text, reading({ language: "en" }))).toEqual([]);
	});

	it.each(["Thank you for our interview of 8/4.", "We met on 8/4.", "We met on 8/4 at your office."])(
		"are a day in: %s",
		(text) => {
			expect(dateMentionsIn(text, reading({ language: "en" })).map(({ on }) => on)).toEqual(["2026-04-08"]);
		},
	);
});
