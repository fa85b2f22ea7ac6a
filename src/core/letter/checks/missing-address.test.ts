import { describe, expect, it } from "vitest";
import { INES } from "../letter-context.testing.ts";
import { findings, passed } from "./check.testing.ts";

describe("the recipient's address", () => {
	it("is missed when nothing stands in To, and the recorded one is offered", () => {
		expect(findings("missing-address", { letter: { to: " " } })[0]?.fixes).toEqual([
			{ replacement: "i.okafor@haldenferries.example", start: 0, end: 1 },
		]);
	});

	it("is not offered where nobody reads it", () => {
		const recipient = { ...INES, email: "no-reply@haldenferries.example" };
		expect(findings("missing-address", { letter: { to: "" }, context: { recipient } })[0]?.fixes).toEqual([]);
	});

	it("is fine when there is one", () => {
		expect(passed("missing-address", {})).toBeNull();
	});
});
