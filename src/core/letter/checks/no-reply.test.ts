import { describe, expect, it } from "vitest";
import { isNoReply } from "../no-reply-address.ts";
import { findings, found } from "./check.testing.ts";

describe("an address nobody reads", () => {
	it.each([
		"noreply@halden.example",
		"no-reply@halden.example",
		"careers.no_reply@halden.example",
		"do-not-reply@halden.example",
		"DoNotReply@halden.example",
		"mailer-daemon@halden.example",
		"noreply+x1@halden.example",
	])("is %s", (address) => {
		expect(isNoReply(address)).toBe(true);
	});

	it.each(["i.okafor@halden.example", "nora.reply@halden.example", "careers@noreply.example", "reply@halden.example"])(
		"is not %s",
		(address) => {
			expect(isNoReply(address)).toBe(false);
		},
	);

	it("must be looked at, and the recorded address is offered", () => {
		const [finding] = findings("no-reply", { letter: { to: "no-reply@halden.example" } });
		expect(finding?.fixes[0]?.replacement).toBe("i.okafor@haldenferries.example");
	});

	it("is left alone when somebody reads it", () => {
		expect(found("no-reply", {})).toEqual([]);
	});
});
