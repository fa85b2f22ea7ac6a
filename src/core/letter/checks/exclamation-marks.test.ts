import { describe, expect, it } from "vitest";
import { findings } from "./check.testing.ts";

const marks = (text: string) => findings("exclamation-marks", { text });

describe("exclamation marks", () => {
	it("are warm where there is one", () => {
		expect(marks("Thank you! It was good to meet you.")).toEqual([]);
	});

	it("are looked at from the second on, and the last gives way to a full stop", () => {
		const [finding] = marks("Thank you! It was good to meet you!");
		expect(finding?.data).toEqual({ count: 2 });
		expect(finding?.fixes[0]?.replacement).toBe(".");
		expect(marks("Thank you!!")[0]?.fixes[0]?.replacement).toBe("!");
	});
});
