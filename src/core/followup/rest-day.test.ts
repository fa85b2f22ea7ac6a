import { describe, expect, it } from "vitest";
import { at, justAfter, on, settings } from "./facts.testing.ts";
import { isRestDay, maySpeakOn } from "./rest-day.ts";

/** A user in Berlin who rests on Saturday and Sunday, and on Easter Monday. */
const resting = settings({ restDays: [6, 7], quietDates: [on("2026-04-06")] });
const saturday = on("2026-04-04");
const due = (moment: string | null, late: string | null = null) => ({
	dueAt: moment === null ? null : at(moment),
	lateAt: late === null ? null : at(late),
});

describe("a rest day", () => {
	it("is a weekday chosen for it, or a quiet date", () => {
		expect([saturday, on("2026-04-06")].map((day) => isRestDay(day, resting))).toEqual([true, true]);
		expect(isRestDay(on("2026-04-07"), resting)).toBe(false);
		expect(isRestDay(saturday, settings())).toBe(false);
	});

	it("lets speak what is due by ten on the first working day, and nothing that is due after it", () => {
		const ten = at("2026-04-07T10:00+02:00");
		expect(maySpeakOn(saturday, due("2026-04-07T09:00+02:00"), resting)).toBe(true);
		expect(maySpeakOn(saturday, { dueAt: ten, lateAt: null }, resting)).toBe(true);
		expect(maySpeakOn(saturday, { dueAt: justAfter(ten), lateAt: null }, resting)).toBe(false);
	});

	it("lets speak what becomes late during it, and not what was overdue before", () => {
		expect(maySpeakOn(saturday, due("2026-04-03T12:00+02:00", "2026-04-04T12:00+02:00"), resting)).toBe(true);
		expect(maySpeakOn(saturday, due("2026-04-02T12:00+02:00", "2026-04-03T12:00+02:00"), resting)).toBe(false);
	});

	it("is no time for what has no deadline; any other day is", () => {
		expect(maySpeakOn(saturday, due(null), resting)).toBe(false);
		expect(maySpeakOn(on("2026-04-07"), due(null), resting)).toBe(true);
	});
});
