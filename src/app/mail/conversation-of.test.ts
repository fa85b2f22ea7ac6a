import { describe, expect, it } from "vitest";
import type { Dispatch } from "#core/mail/dispatch.ts";
import { OWNER } from "#tests/support/app.ts";
import { change, keep, kept, newId, twoProcesses } from "../letter/letters.testing.ts";
import { conversationOf } from "./conversation-of.ts";

const world = async () => {
	const { app, halden, ines, sam } = await twoProcesses();
	const opportunityId = halden.opportunity.id;
	const draft = async (personId: typeof ines | null, to: string) => {
		const { letter } = await app.do("letters.draft", { id: app.id(), kind: "status-check", opportunityId });
		await change(app, "letter", letter.id, { personId, to });
		return letter.id;
	};
	/** A letter that left at this moment of Monday, with this id of its own. */
	const sent = async (
		messageId: string,
		time: string,
		personId: typeof ines | null,
		to = "ines@haldenferries.example",
	) => {
		const letterId = await draft(personId, to);
		const at = `2026-04-13T${time}:00.000Z` as Dispatch["sendAt"];
		const dispatch: Dispatch = {
			id: newId(app),
			letterId,
			opportunityId,
			personId,
			touchId: newId(app),
			mail: {
				from: { name: "Maya", address: "maya@lindqvist.example" },
				to,
				subject: "Analyst",
				body: "Dear Ines,\n",
				language: "en",
				messageId,
				references: [],
			},
			state: "sent",
			sendAt: at,
			dueAt: null,
			tries: 1,
			looks: 0,
			filing: "not-wanted",
			handedOverAt: at,
			sentAt: at,
			problem: null,
			refusedAddresses: [],
			serverMessageId: null,
		};
		await keep(app, "dispatch", dispatch);
		const delivery = { dispatchId: dispatch.id, dueAt: null, problem: null };
		await change(app, "letter", letterId, { state: "sent", sentAt: at, delivery });
		return letterId;
	};
	const answer = async (messageId: string, time: string, from: string, inReplyTo = "nothing@known.example") => {
		app.at(`2026-04-13T${time}:00Z`);
		return app.do("replies.take", {
			content: [
				`From: Somebody <${from}>`,
				`Date: Mon, 13 Apr 2026 ${time}:00 +0000`,
				"Subject: Re: Marketing analyst",
				`Message-ID: <${messageId}>`,
				`In-Reply-To: <${inReplyTo}>`,
				"",
				"Thank you for your note.",
			].join("\r\n"),
		});
	};
	const conversation = async (letterId: string) => {
		const letter = await kept(app, "letter", letterId);
		if (letter === null) throw new Error("No letter");
		return app.context.store.read(OWNER, (records) => conversationOf(records, letter));
	};
	return { app, ines, sam, draft, sent, answer, conversation };
};

describe("the conversation that a letter goes on with", () => {
	it("has what they answered in it, so that the letter stands beneath their message", async () => {
		const { ines, sent, answer, draft, conversation } = await world();
		await sent("ours-1@maya.example", "08:10", ines);
		await answer("theirs-1@halden.example", "08:20", "ines@haldenferries.example");
		// From a phone, and so from an address that nobody knows here.
		await answer("theirs-2@private.example", "08:30", "ines.o@private.example", "ours-1@maya.example");
		const next = await draft(ines, "ines@haldenferries.example");
		expect(await conversation(next)).toEqual([
			"ours-1@maya.example",
			"theirs-1@halden.example",
			"theirs-2@private.example",
		]);
	});

	it("has nobody else's messages in it, nor a program's", async () => {
		const { app, ines, sam, sent, answer, draft, conversation } = await world();
		await sent("to-sam@maya.example", "08:10", sam, "sam@brightwell.example");
		await answer("colleague@halden.example", "08:20", "tom@haldenferries.example");
		await app.do("replies.take", {
			content:
				"From: ines@haldenferries.example\r\nSubject: Out of office\r\nMessage-ID: <away@halden.example>\r\n" +
				"Date: Mon, 13 Apr 2026 08:15:00 +0000\r\nAuto-Submitted: auto-replied\r\n\r\nAway.",
		});
		expect(await conversation(await draft(ines, "ines@haldenferries.example"))).toEqual([]);
	});

	it("is told by the address where a letter goes to nobody who is known here", async () => {
		const { sent, draft, conversation } = await world();
		await sent("to-office@maya.example", "08:10", null, "office@haldenferries.example");
		await sent("to-other@maya.example", "08:20", null, "other@haldenferries.example");
		expect(await conversation(await draft(null, "Office <Office@haldenferries.example>"))).toEqual([
			"to-office@maya.example",
		]);
	});

	it("ends, for a letter that is sent, with what came before it", async () => {
		const { ines, sent, answer, conversation } = await world();
		await sent("ours-1@maya.example", "08:10", ines);
		const second = await sent("ours-2@maya.example", "08:20", ines);
		await sent("ours-3@maya.example", "08:30", ines);
		await answer("theirs-1@halden.example", "08:40", "ines@haldenferries.example");
		expect(await conversation(second)).toEqual(["ours-1@maya.example"]);
	});
});
