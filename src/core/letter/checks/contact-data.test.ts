import { describe, expect, it } from "vitest";
import { letterBody } from "../letter-context.testing.ts";
import { findings, passed } from "./check.testing.ts";

const posted = (text: string) => ({
	letter: { to: "", body: `Halden Ferries\nQuay 12\n5003 Bergen\n\n${letterBody(text)}` },
});

describe("contact data", () => {
	it("is needed in a letter that goes by post", () => {
		expect(findings("contact-data", posted("Thank you."))).toHaveLength(1);
		expect(findings("contact-data", posted("Thank you. You can reach me at 020 7946 0018."))).toEqual([]);
		expect(findings("contact-data", posted("Thank you. maya@lindqvist.example"))).toEqual([]);
	});

	it("is not asked of an e-mail, and a number in it is a plus, however it is spaced", () => {
		expect(findings("contact-data", { text: "Thank you." })).toEqual([]);
		const sender = { name: "Maya Lindqvist", email: "", phone: "555 0134" };
		expect(passed("contact-data", { text: "Call me: 5550134", context: { sender } })).toBeNull();
		expect(passed("contact-data", { text: "Call me.", context: { sender } })).toBeUndefined();
	});
});
