import { describe, expect, it } from "vitest";
import type { MailServers } from "#app/mail-servers.ts";
import { err } from "#core/result.ts";
import { testApp } from "#tests/support/app.ts";
import { deliverDue } from "./deliver-due.ts";

const UNUSED = { code: "cannot-connect", answer: "", address: null } as const;

/** Servers that take every letter but break over one to this address, as no server does. */
const breakingOver = (address: string, taken: string[]): MailServers => ({
	deliver: async (_account, mail, _date, beforeDot) => {
		if (mail.to === address) throw new RangeError("Ours");
		await beforeDot();
		taken.push(mail.to);
		return { kind: "accepted", serverMessageId: null, refusedAddresses: [] };
	},
	tryOut: async () => ({ smtp: null, imap: null }),
	hasSent: async () => err(UNUSED),
	fileSent: async () => err(UNUSED),
	saveDraft: async () => UNUSED,
	arrived: async () => err(UNUSED),
});

const twoLetters = async (brokenAddress: string) => {
	const taken: string[] = [];
	const app = testApp({ now: "2026-04-08T10:00:00Z", mailServers: breakingOver(brokenAddress, taken) });
	await app.do("settings.edit", { ownName: "Maya Lindqvist", ownEmail: "maya@lindqvist.example" });
	await app.do("mail-account.save", { address: "maya@gmail.com", secret: "app password" });
	const people = ["ines", "tom"].map((name) => ({
		id: app.id(),
		name,
		greeting: name,
		email: `${name}@halden.example`,
	}));
	const { interview } = await app.do("interviews.add", {
		id: app.id(),
		company: "Halden Ferries",
		position: "Analyst",
		endedAt: "2026-04-08T09:40:00Z",
		people,
	});
	for (const { id: personId } of people) {
		const draft = { id: app.id(), kind: "thank-you", interviewId: interview.id, personId } as const;
		const { letter } = await app.do("letters.draft", draft);
		const request = { id: letter.id, version: letter.version, when: "now" } as const;
		await app.do("letters.send", { ...request, dispatchId: app.id(), touchId: app.id() });
	}
	app.at("2026-04-08T10:01:00Z");
	return { app, taken };
};

describe("a round of letters that are due", () => {
	it("takes every letter further, though one of them breaks, and says so", async () => {
		const { app, taken } = await twoLetters("ines@halden.example");
		const { failures, nextAt } = await deliverDue(app.context);
		expect(failures).toEqual([expect.any(RangeError)]);
		expect(taken).toEqual(["tom@halden.example"]);
		// The other one is filed among the sent mail in five seconds.
		expect(nextAt).toBe("2026-04-08T10:01:05.000Z");
	});

	it("tries the broken one again only when its lease has ended, and gives it up after a day", async () => {
		const { app } = await twoLetters("ines@halden.example");
		const failuresAt = async (moment: string): Promise<number> => {
			app.at(moment);
			return (await deliverDue(app.context)).failures.length;
		};
		expect(await failuresAt("2026-04-08T10:01:00Z")).toBe(1);
		expect(await failuresAt("2026-04-08T10:03:59Z")).toBe(0);
		expect(await failuresAt("2026-04-08T10:04:00Z")).toBe(1);
		expect(await failuresAt("2026-04-09T12:00:00Z")).toBe(0);
		const { items } = await app.do("letters.list", {});
		expect(items.map(({ state }) => state).toSorted()).toEqual(["draft", "sent"]);
	});

	it("sends both where none breaks", async () => {
		const { app, taken } = await twoLetters("nobody@halden.example");
		await deliverDue(app.context);
		expect(taken.toSorted()).toEqual(["ines@halden.example", "tom@halden.example"]);
	});
});
