import { describe, expect, it } from "vitest";
import type { Dispatch } from "#core/mail/dispatch.ts";
import { change, kept, newId, twoProcesses } from "../letter/letters.testing.ts";
import { noteBounced } from "./note-bounced.ts";

/** A status check that left for these addresses, some of them refused by our own server at once. */
const sentTo = async (to: string, refusedAddresses: readonly string[] = [], serverMessageId: string | null = null) => {
	const { app, halden } = await twoProcesses();
	const { context } = app;
	const opportunityId = halden.opportunity.id;
	const draft = await app.do("letters.draft", { id: app.id(), kind: "status-check", opportunityId });
	const { letter } = await app.do("letters.mark-sent", {
		id: draft.letter.id,
		version: draft.letter.version,
		touchId: app.id(),
	});
	const dispatch: Dispatch = {
		id: newId(app),
		letterId: letter.id,
		opportunityId,
		personId: null,
		touchId: newId(app),
		mail: {
			from: { name: "Maya", address: "maya@lindqvist.example" },
			to,
			subject: "Analyst",
			body: "Dear all,\n",
			language: "en",
			messageId: "one@lindqvist.example",
			references: [],
		},
		state: "sent",
		sendAt: context.clock.now(),
		dueAt: null,
		tries: 1,
		looks: 0,
		filing: "not-wanted",
		handedOverAt: context.clock.now(),
		sentAt: context.clock.now(),
		problem: null,
		refusedAddresses,
		serverMessageId,
	};
	const now = context.clock.now();
	const { ownerId } = context.actor;
	await context.store.write(ownerId, async (records) => {
		await records.insert("dispatch", dispatch, now);
		const stored = await records.get("letter", letter.id);
		if (stored === null) throw new Error("No letter");
		const delivery = { dispatchId: dispatch.id, dueAt: null, problem: null };
		await records.update("letter", { ...stored, delivery }, stored.version, now);
	});
	const bounceOf = (messageId: string, addresses: readonly string[]) =>
		context.store.write(ownerId, (records) =>
			noteBounced(context, records, { messageId, addresses, answer: "No such user" }),
		);
	const bounce = (...addresses: readonly string[]) => bounceOf("one@lindqvist.example", addresses);
	const state = async () => ({
		letter: (await kept(app, "letter", letter.id))?.state,
		refused: (await kept(app, "dispatch", dispatch.id))?.refusedAddresses,
	});
	const view = () => app.do("letters.view", { id: letter.id });
	const notFiled = () =>
		change(app, "dispatch", dispatch.id, {
			filing: "given-up",
			problem: { code: "mailbox-full", answer: "[OVERQUOTA] No room", address: null },
		});
	return { app, bounce, bounceOf, state, view, notFiled };
};

describe("a letter to several", () => {
	it("stays sent where some had it, and says who had not", async () => {
		const { bounce, state } = await sentTo("Ann <Ann@Halden.example>, bob@halden.example");
		await bounce("bob@halden.example");
		expect(await state()).toEqual({ letter: "sent", refused: ["bob@halden.example"] });
	});

	it("is a draft again once nobody had it, whatever the case of their addresses", async () => {
		const { bounce, state } = await sentTo("Ann <Ann@Halden.example>, bob@halden.example", ["Ann@Halden.example"]);
		await bounce("bob@halden.example");
		expect((await state()).letter).toBe("draft");
		const both = await sentTo("ann@halden.example, bob@halden.example");
		await both.bounce("ann@halden.example", "bob@halden.example");
		expect((await both.state()).letter).toBe("draft");
	});

	it("stays sent where the report names an address that mail was forwarded to", async () => {
		const { bounce, state } = await sentTo("ann@halden.example, bob@halden.example");
		await bounce("robert@elsewhere.example");
		expect(await state()).toEqual({ letter: "sent", refused: ["robert@elsewhere.example"] });
	});
});

describe("the view of a letter that left", () => {
	it("says nothing more where all went well, or nobody had it", async () => {
		const { view, bounce } = await sentTo("ann@halden.example");
		expect((await view()).arrival).toBeNull();
		await bounce("ann@halden.example");
		expect((await view()).arrival).toBeNull();
	});

	it("names who did not get it", async () => {
		const { bounce, view } = await sentTo("ann@halden.example, bob@halden.example");
		await bounce("bob@halden.example");
		const { arrival } = await view();
		expect(arrival).toMatchObject({ refusedAddresses: ["bob@halden.example"], notFiled: null });
		expect(arrival?.says.join(" ")).toContain("bob@halden.example");
	});

	it("says that it lacks its copy, and why", async () => {
		const { notFiled, view } = await sentTo("ann@halden.example");
		await notFiled();
		const { arrival } = await view();
		expect(arrival?.notFiled).toMatchObject({ code: "mailbox-full" });
		expect(arrival?.says.join(" ")).toMatch(/no copy is in your sent mail.*OVERQUOTA/);
	});
});

describe("a letter to one", () => {
	it("is a draft again, under whatever address the report names them, or none", async () => {
		for (const addresses of [["ines@halden.example"], ["i.okafor@elsewhere.example"], []]) {
			const { bounce, state } = await sentTo('"Okafor, Ines" <Ines@halden.example>');
			await bounce(...addresses);
			expect((await state()).letter).toBe("draft");
		}
	});
});

describe("a letter whose server gave it another Message-ID", () => {
	const THEIRS = "AS8P251MB0001@AS8P251MB0001.EURP251.PROD.OUTLOOK.COM";

	it("is a draft again when the report names that one", async () => {
		const { bounceOf, state } = await sentTo("ines@halden.example", [], THEIRS);
		expect(await bounceOf("someone-else@halden.example", ["ines@halden.example"])).toBeNull();
		await bounceOf(THEIRS, ["ines@halden.example"]);
		expect((await state()).letter).toBe("draft");
	});

	it("is known by it, whoever answers, from whatever address", async () => {
		const { app } = await sentTo("ines@halden.example", [], THEIRS);
		const { taken, reply } = await app.do("replies.take", {
			content: [
				"From: Someone <someone@nowhere-known.example>",
				"Date: Mon, 13 Apr 2026 09:30:00 +0200",
				"Subject: Re: Analyst",
				"Message-ID: <answer@nowhere-known.example>",
				`In-Reply-To: <${THEIRS}>`,
				"",
				"Thank you for your note.",
			].join("\r\n"),
		});
		expect({ taken, because: reply?.because }).toEqual({ taken: "noted", because: "answers-letter" });
	});
});
