import { describe, expect, it } from "vitest";
import { twoProcesses } from "../letter/letters.testing.ts";

/** A status check that leaves in ten seconds, through an account at Gmail. */
const waiting = async () => {
	const { app, halden, ines } = await twoProcesses();
	const account = { address: "maya@gmail.com", secret: "app password" };
	await app.do("mail-account.save", account);
	const { letter } = await app.do("letters.draft", {
		id: app.id(),
		kind: "status-check",
		opportunityId: halden.opportunity.id,
		personId: ines,
	});
	const { id, version } = letter;
	await app.do("letters.send", { id, version, dispatchId: app.id(), touchId: app.id() });
	return { app, account, letterId: id };
};

describe("the mail account, while a letter waits to leave through it", () => {
	it("is not changed to another address or server: the letter has the old one in it", async () => {
		const { app, account, letterId } = await waiting();
		const other = { address: "maya@outlook.com", secret: "another" };
		expect(await app.refused("mail-account.save", other)).toMatchObject({ code: "letters-waiting" });
		const smtp = { host: "smtp.elsewhere.example", port: 465, security: "tls" };
		expect(await app.refused("mail-account.save", { ...account, smtp })).toMatchObject({ code: "letters-waiting" });
		expect((await app.do("mail-account.view", {})).account).toMatchObject({ address: "maya@gmail.com" });
		await app.do("letters.take-back", { id: letterId });
		expect((await app.do("mail-account.save", other)).account).toMatchObject({ address: "maya@outlook.com" });
	});

	it("takes a new password, and the wish to notice answers", async () => {
		const { app, account } = await waiting();
		const saved = await app.do("mail-account.save", { ...account, secret: "a new one", noticesReplies: true });
		expect(saved.account).toMatchObject({ noticesReplies: true });
	});
});
