import { describe, expect, it } from "vitest";
import { messageIdAt } from "./message-id.ts";

describe("a Message-ID", () => {
	it("is at the user's own domain, in ASCII whatever its script", () => {
		expect(messageIdAt("one", "maya@lindqvist.example")).toBe("one@lindqvist.example");
		expect(messageIdAt("one", "maya@bücher.example")).toBe("one@xn--bcher-kva.example");
		expect(messageIdAt("one", "maya@مثال.example")).toMatch(/^one@xn--[a-z0-9]+\.example$/);
	});

	it("is at no domain at all where the address has none that can be written", () => {
		expect(messageIdAt("one", "maya@b ü.example")).toBe("one@afterword.invalid");
	});
});
