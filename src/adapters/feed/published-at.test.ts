import { describe, expect, it } from "vitest";
import { publishedAt } from "./published-at.ts";

describe("when news was published", () => {
	it("is read from what mail writes", () => {
		expect(publishedAt("Wed, 08 Apr 2026 09:40:00 GMT")).toBe("2026-04-08T09:40:00.000Z");
		expect(publishedAt("8 April 2026 11:40 +0200")).toBe("2026-04-08T09:40:00.000Z");
		expect(publishedAt("Wed, 8 Apr 26 05:40:00 EDT")).toBe("2026-04-08T09:40:00.000Z");
		expect(publishedAt("Wednesday, 08-Apr-26 09:40:00 UTC")).toBe("2026-04-08T09:40:00.000Z");
	});

	it("is read from what the standard of dates writes", () => {
		expect(publishedAt("2026-04-08T11:40:00+02:00")).toBe("2026-04-08T09:40:00.000Z");
		expect(publishedAt("2026-04-08T09:40:00.5Z")).toBe("2026-04-08T09:40:00.500Z");
		expect(publishedAt(" 2026-04-08 09:40:00 ")).toBe("2026-04-08T09:40:00.000Z");
		expect(publishedAt("2026-04-08")).toBe("2026-04-08T00:00:00.000Z");
	});

	it("is in UTC where no zone is given, not in the zone of this machine", () => {
		expect(publishedAt("Wed, 08 Apr 2026 09:40:00")).toBe("2026-04-08T09:40:00.000Z");
		expect(publishedAt("2026-04-08T09:40")).toBe("2026-04-08T09:40:00.000Z");
	});

	it("is unknown where the date does not exist", () => {
		for (const text of [
			"Mon, 30 Feb 2026 09:40:00 GMT",
			"2026-02-30",
			"2026-04-08T25:00:00Z",
			"8 Foo 2026 09:40 GMT",
		]) {
			expect([text, publishedAt(text)]).toEqual([text, null]);
		}
	});

	it("is unknown where nobody can mean it", () => {
		expect([publishedAt("1989-12-31T23:59:59.999Z"), publishedAt("2100-01-01T00:00:00Z")]).toEqual([null, null]);
		expect(publishedAt("1990-01-01T00:00:00Z")).toBe("1990-01-01T00:00:00.000Z");
		expect(publishedAt("2099-12-31T23:59:59.999Z")).toBe("2099-12-31T23:59:59.999Z");
		for (const text of [
			undefined,
			"",
			"yesterday",
			"1775641200",
			"08/04/2026",
			"Wed, 08 Apr 2026 09:40:00 XYZ",
			"9".repeat(99_999),
		]) {
			expect(publishedAt(text)).toBeNull();
		}
	});
});
