import { describe, expect, it } from "vitest";
import { nameKey } from "./name-key.ts";

describe("name key", () => {
	it.each([
		["Müller & Söhne", "muller & sohne"],
		["  Halden\t Ferries ", "halden ferries"],
		["ŁÓDŹ Stocznia", "lodz stocznia"],
		["Straße", "strasse"],
	])("takes %j and %j for one name", (written, key) => {
		expect(nameKey(written)).toBe(key);
	});
	it("keeps near misses apart: merging is the user's decision", () => {
		expect(nameKey("Halden Ferries")).not.toBe(nameKey("Haldan Ferries"));
	});
});
