import { describe, expect, it } from "vitest";
import { MAIL_PROBLEMS } from "#core/mail/mail-problem.ts";
import { mailProblemText } from "#words/en/mail-problems.ts";
import { mailProblemOf } from "./mail-problem-of.ts";

const reply = (command: string, response: string) => ({
	command,
	response,
	responseCode: Number(response.slice(0, 3)),
});

/** As the library hangs it on an error: the answer whole, and its parts. */
const mailbox = (responseStatus: string, serverResponseCode: string | undefined, responseText: string) => ({
	response: `4 ${responseStatus} ${serverResponseCode === undefined ? "" : `[${serverResponseCode}] `}${responseText}`,
	responseStatus,
	responseText,
	...(serverResponseCode === undefined ? {} : { serverResponseCode }),
});

describe("what an error of a mail connection means", () => {
	it.each([
		[reply("AUTH PLAIN", "535 5.7.8 Error: authentication failed"), "wrong-password"],
		[reply("AUTH PLAIN", "534-5.7.9 Application-specific password required"), "wrong-password"],
		[reply("RCPT TO", "550 5.1.1 <x@y.example>: user unknown"), "recipient-refused"],
		[reply("RCPT TO", "450 4.2.0 Greylisted"), "try-later"],
		[reply("RCPT TO", "452 4.2.2 Mailbox full"), "mailbox-full"],
		[reply("DATA", "552 5.2.2 Quota exceeded"), "mailbox-full"],
		[reply("DATA", "552 5.3.4 Message too big"), "too-large"],
		[reply("DATA", "554 5.7.1 Message rejected as spam"), "refused"],
		[reply("MAIL FROM", "553 5.7.1 Sender address rejected"), "sender-refused"],
		[reply("RCPT TO", "452 4.5.3 Too many recipients"), "try-later"],
		[reply("RCPT TO", "452 4.3.1 Insufficient system storage"), "try-later"],
		[reply("RCPT TO", "452 Mailbox full"), "mailbox-full"],
		[reply("DATA", "552 5.7.0 This message was blocked because of its content"), "refused"],
		[reply("RCPT TO", "552 5.2.0 Quota exceeded"), "mailbox-full"],
		[reply("DATA", "552 Message size exceeds fixed limit"), "too-large"],
		[reply("STARTTLS", "502 Not implemented"), "no-encryption"],
		[{ code: "ESOCKET", originalCode: "ECONNREFUSED" }, "cannot-connect"],
		[{ code: "EDNS" }, "host-not-found"],
		[{ code: "ESOCKET", cause: { code: "CERT_HAS_EXPIRED" } }, "certificate-expired"],
		[{ authenticationFailed: true, responseText: "Invalid credentials" }, "wrong-password"],
		[mailbox("NO", "OVERQUOTA", "Not enough disk quota"), "mailbox-full"],
		[mailbox("NO", "TRYCREATE", "Mailbox doesn't exist: Sent"), "folder-missing"],
		[mailbox("NO", "APPENDLIMIT", "Message too large"), "too-large"],
		[mailbox("NO", "UNAVAILABLE", "Internal error"), "try-later"],
		[mailbox("NO", undefined, "Server Unavailable. 15"), "try-later"],
		[mailbox("NO", "CANNOT", "Invalid mailbox name"), "refused"],
		[mailbox("BAD", undefined, "Unknown command"), "refused"],
		[{ ...mailbox("NO", "UNAVAILABLE", "Try later"), authenticationFailed: true }, "try-later"],
		[mailbox("BYE", undefined, "Autologout"), "connection-lost"],
		[new Error("Connection closed unexpectedly"), "connection-lost"],
		[undefined, "connection-lost"],
	] as const)("%o: %s", (thrown, code) => {
		expect(mailProblemOf(thrown).code).toBe(code);
	});

	it("keeps the server's words on one line, and not without end", () => {
		const { answer } = mailProblemOf(reply("DATA", `554 5.7.1 no\r\n554 ${"x".repeat(900)}`));
		expect(answer).toHaveLength(300);
		expect(answer).not.toMatch(/[\r\n]/);
	});

	it("names the refused address", () => {
		const refused = { ...reply("RCPT TO", "550 5.1.1 No such user"), recipient: "ines@halden.example" };
		const problem = mailProblemOf({ code: "EENVELOPE", rejectedErrors: [refused] });
		expect(problem).toEqual({
			code: "recipient-refused",
			answer: "550 5.1.1 No such user",
			address: "ines@halden.example",
		});
		expect(mailProblemText(problem)).toContain("ines@halden.example");
	});

	it("has a sentence for each", () => {
		for (const code of MAIL_PROBLEMS) {
			expect(mailProblemText({ code, answer: "", address: null })).toMatch(/^[A-Z].+\.$/);
		}
	});
});
