import { ImapFlow, type ListResponse } from "imapflow";
import type { ArrivedHead, ArrivedMail, MailServers, OpenMailAccount } from "#app/mail-servers.ts";
import type { OutgoingMail } from "#core/mail/dispatch.ts";
import type { MailProblem } from "#core/mail/mail-problem.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";
import { connectionSecurity } from "./connection-security.ts";
import { mailProblemOf } from "./mail-problem-of.ts";
import { mimeMessage } from "./mime-message.ts";

const CONNECT_MS = 20_000;
const SILENCE_MS = 45_000;

/** More than these at one look wait for the next. */
const MOST_ARRIVED = 500;

const NO_MAILBOX: MailProblem = { code: "folder-missing", answer: "", address: null };

/** Opens the account's mailbox, lets `work` use it, and closes it; what goes wrong on the way is a problem, not an error. */
const inMailbox = async <Value>(
	account: OpenMailAccount,
	work: (mailbox: ImapFlow) => Promise<Result<Value, MailProblem>>,
): Promise<Result<Value, MailProblem>> => {
	if (account.imap === null) return err(NO_MAILBOX);
	const { secure, requireTLS, tls } = connectionSecurity(account.imap, account.trustedCertificate);
	const mailbox = new ImapFlow({
		host: account.imap.host,
		port: account.imap.port,
		secure,
		doSTARTTLS: requireTLS,
		tls,
		auth:
			account.signIn === "password"
				? { user: account.user, pass: account.secret }
				: { user: account.user, accessToken: account.secret },
		// Their names, addresses and subjects would be in it.
		logger: false,
		connectionTimeout: CONNECT_MS,
		greetingTimeout: CONNECT_MS,
		socketTimeout: SILENCE_MS,
		clientInfo: { name: "Afterword" },
	});
	// Errors come as rejections too; an unheard event would end the process.
	mailbox.on("error", () => {});
	try {
		await mailbox.connect();
		const done = await work(mailbox);
		await mailbox.logout().catch(() => mailbox.close());
		return done;
	} catch (error) {
		mailbox.close();
		return err(mailProblemOf(error));
	}
};

/**
 * The folder the user chose, else the one the server marks (RFC 6154), else one whose name is on the library's list of what
 * mail programs call it ("Gesendet", "Sent Items").
 */
const folderOf = async (
	mailbox: ImapFlow,
	use: "\\Sent" | "\\Drafts",
	chosen: string | null,
): Promise<string | null> => {
	const folders: readonly ListResponse[] = await mailbox.list();
	const named = chosen === null ? undefined : folders.find(({ path, name }) => path === chosen || name === chosen);
	if (chosen !== null) return named?.path ?? null;
	return folders.find(({ specialUse }) => specialUse === use)?.path ?? null;
};

const hasMessage = async (mailbox: ImapFlow, folder: string, messageIds: readonly string[]): Promise<boolean> => {
	const lock = await mailbox.getMailboxLock(folder, { readOnly: true });
	try {
		for (const id of messageIds) {
			const found = await mailbox.search({ header: { "message-id": `<${id}>` } }, { uid: true });
			if (found === false || found === undefined) throw new Error("The server did not search the folder");
			if (found.length > 0) return true;
		}
		return false;
	} finally {
		lock.release();
	}
};

/** Files a message. The folder is made where the server has none of the kind, as mail programs do. */
const append = async (
	mailbox: ImapFlow,
	folder: string,
	message: { readonly mail: OutgoingMail; readonly date: Instant; readonly flags: string[] },
): Promise<void> => {
	const content = await mimeMessage(message.mail, message.date);
	const appended = await mailbox.append(folder, content, message.flags, new Date(message.date));
	if (appended === false) throw new Error("The server did not take the message into the folder");
};

const ownFolder = async (
	mailbox: ImapFlow,
	use: "\\Sent" | "\\Drafts",
	chosen: string | null,
): Promise<string | null> => {
	const folder = await folderOf(mailbox, use, chosen);
	if (folder !== null || chosen !== null) return folder;
	const made = await mailbox.mailboxCreate(use === "\\Sent" ? "Sent" : "Drafts");
	return made.path;
};

export const hasSent: MailServers["hasSent"] = (account, messageIds) =>
	inMailbox(account, async (mailbox) => {
		const folder = await folderOf(mailbox, "\\Sent", account.sentFolder);
		return folder === null ? ok(false) : ok(await hasMessage(mailbox, folder, messageIds));
	});

export const fileSent: MailServers["fileSent"] = (account, mail, date, messageIds) =>
	inMailbox(account, async (mailbox) => {
		const folder = await ownFolder(mailbox, "\\Sent", account.sentFolder);
		if (folder === null) return err(NO_MAILBOX);
		if (await hasMessage(mailbox, folder, messageIds)) return ok("was-there" as const);
		await append(mailbox, folder, { mail, date, flags: ["\\Seen"] });
		return ok("filed" as const);
	});

export const saveDraft: MailServers["saveDraft"] = async (account, mail, date) => {
	const saved = await inMailbox(account, async (mailbox) => {
		const folder = await ownFolder(mailbox, "\\Drafts", account.draftsFolder);
		if (folder === null) return err(NO_MAILBOX);
		// Saved twice it is there once: the id is the letter's and its version's.
		if (!(await hasMessage(mailbox, folder, [mail.messageId]))) {
			await append(mailbox, folder, { mail, date, flags: ["\\Draft", "\\Seen"] });
		}
		return ok(null);
	});
	return saved.ok ? null : saved.error;
};

export const tryImap = async (account: OpenMailAccount): Promise<MailProblem | null> => {
	if (account.imap === null) return null;
	const tried = await inMailbox(account, async (mailbox) => {
		for (const [use, chosen] of [
			["\\Sent", account.sentFolder],
			["\\Drafts", account.draftsFolder],
		] as const) {
			if (chosen !== null && (await folderOf(mailbox, use, chosen)) === null) {
				return err<MailProblem>({ ...NO_MAILBOX, answer: chosen });
			}
		}
		return ok(null);
	});
	return tried.ok ? null : tried.error;
};

const headersOf = (raw: Buffer | undefined): string => (raw?.toString("latin1") ?? "").replace(/\r?\n[ \t]+/g, " ");

const IDS = /<([^<>\s]+)>/g;

const headOf = (uid: number, fromAddress: string, headers: string): ArrivedHead => ({
	uid,
	fromAddress: fromAddress.toLowerCase(),
	references: [...headers.matchAll(/^(?:in-reply-to|references):(.*)$/gim)].flatMap(([, value = ""]) =>
		[...value.matchAll(IDS)].map(([, id = ""]) => id),
	),
	isReport: /^content-type:\s*multipart\/report/im.test(headers),
});

export const arrived: MailServers["arrived"] = (account, wants, mostBytes) =>
	inMailbox(account, async (mailbox) => {
		const lock = await mailbox.getMailboxLock("INBOX", { readOnly: true });
		try {
			// What came in since the connection was opened is missed without it.
			await mailbox.noop();
			const open = mailbox.mailbox;
			if (open === false) return err(NO_MAILBOX);
			const uidValidity = String(open.uidValidity);
			const newest = open.uidNext - 1;
			const since = account.inbox;
			// The first look, and a mailbox numbered anew, begin with what comes next: old mail is nobody's answer.
			if (since === null || since.uidValidity !== uidValidity)
				return ok({ mail: [], inbox: { uidValidity, uid: newest } });
			if (newest <= since.uid) return ok({ mail: [], inbox: since });
			const last = Math.min(newest, since.uid + MOST_ARRIVED);
			const wanted: number[] = [];
			const heads = mailbox.fetch(
				`${since.uid + 1}:${last}`,
				{ uid: true, envelope: true, headers: ["in-reply-to", "references", "content-type"] },
				{ uid: true },
			);
			for await (const { uid, envelope, headers } of heads) {
				const from = envelope?.from?.[0]?.address ?? "";
				if (wants(headOf(uid, from, headersOf(headers)))) wanted.push(uid);
			}
			const mail: ArrivedMail[] = [];
			for (const uid of wanted) {
				const fetched = await mailbox.fetchOne(
					String(uid),
					{ uid: true, size: true, source: { maxLength: mostBytes } },
					{ uid: true },
				);
				if (fetched === false || fetched.source === undefined) continue;
				mail.push({ uid, raw: fetched.source, isCut: (fetched.size ?? 0) > mostBytes });
			}
			return ok({ mail, inbox: { uidValidity, uid: last } });
		} finally {
			lock.release();
		}
	});
