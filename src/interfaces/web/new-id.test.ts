import { describe, expect, it } from "vitest";
import { isUuid } from "#core/ids.ts";
import { newId } from "./new-id.ts";

describe("new id", () => {
	it("is a UUID of version 7 that the server accepts", () => {
		const id = newId();
		expect(isUuid(id)).toBe(true);
		expect(id[14]).toBe("7");
		expect("89ab").toContain(id[19]);
	});

	it("begins with the time, so that newer sorts after older", () => {
		expect(Number.parseInt(newId().replaceAll("-", "").slice(0, 12), 16)).toBeCloseTo(Date.now(), -3);
	});
});
