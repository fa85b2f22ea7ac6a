import { describe, expect, it } from "vitest";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { memoryStore } from "#adapters/store/memory/memory-store.ts";
import type { ArrivedMail, MailServers } from "#app/mail-servers.ts";
import type { Store } from "#app/ports.ts";
import type { InboxPosition } from "#core/mail/mail-account.ts";
import { err, ok } from "#core/result.ts";
import { OWNER, testApp } from "#tests/support/app.ts";
import { lookForReplies } from "./look-for-replies.ts";

const UNUSED = { code: "cannot-connect", answer: "", address: null } as const;

/** A mailbox with these messages in it, the first of them with number 1. */
const inboxOf = (messages: readonly string[]): MailServers => ({
	deliver: async () => ({ kind: "not-accepted", problem: UNUSED }),
	tryOut: async () => ({ smtp: null, imap: null }),
	hasSent: async () => err(UNUSED),
	fileSent: async () => err(UNUSED),
	saveDraft: async () => UNUSED,
	arrived: async ({ inbox }) => {
		const since = inbox?.uid ?? 0;
		const mail = messages
			.map((text, at): ArrivedMail => ({ uid: at + 1, raw: new TextEncoder().encode(text), isCut: false }))
			.filter(({ uid }) => uid > since);
		return ok({ mail, inbox: { uidValidity: "7", uid: Math.max(since, messages.length) } });
	},
});

const from = (id: string, words: string): string =>
	[
		"Date: Mon, 13 Apr 2026 09:30:00 +0200",
		"From: Ines Okafor <ines@haldenferries.example>",
		"Subject: Re: Marketing analyst",
		`Message-ID: <${id}@halden.example>`,
		"Content-Type: text/plain; charset=utf-8",
		"",
		words,
	].join("\r\n");

const setUp = async (messages: readonly string[], store: Store = memoryStore({ ids: uuidV7Source() })) => {
	const app = testApp({ now: "2026-04-13T08:00:00Z", mailServers: inboxOf(messages), store });
	await app.do("mail-account.save", { address: "maya@gmail.com", secret: "app password", noticesReplies: true });
	await app.do("interviews.add", {
		id: app.id(),
		company: "Halden Ferries",
		position: "Marketing analyst",
		endedAt: "2026-04-08T09:40:00Z",
		people: [{ id: app.id(), name: "Ines Okafor", greeting: "Ines", email: "ines@haldenferries.example" }],
	});
	const position = async (): Promise<InboxPosition | null | undefined> =>
		(await app.context.store.read(OWNER, (records) => records.get("mailAccount", OWNER)))?.inbox;
	const noted = async () => (await app.do("replies.list", {})).items;
	return { app, position, noted };
};

/** A store that cannot keep a message whose excerpt has this word. */
const refusing = (word: string, also: { readonly position: boolean }): Store => {
	const store = memoryStore({ ids: uuidV7Source() });
	return {
		...store,
		write: (owner, work) =>
			store.write(owner, (records) =>
				work({
					...records,
					insert: async (noun, record, at) => {
						if (noun === "reply" && JSON.stringify(record).includes(word)) throw new RangeError("Not storable");
						return records.insert(noun, record, at);
					},
					put: async (noun, record, at) => {
						if (also.position && noun === "mailAccount" && JSON.stringify(record).includes('"uid":'))
							throw new Error("Disk full");
						return records.put(noun, record, at);
					},
				}),
			),
	};
};

describe("a look into the inbox", () => {
	it("keeps a sentence whose cut falls inside an emoji", async () => {
		const words = `We will get back to you by Friday 24 April ${"x".repeat(256)}\u{1f600} and so on.`;
		expect(words.slice(0, 300).isWellFormed()).toBe(false);
		const { app, noted } = await setUp([from("emoji", words), from("next", "Thank you for your note.")]);
		expect(await lookForReplies(app.context)).toBe(2);
		const proposed = (await noted()).flatMap(({ proposals }) => proposals);
		expect(proposed).toMatchObject([{ key: "promise" }]);
		expect(proposed[0]?.words.isWellFormed()).toBe(true);
	});

	it("passes over a message that cannot be kept, says so without a word of it, and reads on", async () => {
		const store = refusing("POISON", { position: false });
		const messages = [from("one", "Thank you."), from("two", "POISON"), from("three", "See you.")];
		const { app, position, noted } = await setUp(messages, store);
		const failures: unknown[] = [];
		expect(await lookForReplies(app.context, (failure) => failures.push(failure))).toBe(2);
		expect(failures.map((failure) => (failure as Error).name)).toEqual(["RangeError"]);
		expect(await position()).toEqual({ uidValidity: "7", uid: 3 });
		expect((await noted()).map(({ excerpt }) => excerpt).toSorted()).toEqual(["See you.", "Thank you."]);
		expect(await lookForReplies(app.context)).toBe(0);
	});

	it("passes over nothing while the store keeps nothing at all", async () => {
		const { app, position } = await setUp([from("one", "POISON")], refusing("POISON", { position: true }));
		const failures: unknown[] = [];
		await expect(lookForReplies(app.context, (failure) => failures.push(failure))).rejects.toThrow("Disk full");
		expect(failures).toEqual([]);
		expect(await position()).toBeNull();
	});
});
