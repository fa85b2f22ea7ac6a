import { describe, expect, it } from "vitest";
import { kept, twoProcesses } from "../letter/letters.testing.ts";

/** A message in Ines's hand, written on Monday 13 April 2026. */
const message = (
	words: string,
	given: { readonly id?: string; readonly from?: string; readonly extra?: string } = {},
) =>
	[
		"Date: Mon, 13 Apr 2026 09:30:00 +0200",
		`From: ${given.from ?? "Ines Okafor <ines@haldenferries.example>"}`,
		"To: maya@lindqvist.example",
		"Subject: Re: Marketing analyst",
		`Message-ID: <${given.id ?? "one@halden.example"}>`,
		...(given.extra === undefined ? [] : [given.extra]),
		"Content-Type: text/plain; charset=utf-8",
		"",
		words,
	].join("\r\n");

const invitation = (method: string, sequence: number, day: string) =>
	[
		"Date: Mon, 13 Apr 2026 09:30:00 +0200",
		"From: Ines Okafor <ines@haldenferries.example>",
		"Subject: Interview",
		`Message-ID: <event-${method}-${sequence}@halden.example>`,
		`Content-Type: text/calendar; charset=utf-8; method=${method}`,
		"",
		"BEGIN:VCALENDAR",
		`METHOD:${method}`,
		"BEGIN:VEVENT",
		"UID:round-two",
		`SEQUENCE:${sequence}`,
		`DTSTART;TZID=Europe/Berlin:${day}T140000`,
		`DTEND;TZID=Europe/Berlin:${day}T150000`,
		"SUMMARY:Second interview",
		"END:VEVENT",
		"END:VCALENDAR",
	].join("\r\n");

const world = async () => {
	const started = await twoProcesses();
	const { app } = started;
	const take = async (content: string) => {
		const { taken, reply } = await app.do("replies.take", { content });
		return { taken, reply };
	};
	const noted = async (content: string) => {
		const { reply } = await take(content);
		if (reply === null) throw new Error("Nothing was noted");
		return reply;
	};
	const yes = async (reply: Awaited<ReturnType<typeof noted>>, more: { readonly byOn?: string } = {}) =>
		app.do("replies.accept", { id: reply.id, version: reply.version, key: reply.proposals[0]?.key ?? "", ...more });
	const halden = () => app.do("opportunities.view", { id: started.halden.opportunity.id });
	return { ...started, take, noted, yes, view: halden };
};

describe("a noticed answer", () => {
	it("is a contact from them once, however often the message is taken", async () => {
		const { app, take, halden } = await world();
		const content = message("Thank you for your note.");
		expect((await take(content)).taken).toBe("noted");
		expect((await take(content)).taken).toBe("known-already");
		const touches = await app.context.store.read(app.context.actor.ownerId, (records) =>
			records.list("touch", { where: { opportunityId: halden.opportunity.id } }),
		);
		expect(touches.records.filter(({ direction }) => direction === "inbound")).toHaveLength(1);
	});

	it("moves no promise before the user says yes, and then once, with their words", async () => {
		const { app, noted, yes, view } = await world();
		const reply = await noted(message("We need a little longer: we will let you know by Friday 24 April."));
		const before = (await view()).promises[0];
		expect(before?.byOn).toBe("2026-04-17");
		const after = await yes(reply);
		expect(after.proposals).toMatchObject([{ state: "accepted" }]);
		await yes(reply);
		const promise = (await view()).promises[0];
		expect(promise).toMatchObject({ byOn: "2026-04-24", movedFrom: [{ byOn: "2026-04-17" }] });
		expect(promise?.words).toContain("by Friday 24 April");
		expect((await app.do("replies.list", { state: "open" })).items).toEqual([]);
	});

	it("takes the day that the user says instead", async () => {
		const { noted, yes, view } = await world();
		await yes(await noted(message("We will let you know by Friday 24 April.")), { byOn: "2026-04-27" });
		expect((await view()).promises[0]?.byOn).toBe("2026-04-27");
	});

	it("follows an invitation through its update to its end", async () => {
		const { noted, yes, view } = await world();
		await yes(await noted(invitation("REQUEST", 0, "20260420")));
		const round = async () => (await view()).interviews.find(({ startsAt }) => startsAt !== null);
		expect(await round()).toMatchObject({ startsAt: "2026-04-20T12:00:00.000Z", state: "scheduled" });
		await yes(await noted(invitation("REQUEST", 1, "20260422")));
		expect(await round()).toMatchObject({ startsAt: "2026-04-22T12:00:00.000Z" });
		await yes(await noted(invitation("CANCEL", 2, "20260422")));
		expect(await round()).toMatchObject({ state: "cancelled" });
	});

	it("records a no only when the user agrees that it is one", async () => {
		const { app, noted, yes, view } = await world();
		const reply = await noted(message("We have decided to move forward with another candidate."));
		expect((await view()).opportunity.stage).toBe("interviewing");
		await app.do("replies.dismiss", { id: reply.id, version: reply.version, key: "outcome" });
		expect((await view()).opportunity.stage).toBe("interviewing");
		const again = await noted(
			message("We have decided to move forward with another candidate.", { id: "two@x.example" }),
		);
		await yes(again);
		expect((await view()).opportunity.stage).toBe("rejected");
	});

	it("is no answer where a program wrote it, or where it belongs to nothing here", async () => {
		const { app, take, halden } = await world();
		const auto = await take(message("I am away until Friday.", { extra: "Auto-Submitted: auto-replied" }));
		expect(auto.reply).toMatchObject({ kind: "auto-reply", touchId: null, proposals: [] });
		expect((await take(message("Hello", { id: "s@x.example", from: "friend@gmail.com" }))).taken).toBe("passed-over");
		expect((await app.do("replies.list", { opportunityId: halden.opportunity.id })).items).toHaveLength(1);
	});

	it("asks which opportunity where there are two, and weighs it for the one that is chosen", async () => {
		const { app, noted, halden, ines } = await world();
		const { opportunity } = await app
			.do("interviews.add", {
				id: app.id(),
				company: "Halden Ferries",
				position: "Pricing lead",
				endedAt: "2026-04-09T09:40:00Z",
			})
			.then(({ opportunity: added }) => ({ opportunity: added }));
		await app.do("interviews.edit", {
			id: (await app.do("opportunities.view", { id: opportunity.id })).interviews[0]?.id ?? "",
			version: 1,
			interviewerIds: [ines],
		});
		const content = message("We will let you know by Friday 24 April.").replace("Marketing analyst", "Thank you");
		const reply = await noted(content);
		expect(reply).toMatchObject({ opportunityId: null, needsChoice: true, touchId: null });
		expect(reply.opportunities.map(({ id }) => id).toSorted()).toEqual(
			[halden.opportunity.id, opportunity.id].toSorted(),
		);
		const { id, version } = reply;
		const chosen = await app.do("replies.assign", { id, version, opportunityId: halden.opportunity.id });
		expect(chosen).toMatchObject({ needsChoice: false, because: "chosen", proposals: [{ key: "promise" }] });
		expect(chosen.touchId).not.toBeNull();
	});

	it("says which letter did not arrive, and why", async () => {
		const { app, noted, halden, ines } = await world();
		const { letter } = await app.do("letters.draft", {
			id: app.id(),
			kind: "status-check",
			opportunityId: halden.opportunity.id,
			personId: ines,
		});
		const reply = await noted(
			[
				"From: MAILER-DAEMON@mx.example",
				"Subject: Mail delivery failed: returning message to sender",
				"X-Failed-Recipients: ines@haldenferries.example",
				`In-Reply-To: <${letter.id}.1@afterword.invalid>`,
				"Message-ID: <bounce@mx.example>",
				"",
				"550 No such user here",
			].join("\r\n"),
		);
		expect(reply.bounced).toEqual({ letterId: letter.id, reason: "no-such-address" });
		expect((await kept(app, "letter", letter.id))?.state).toBe("draft");
	});

	it("refuses what is no message, in words that help", async () => {
		const { app } = await world();
		expect((await app.refused("replies.take", { content: "hello" })).code).toBe("unreadable-mail");
		expect((await app.refused("replies.take", { content: "%%%", encoding: "base64" })).code).toBe("unreadable-mail");
	});

	it("is asked about once where a later one says it anew", async () => {
		const { noted, app, view } = await world();
		const first = await noted(
			message("We will get back to you by Wednesday 22 April.", { id: "first@halden.example" }),
		);
		const later = message("We will get back to you by Monday 20 April.", { id: "later@halden.example" });
		const second = await noted(later);
		const open = (await app.do("replies.list", { state: "open" })).items;
		expect(open.map(({ id }) => id)).toEqual([second.id]);
		const before = await app.do("replies.view", { id: first.id });
		expect(before.proposals).toMatchObject([{ state: "overtaken" }]);
		const key = before.proposals[0]?.key ?? "";
		const accept = { id: first.id, version: before.version, key };
		expect((await app.refused("replies.accept", accept)).code).toBe("proposal-overtaken");
		expect((await view()).promises.map(({ byOn }) => byOn)).not.toContain("2026-04-22");
	});
});
