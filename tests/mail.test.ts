import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownMailServers } from "#adapters/mail/own-mail-servers.ts";
import { deliverDue } from "#app/mail/deliver-due.ts";
import { lookForReplies } from "#app/mail/look-for-replies.ts";
import type { MailProblemCode } from "#core/mail/mail-problem.ts";
import { addMinutes, addSeconds } from "#core/time/instant.ts";
import { type TestApp, testApp } from "#tests/support/app.ts";
import { selfSigned } from "#tests/support/certificate.ts";
import { startMailServers, type TestMail, type TestMailbox, whyNoMailServers } from "#tests/support/mail-servers.ts";
import { type Trick, type TrickySmtp, trickySmtp } from "#tests/support/tricky-smtp.ts";

const why = whyNoMailServers();
if (why !== null) {
	if (process.env.CI) throw new Error(`Sending is not tested: ${why}`);
	console.log(`Sending is not tested: ${why}`);
}

describe.skipIf(why !== null)("a letter through real mail servers", () => {
	let mail: TestMail;
	let tricky: TrickySmtp;
	beforeAll(async () => {
		mail = await startMailServers();
		tricky = await trickySmtp(mail);
	}, 60_000);
	afterAll(async () => {
		await tricky?.close();
		await mail?.stop();
	});

	interface World {
		readonly app: TestApp;
		readonly own: TestMailbox;
		readonly ines: TestMailbox;
		readonly letterId: string;
		/** The letter as it stands. */
		readonly letter: () => ReturnType<typeof letterOf>;
		readonly send: (more?: Record<string, unknown>) => ReturnType<typeof sendOf>;
		/** Lets so many seconds pass and does what is due then. */
		readonly pass: (seconds: number) => Promise<void>;
	}

	const letterOf = async (app: TestApp, id: string) => (await app.do("letters.view", { id })).letter;
	const sendOf = async (app: TestApp, id: string, more: Record<string, unknown>) =>
		app.do("letters.send", {
			id,
			version: (await letterOf(app, id)).version,
			dispatchId: app.id(),
			touchId: app.id(),
			...more,
		});

	const setUp = async (
		given: {
			readonly tricks?: readonly Trick[];
			readonly sentFolder?: string;
			readonly account?: Record<string, unknown>;
			readonly to?: string;
			readonly text?: { readonly subject: string; readonly body: string; readonly language?: "en" };
		} = {},
	): Promise<World> => {
		const app = testApp({
			now: "2026-04-08T10:00:00Z",
			zone: "Europe/Berlin",
			country: "DE",
			mailServers: ownMailServers,
		});
		const own = mail.newMailbox(given.sentFolder);
		const ines = mail.newMailbox();
		tricky.tricks.splice(0, tricky.tricks.length, ...(given.tricks ?? []));
		await app.do("settings.edit", { ownName: "Maya Lindqvist", ownEmail: own.address });
		await app.do("mail-account.save", {
			address: own.address,
			secret: own.password,
			smtp:
				given.tricks === undefined
					? { host: "localhost", port: mail.smtpsPort, security: "tls" }
					: { host: "127.0.0.1", port: tricky.port, security: "none" },
			imap: { host: "localhost", port: mail.imapsPort, security: "tls" },
			trustedCertificate: mail.certificate,
			...given.account,
		});
		const { interview } = await app.do("interviews.add", {
			id: app.id(),
			company: "Halden Ferries",
			position: "Marketing analyst",
			endedAt: "2026-04-08T09:40:00Z",
			people: [{ id: app.id(), name: "Ines Okafor", greeting: "Ines", email: given.to ?? ines.address }],
		});
		const person = interview.interviewerIds[0];
		if (person === undefined) throw new Error("Nobody to write to");
		const letterId = app.id();
		const { letter } = await app.do("letters.draft", {
			id: letterId,
			kind: "thank-you",
			interviewId: interview.id,
			personId: person,
		});
		if (given.text !== undefined) {
			await app.do("letters.edit", { id: letterId, version: letter.version, ...given.text });
		}
		let now = app.clock.now();
		return {
			app,
			own,
			ines,
			letterId,
			letter: () => letterOf(app, letterId),
			send: (more = {}) => sendOf(app, letterId, more),
			pass: async (seconds) => {
				now = addSeconds(now, seconds);
				app.at(now);
				expect((await deliverDue(app.context)).failures).toEqual([]);
			},
		};
	};

	const touchesOf = async ({ app, letterId }: World) => {
		const { opportunityId } = await letterOf(app, letterId);
		const view = await app.do("opportunities.view", { id: opportunityId });
		return view.touches.filter((touch) => touch.letterId === letterId);
	};

	describe("that nothing disturbs", () => {
		it("waits ten seconds, leaves, is in the reader's inbox and in the own folder of sent mail, and counts", async () => {
			const world = await setUp();
			const { app, own, ines, send, pass, letter } = world;
			const { dispatch } = await send();
			expect(await letter()).toMatchObject({ state: "queued", delivery: { dueAt: "2026-04-08T10:00:10.000Z" } });
			await pass(9);
			expect(await mail.messages(ines, "INBOX")).toEqual([]);
			await pass(1);
			expect(await letter()).toMatchObject({ state: "sent", sentAt: "2026-04-08T10:00:10.000Z" });
			await pass(5);
			const { messageId } = dispatch;
			expect((await mail.messages(ines, "INBOX")).map((each) => each.messageId)).toEqual([messageId]);
			expect((await mail.messages(own, "Sent")).map((each) => each.messageId)).toEqual([messageId]);
			expect(await touchesOf(world)).toMatchObject([{ kind: "thank-you", channel: "email" }]);
			expect(await app.do("outbox.list", {})).toEqual({ items: [] });
			// Nothing is due any more: the same work once more changes nothing.
			expect(await deliverDue(app.context)).toEqual({ nextAt: null, failures: [] });
			expect(await mail.messages(own, "Sent")).toHaveLength(1);
		});

		it("goes through STARTTLS as well", async () => {
			const world = await setUp({
				account: { smtp: { host: "localhost", port: mail.submissionPort, security: "starttls" } },
			});
			await world.send();
			await world.pass(10);
			expect(await mail.messages(world.ines, "INBOX")).toHaveLength(1);
		});

		it("is taken back within the ten seconds, and can be changed again", async () => {
			const world = await setUp();
			const { app, ines, send, pass, letterId, letter } = world;
			await send();
			const locked = await letter();
			expect(await app.refused("letters.edit", { id: letterId, version: locked.version, subject: "x" })).toMatchObject({
				code: "being-sent",
			});
			expect(await app.refused("letters.archive", { id: letterId })).toMatchObject({ code: "being-sent" });
			await app.do("letters.take-back", { id: letterId });
			await pass(60);
			expect(await mail.messages(ines, "INBOX")).toEqual([]);
			expect(await letter()).toMatchObject({ state: "draft", delivery: null });
			expect(await touchesOf(world)).toEqual([]);
			await app.do("letters.edit", { id: letterId, version: (await letter()).version, subject: "Thank you, Ines" });
			await send();
			await pass(10);
			expect((await mail.messages(ines, "INBOX")).map(({ subject }) => subject)).toEqual(["Thank you, Ines"]);
			expect(await app.refused("letters.take-back", { id: letterId })).toMatchObject({ code: "left-for-good" });
			const sent = await letter();
			expect(await app.refused("letters.mark-unsent", { id: letterId, version: sent.version })).toMatchObject({
				code: "left-for-good",
			});
		});

		it("leaves at the moment that was chosen, or while the office is open", async () => {
			const world = await setUp();
			const { ines, send, pass } = world;
			await send({ at: "2026-04-09T06:30:00Z" });
			await pass(20 * 3600);
			expect(await mail.messages(ines, "INBOX")).toEqual([]);
			await pass(1800);
			expect(await mail.messages(ines, "INBOX")).toHaveLength(1);

			const evening = await setUp();
			evening.app.at("2026-04-08T21:00:00Z");
			const { dispatch } = await evening.send({ when: "best" });
			// Nine o'clock in Berlin, the next morning.
			expect(dispatch.sendAt).toBe("2026-04-09T07:00:00.000Z");
		});

		it("is asked for once where the same request comes twice", async () => {
			const { app, ines, letterId, letter, pass } = await setUp();
			const request = { id: letterId, version: (await letter()).version, dispatchId: app.id(), touchId: app.id() };
			await app.do("letters.send", request);
			await app.do("letters.send", request);
			await pass(10);
			await app.do("letters.send", request);
			await pass(60);
			expect(await mail.messages(ines, "INBOX")).toHaveLength(1);
		});

		it("is filed in the folder the server marks, whatever its name", async () => {
			const world = await setUp({ account: { sentFolder: "Gesendete Objekte" }, sentFolder: "Gesendete Objekte" });
			await world.send();
			await world.pass(10);
			await world.pass(5);
			expect(await mail.messages(world.own, "Gesendete Objekte")).toHaveLength(1);
			expect(await mail.messages(world.own, "Sent")).toHaveLength(0);
		});

		it("has headers any mail program reads, in any script, and names the letter it continues", async () => {
			const world = await setUp({
				text: {
					language: "en",
					subject: "شكرًا على المقابلة – Halden Ferries",
					body: "عزيزتي إيناس،\n\nشكرًا على وقتك <اليوم> & غدًا.\n\nمع التحية،\nمايا",
				},
			});
			const { app, ines, pass, letterId, letter } = world;
			const first = await world.send();
			await pass(10);
			const [message] = await mail.messages(ines, "INBOX");
			expect(message?.subject).toBe("شكرًا على المقابلة – Halden Ferries");
			const source = message?.source ?? "";
			expect(source).toMatch(/^Content-Language: en\r$/m);
			expect(source).toMatch(/^Content-Type: multipart\/alternative/m);
			expect(source).toMatch(/^Subject: =\?UTF-8\?/m);
			expect(source).toMatch(/^From: Maya Lindqvist </m);
			expect([...source].every((character) => character.charCodeAt(0) < 0x80)).toBe(true);
			const { opportunityId, personId } = await letter();
			const next = await app.do("letters.draft", { id: app.id(), kind: "correction", correctsId: letterId });
			expect(next.letter).toMatchObject({ opportunityId, personId });
			await app.do("letters.edit", {
				id: next.letter.id,
				version: next.letter.version,
				subject: "A correction",
				body: "Dear Ines,\n\nI misspelt a name.\n\nKind regards,\nMaya Lindqvist",
			});
			await sendOf(app, next.letter.id, {});
			await pass(10);
			const [, correction] = await mail.messages(ines, "INBOX");
			expect(correction?.source).toContain(`In-Reply-To: <${first.dispatch.messageId}>`);
		});

		it("is put among the drafts once, and stays a draft here", async () => {
			const { app, own, letterId, letter } = await setUp();
			await app.do("letters.save-to-drafts", { id: letterId });
			await app.do("letters.save-to-drafts", { id: letterId });
			expect(await mail.messages(own, "Drafts")).toHaveLength(1);
			expect(await letter()).toMatchObject({ state: "draft" });
		});
	});

	/** Every disturbance after which the letter leaves by itself: exactly once. */
	const PASSING: readonly (readonly [string, Trick, MailProblemCode])[] = [
		[
			"greylisting",
			{ answer: { to: "RCPT TO", with: "450 4.2.0 Greylisted, come back later", times: 1 } },
			"try-later",
		],
		["a busy server", { answer: { to: "MAIL FROM", with: "421 4.3.2 Too busy", times: 1 } }, "try-later"],
		["a full mailbox for now", { answer: { to: "RCPT TO", with: "452 4.2.2 Mailbox full", times: 1 } }, "mailbox-full"],
		["a sign-in that is put off", { answer: { to: "AUTH", with: "454 4.7.0 Later", times: 1 } }, "try-later"],
		["a connection lost at the greeting", { dropAt: "EHLO" }, "connection-lost"],
		["a connection lost at the sign-in", { dropAt: "AUTH" }, "connection-lost"],
		["a connection lost at the sender", { dropAt: "MAIL FROM" }, "connection-lost"],
		["a connection lost at the recipient", { dropAt: "RCPT TO" }, "connection-lost"],
		["a connection lost at DATA", { dropAt: "DATA" }, "connection-lost"],
		["a connection lost before the final dot", { dropBeforeDot: true }, "connection-lost"],
	];

	describe("after a disturbance that passes", () => {
		it.each(PASSING)("is in the inbox once after %s", async (_name, trick, code) => {
			const world = await setUp({ tricks: [trick] });
			const { app, ines, own, send, pass, letter } = world;
			const { dispatch } = await send();
			await pass(10);
			expect(await letter()).toMatchObject({ state: "queued", delivery: { problem: { code } } });
			const { items } = await app.do("outbox.list", {});
			expect(items).toMatchObject([{ state: "waiting", tries: 1, problem: { code } }]);
			expect(items[0]?.problem?.says).not.toBe("");
			expect(await mail.messages(ines, "INBOX")).toEqual([]);
			// The second try comes by itself, two minutes later, with the same Message-ID.
			await pass(120);
			expect(await letter()).toMatchObject({ state: "sent" });
			await pass(5);
			expect((await mail.messages(ines, "INBOX")).map(({ messageId }) => messageId)).toEqual([dispatch.messageId]);
			expect(await mail.messages(own, "Sent")).toHaveLength(1);
			expect(await touchesOf(world)).toHaveLength(1);
		});

		it("is given up after a day, and is a draft again", async () => {
			const world = await setUp({ account: { smtp: { host: "localhost", port: 9, security: "tls" } } });
			await world.send();
			for (let hour = 0; hour < 30; hour += 1) await world.pass(3600);
			expect(await world.letter()).toMatchObject({ state: "draft", delivery: { problem: { code: "given-up" } } });
		});
	});

	/** Every refusal that needs the user: the letter is a draft again and says why. */
	const REFUSED: readonly (readonly [string, Trick, MailProblemCode])[] = [
		["a wrong password", { answer: { to: "AUTH", with: "535 5.7.8 Bad credentials" } }, "wrong-password"],
		["a refused sender", { answer: { to: "MAIL FROM", with: "553 5.7.1 Not your address" } }, "sender-refused"],
		["a refused recipient", { answer: { to: "RCPT TO", with: "550 5.1.1 No such user" } }, "recipient-refused"],
		["a mailbox that is full for good", { answer: { to: "RCPT TO", with: "552 5.2.2 Quota" } }, "mailbox-full"],
		["a letter too large", { answer: { to: "MAIL FROM", with: "552 5.3.4 Too big" } }, "too-large"],
		["a refusal at DATA", { answer: { to: "DATA", with: "554 5.7.1 Spam" } }, "refused"],
	];

	describe("that the server will not have", () => {
		it.each(REFUSED)("is safe after %s, and says so", async (_name, trick, code) => {
			const world = await setUp({ tricks: [trick] });
			const before = await world.letter();
			await world.send();
			await world.pass(10);
			// A full mailbox may be emptied: that is tried for a day.
			for (let hour = 0; code === "mailbox-full" && hour < 30; hour += 1) {
				tricky.tricks.push(trick);
				await world.pass(3600);
			}
			const { state, delivery, subject, body, to } = await world.letter();
			expect({ state, subject, body, to }).toEqual({ ...pick(before), state: "draft" });
			expect(delivery?.problem?.code).toBe(code === "mailbox-full" ? "given-up" : code);
			expect(await mail.messages(world.ines, "INBOX")).toEqual([]);
			expect(await touchesOf(world)).toEqual([]);
			// Mended, it leaves.
			tricky.tricks.length = 0;
			await world.send();
			await world.pass(10);
			expect(await mail.messages(world.ines, "INBOX")).toHaveLength(1);
		});

		const pick = ({ subject, body, to }: { subject: string; body: string; to: string }) => ({ subject, body, to });

		it("says that the password is wrong, as the real server does", async () => {
			const world = await setUp({ account: { secret: "not it" } });
			await world.send();
			await world.pass(10);
			expect((await world.letter()).delivery?.problem?.code).toBe("wrong-password");
			const tried = await world.app.do("mail-account.try", {});
			expect(tried).toMatchObject({ works: false, smtp: { code: "wrong-password" }, imap: { code: "wrong-password" } });
		});

		it("says that a certificate is not trusted, has expired, or is another server's", async () => {
			const untrusted = await setUp({ account: { trustedCertificate: "" } });
			expect((await untrusted.app.do("mail-account.try", {})).smtp?.code).toBe("certificate-untrusted");
			const { createServer } = await import("node:tls");
			for (const [certified, code] of [
				[selfSigned("localhost", "20210101000000Z"), "certificate-expired"],
				[selfSigned("elsewhere.example"), "certificate-of-another-host"],
			] as const) {
				const server = createServer(certified, (socket) => socket.end("220 hello\r\n"));
				await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
				const address = server.address();
				const port = typeof address === "object" && address !== null ? address.port : 0;
				const world = await setUp({
					account: { smtp: { host: "localhost", port, security: "tls" }, trustedCertificate: certified.cert },
				});
				await world.send();
				await world.pass(10);
				expect(await world.letter()).toMatchObject({ state: "draft", delivery: { problem: { code } } });
				await new Promise((resolve) => server.close(resolve));
			}
		});

		it("says that a server offers no encryption, does not exist, or is no mail server", async () => {
			const { createServer } = await import("node:net");
			const web = createServer((socket) => socket.on("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")));
			await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
			const address = web.address();
			const webPort = typeof address === "object" && address !== null ? address.port : 0;
			const plain = { host: "localhost", port: tricky.port, security: "starttls" };
			for (const [smtp, code] of [
				[plain, "no-encryption"],
				[{ host: "nowhere.invalid", port: 465, security: "tls" }, "host-not-found"],
				[{ host: "localhost", port: 9, security: "tls" }, "cannot-connect"],
				[{ host: "localhost", port: webPort, security: "tls" }, "not-a-mail-server"],
			] as const) {
				const { app } = await setUp({ account: { smtp, imap: null } });
				expect((await app.do("mail-account.try", {})).smtp?.code).toBe(code);
			}
			await new Promise((resolve) => web.close(resolve));
		});
	});

	describe("whose answer was not seen", () => {
		it("is never sent again: only the user can say, and it is in the inbox once", async () => {
			const world = await setUp({ tricks: [{ dropAfterDot: true }] });
			const { app, ines, own, send, pass, letter, letterId } = world;
			await send();
			await pass(10);
			expect(await letter()).toMatchObject({ state: "queued" });
			for (let look = 0; look < 6; look += 1) await pass(600);
			expect(await letter()).toMatchObject({ state: "unknown" });
			expect(await mail.messages(ines, "INBOX")).toHaveLength(1);
			expect(await app.refused("letters.take-back", { id: letterId })).toMatchObject({ code: "too-late-to-take-back" });
			await app.do("letters.settle-sending", { id: letterId, hasLeft: true });
			expect(await letter()).toMatchObject({ state: "sent", sentAt: "2026-04-08T10:00:10.000Z" });
			await pass(60);
			expect(await mail.messages(ines, "INBOX")).toHaveLength(1);
			expect(await mail.messages(own, "Sent")).toHaveLength(0);
			expect(await touchesOf(world)).toHaveLength(1);
		});

		it("is a draft again where the user says that it did not leave", async () => {
			const world = await setUp({ tricks: [{ dropAfterDot: true }], account: { imap: null } });
			await world.send();
			await world.pass(10);
			await world.pass(60);
			expect(await world.letter()).toMatchObject({ state: "unknown" });
			await world.app.do("letters.settle-sending", { id: world.letterId, hasLeft: false });
			expect(await world.letter()).toMatchObject({ state: "draft" });
			expect(await touchesOf(world)).toEqual([]);
		});

		it("is sent once it is found among the sent mail, where the provider files by itself", async () => {
			const world = await setUp({ tricks: [{ dropAfterDot: true }] });
			const { dispatch } = await world.send();
			await world.pass(10);
			const account = { ...(await accountOf(world)), sentFolder: null };
			await ownMailServers.fileSent(account, await mailOf(world), dispatch.sendAt, []);
			await world.pass(20);
			expect(await world.letter()).toMatchObject({ state: "sent" });
			await world.pass(600);
			expect(await mail.messages(world.own, "Sent")).toHaveLength(1);
			expect(await mail.messages(world.ines, "INBOX")).toHaveLength(1);
			expect(await touchesOf(world)).toHaveLength(1);
		});

		const accountOf = async ({ app }: World) => {
			const { openAccount } = await import("#app/mail/open-account.ts");
			const opened = await app.context.store.read(app.context.actor.ownerId, (records) =>
				openAccount(app.context, records),
			);
			if (opened === null || !opened.ok) throw new Error("No account");
			return opened.value;
		};

		const mailOf = async ({ app, letterId }: World) => {
			const { delivery } = await letterOf(app, letterId);
			const dispatch = await app.context.store.read(app.context.actor.ownerId, (records) =>
				records.get("dispatch", delivery?.dispatchId ?? ""),
			);
			if (dispatch === null) throw new Error("No dispatch");
			return dispatch.mail;
		};
	});

	describe("of the account", () => {
		it("never shows its password, and keeps it sealed", async () => {
			const { app, own } = await setUp();
			const shown = await app.do("mail-account.view", {});
			expect(JSON.stringify(shown)).not.toContain(own.password);
			expect(JSON.stringify(shown)).not.toContain("sealed");
			// Saved again without it, it stays for the same servers, and is asked for anew for others.
			const { address } = own;
			const smtp = { host: "localhost", port: mail.smtpsPort, security: "tls" } as const;
			await app.do("mail-account.save", {
				address,
				smtp,
				imap: null,
				trustedCertificate: mail.certificate,
			});
			expect((await app.do("mail-account.try", {})).works).toBe(true);
			expect(
				await app.refused("mail-account.save", { address, smtp: { ...smtp, host: "evil.example" }, imap: null }),
			).toMatchObject({ code: "password-needed" });
			expect(
				await app.refused("mail-account.save", {
					address,
					secret: "x",
					smtp: { host: "smtp.example", port: 25, security: "none" },
				}),
			).toMatchObject({ code: "encryption-needed" });
		});

		it("is forgotten with what waits to leave, which is a draft again", async () => {
			const world = await setUp();
			await world.send();
			await world.app.do("mail-account.forget", {});
			expect(await world.letter()).toMatchObject({ state: "draft", delivery: null });
			await world.pass(60);
			expect(await mail.messages(world.ines, "INBOX")).toEqual([]);
			expect(await world.app.refused("letters.send", await sendInput(world))).toMatchObject({
				code: "no-mail-account",
			});
		});

		const sendInput = async ({ app, letterId }: World) => ({
			id: letterId,
			version: (await letterOf(app, letterId)).version,
			dispatchId: app.id(),
			touchId: app.id(),
		});
	});

	describe("and what comes back", () => {
		const arriving = (to: TestMailbox, from: string, headers: string, text: string) =>
			mail.arrive(
				to,
				`From: Ines Okafor <${from}>\nTo: ${to.address}\nDate: Thu, 09 Apr 2026 09:00:00 +0000\n${headers}\n\n${text}\n`,
			);

		it("notices an answer once, logs the contact, and asks before it moves a date", async () => {
			const world = await setUp({ account: { noticesReplies: true } });
			const { app, own, ines } = world;
			const { dispatch } = await world.send();
			await world.pass(10);
			// The first look takes the position only: old mail is nobody's answer.
			expect(await lookForReplies(app.context)).toBe(0);
			await arriving(
				own,
				ines.address,
				`Subject: Re: Thank you\nMessage-ID: <answer-1@halden.example>\nIn-Reply-To: <${dispatch.messageId}>`,
				"Dear Maya,\n\nThank you. We will let you know by Friday 17 April.\n\nInes",
			);
			await arriving(own, "shop@elsewhere.example", "Subject: Sale\nMessage-ID: <sale@elsewhere.example>", "Buy now.");
			app.at("2026-04-09T10:00:00Z");
			expect(await lookForReplies(app.context)).toBe(1);
			expect(await lookForReplies(app.context)).toBe(0);
			const { items } = await app.do("replies.list", {});
			expect(items).toHaveLength(1);
			const { opportunityId } = await world.letter();
			const view = await app.do("opportunities.view", { id: opportunityId });
			expect(view.touches.filter(({ direction }) => direction === "inbound")).toHaveLength(1);
		});

		it("is marked as not delivered by a real bounce, and is a draft again", async () => {
			const world = await setUp({ to: "gone@halden.example", account: { noticesReplies: true } });
			const { app } = world;
			expect(await lookForReplies(app.context)).toBe(0);
			await world.send();
			await world.pass(10);
			expect(await world.letter()).toMatchObject({ state: "sent" });
			await expect
				.poll(
					async () => {
						await lookForReplies(app.context);
						return (await world.letter()).state;
					},
					{ timeout: 15_000, interval: 300 },
				)
				.toBe("draft");
			const { delivery } = await world.letter();
			expect(delivery?.problem).toMatchObject({ code: "not-delivered", address: "gone@halden.example" });
			expect(await touchesOf(world)).toEqual([]);
		});

		it("reads nothing while that is off", async () => {
			const { app } = await setUp();
			expect(await lookForReplies(app.context)).toBeNull();
		});
	});

	it("takes the office's own time into account only as far ahead as sixty days", async () => {
		const world = await setUp();
		const far = addMinutes(world.app.clock.now(), 61 * 24 * 60);
		const { letterId, app } = world;
		const version = (await world.letter()).version;
		const request = { id: letterId, version, dispatchId: app.id(), touchId: app.id(), at: far };
		expect(await app.refused("letters.send", request)).toMatchObject({ code: "invalid-input" });
	});

	it("does not leave without an address that can be written to", async () => {
		const world = await setUp({ to: "no-reply@halden.example" });
		const { letterId, app } = world;
		const version = (await world.letter()).version;
		const request = { id: letterId, version, dispatchId: app.id(), touchId: app.id() };
		expect(await app.refused("letters.send", request)).toMatchObject({ code: "letter-incomplete" });
	});
});
