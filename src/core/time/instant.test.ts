import { describe, expect, it } from "vitest";
import { addHours, earliest, type Instant, instantFromMs, isInstant, latest, msOf, parseInstant } from "./instant.ts";

const at = (text: string): Instant => {
	if (!isInstant(text)) throw new Error(`No instant: ${text}`);
	return text;
};

describe("instant", () => {
	it("is a moment in UTC written with milliseconds", () => {
		expect(isInstant("2026-04-08T09:40:00.000Z")).toBe(true);
		expect(isInstant("2026-04-08T09:40:00Z")).toBe(false);
		expect(isInstant("2026-04-08T09:40:00.000+00:00")).toBe(false);
		expect(isInstant("2026-02-30T09:40:00.000Z")).toBe(false);
		expect(isInstant("2026-04-08T24:00:00.000Z")).toBe(false);
	});

	it("is read from any ISO 8601 moment that says its offset", () => {
		expect(parseInstant("2026-04-05T11:00+03:00")).toBe("2026-04-05T08:00:00.000Z");
		expect(parseInstant("2026-04-05T11:00:30Z")).toBe("2026-04-05T11:00:30.000Z");
		expect(parseInstant("2026-04-05T11:00:30.25-1000")).toBe("2026-04-05T21:00:30.250Z");
	});

	it("is not read where it could be several moments", () => {
		expect(parseInstant("2026-04-05T11:00")).toBeNull();
		expect(parseInstant("2026-04-05")).toBeNull();
		expect(parseInstant("tomorrow")).toBeNull();
	});

	it("is not read from a day that does not exist", () => {
		expect(parseInstant("2026-02-30T11:00:00Z")).toBeNull();
		expect(parseInstant("2026-02-29T11:00+03:00")).toBeNull();
		expect(parseInstant("2024-02-29T11:00+03:00")).toBe("2024-02-29T08:00:00.000Z");
	});

	it("adds elapsed hours, whole or not", () => {
		expect(addHours(at("2026-03-28T23:00:00.000Z"), 24)).toBe("2026-03-29T23:00:00.000Z");
		expect(addHours(at("2026-03-28T23:00:00.000Z"), -0.5)).toBe("2026-03-28T22:30:00.000Z");
	});

	it("keeps its milliseconds", () => {
		expect(msOf(at("1970-01-01T00:00:00.001Z"))).toBe(1);
		expect(instantFromMs(-1)).toBe("1969-12-31T23:59:59.999Z");
		expect(() => instantFromMs(Number.NaN)).toThrow(RangeError);
		expect(() => instantFromMs(253_402_300_800_000)).toThrow(RangeError);
	});

	it("tells the earlier of two from the later", () => {
		const [a, b] = [at("2026-04-05T08:00:00.000Z"), at("2026-04-05T08:00:00.001Z")];
		expect([earliest(a, b), earliest(b, a)]).toEqual([a, a]);
		expect([latest(a, b), latest(b, a)]).toEqual([b, b]);
	});

	it("is read only in the years a person can mean, whatever its offset", () => {
		expect(parseInstant("1899-12-31T23:59:59Z")).toBeNull();
		expect(parseInstant("1900-01-01T00:00:00Z")).toBe("1900-01-01T00:00:00.000Z");
		expect(parseInstant("2899-12-31T23:59:59Z")).toBe("2899-12-31T23:59:59.000Z");
		expect(parseInstant("2899-12-31T23:59:59-01:00")).toBeNull();
		expect(parseInstant("9999-12-31T23:59:59-14:00")).toBeNull();
	});
});

describe("milliseconds", () => {
	it("are read and written as the calendar of the machine does", () => {
		// A step that shares no factor with a day visits every hour, minute, second and millisecond.
		for (let ms = -62_167_219_200_000; ms <= 253_402_300_799_999; ms += 157_777_777_777) {
			const instant = instantFromMs(ms);
			expect(instant).toBe(new Date(ms).toISOString());
			expect(msOf(instant)).toBe(ms);
		}
	});

	it("are cut off below one, toward 1970", () => {
		expect(instantFromMs(1.9)).toBe("1970-01-01T00:00:00.001Z");
		expect(instantFromMs(-1.9)).toBe("1969-12-31T23:59:59.999Z");
	});
});
