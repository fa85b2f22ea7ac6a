import { describe, expect, it } from "vitest";
import { operationNamed } from "#app/call.ts";
import { flagName, flagsOf } from "./flags.ts";

const flagsFor = (name: Parameters<typeof operationNamed>[0]) =>
	Object.fromEntries(flagsOf(operationNamed(name)).map(({ field, kind }) => [field, kind]));

describe("flags", () => {
	it("offer a field that may be empty as well as one that may not", () => {
		expect(flagsFor("letters.draft")).toMatchObject({ interviewId: "text", personId: "text" });
		expect(flagsFor("people.edit")).toMatchObject({ email: "text", doNotCall: "boolean", roles: "list" });
	});

	it("leave out what is an argument already and what only a file can say", () => {
		expect(flagsFor("debriefs.save")).not.toHaveProperty("id");
		expect(flagsFor("debriefs.save")).not.toHaveProperty("items");
		expect(flagsFor("debriefs.save")).toMatchObject({ overall: "number", feeling: "text" });
	});

	it("are written with hyphens", () => {
		expect(flagName("endIsApproximate")).toBe("--end-is-approximate");
	});
});
