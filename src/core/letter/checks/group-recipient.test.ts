import { describe, expect, it } from "vitest";
import { found, passed } from "./check.testing.ts";

const TWO = "i.okafor@haldenferries.example, t.brandvold@haldenferries.example";

describe("several recipients", () => {
	it("of one thank-you are worth a look", () => {
		expect(found("group-recipient", { letter: { to: TWO } })).toEqual([TWO]);
	});

	it("may share a status check", () => {
		expect(found("group-recipient", { letter: { to: TWO, kind: "status-check" } })).toEqual([]);
	});

	it("are not what one address with a trailing comma is", () => {
		expect(passed("group-recipient", { letter: { to: "i.okafor@haldenferries.example, " } })).toBeNull();
	});
});
