import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection/index.js";
import type { Delivered, OpenMailAccount } from "#app/mail-servers.ts";
import type { OutgoingMail } from "#core/mail/dispatch.ts";
import type { MailProblem } from "#core/mail/mail-problem.ts";
import type { Instant } from "#core/time/instant.ts";
import { connectionSecurity } from "./connection-security.ts";
import { mailProblemOf } from "./mail-problem-of.ts";
import { envelopeOf, mimeMessage } from "./mime-message.ts";

/** Each below the lease of a dispatch, so that no second process takes a letter whose connection is still open. */
const CONNECT_MS = 20_000;
const SILENCE_MS = 45_000;
const WHOLE_MS = 150_000;

/** The end of the message waits this long: a server that hangs up on it does so before the final dot makes it doubtful. */
const PAUSE_BEFORE_DOT_MS = 120;

type Connection = InstanceType<typeof SMTPConnection>;

/** No try later writes it either: the user has to look at it. */
const UNWRITABLE: MailProblem = { code: "unwritable", answer: "", address: null };

/** `null` where no message can be made of it. */
const writtenOut = async (mail: OutgoingMail, date: Instant): Promise<Buffer | null> => {
	try {
		return await mimeMessage(mail, date);
	} catch {
		return null;
	}
};

/** Hands one message to the account's SMTP server. @throws what `beforeDot` throws, and nothing else. */
export const deliverBySmtp = async (
	account: OpenMailAccount,
	mail: OutgoingMail,
	date: Instant,
	beforeDot: () => Promise<void>,
): Promise<Delivered> => {
	const message = await writtenOut(mail, date);
	if (message === null) return { kind: "not-accepted", problem: UNWRITABLE };
	const state = { hasEnded: false, broken: null as unknown };
	const connection = connectionTo(account);
	const whole = setTimeout(() => connection.close(), WHOLE_MS);
	try {
		await signIn(connection, account);
		const info = await send(connection, envelopeOf(mail), messageStream(message, beforeDot, state));
		connection.quit();
		return {
			kind: "accepted",
			serverMessageId: info.serverMessageId?.replace(/^<|>$/g, "") ?? null,
			refusedAddresses: info.rejected,
		};
	} catch (error) {
		connection.close();
		if (state.broken !== null) throw state.broken;
		const problem = mailProblemOf(error);
		const isAnswered = (error as { responseCode?: number }).responseCode !== undefined;
		return state.hasEnded && !isAnswered ? { kind: "unseen", problem } : { kind: "not-accepted", problem };
	} finally {
		clearTimeout(whole);
	}
};

/** Signs in and out again; `null`: it works. */
export const trySmtp = async (account: OpenMailAccount): Promise<MailProblem | null> => {
	const connection = connectionTo(account);
	try {
		await signIn(connection, account);
		connection.quit();
		return null;
	} catch (error) {
		connection.close();
		return mailProblemOf(error);
	}
};

const connectionTo = (account: OpenMailAccount): Connection => {
	const { host, port } = account.smtp;
	return new SMTPConnection({
		host,
		port,
		...connectionSecurity(account.smtp, account.trustedCertificate),
		// Servers write the greeting's name into the message: the machine's own name is nobody's business.
		name: "afterword.invalid",
		connectionTimeout: CONNECT_MS,
		greetingTimeout: CONNECT_MS,
		dnsTimeout: CONNECT_MS,
		socketTimeout: SILENCE_MS,
		allowInternalNetworkInterfaces: true,
		logger: false,
	});
};

const signIn = (connection: Connection, { user, secret, signIn: way }: OpenMailAccount): Promise<void> =>
	new Promise((resolve, reject) => {
		connection.once("error", reject);
		connection.once("end", () => reject(new Error("The connection was closed")));
		connection.connect((failure) => {
			if (failure !== undefined && failure !== null) return reject(failure);
			if (!connection.allowsAuth) return reject(Object.assign(new Error("No sign-in offered"), { code: "ENOAUTH" }));
			const credentials =
				way === "password"
					? { user, credentials: { user, pass: secret } }
					: { user, method: "XOAUTH2", oauth2: tokenOf(user, secret) };
			connection.login(credentials, (refused) => (refused ? reject(refused) : resolve()));
		});
	});

type TokenSource = NonNullable<Parameters<Connection["login"]>[0]>["oauth2"];

/** The part of the library's token source that it asks: ours never fetches a new one, since only the user can. */
const tokenOf = (user: string, token: string): TokenSource =>
	({
		getToken: (isRenewed: boolean, done: (failure: Error | null, token?: string) => void) =>
			isRenewed ? done(Object.assign(new Error("The access token was refused"), { code: "EAUTH" })) : done(null, token),
		buildXOAuth2Token: (accessToken: string) =>
			Buffer.from(`user=${user}\u0001auth=Bearer ${accessToken}\u0001\u0001`).toString("base64"),
	}) as unknown as TokenSource;

type SendInfo = { readonly rejected: readonly string[]; readonly serverMessageId?: string | undefined };

const send = (
	connection: Connection,
	envelope: { readonly from: string; readonly to: string[] },
	message: Readable,
): Promise<SendInfo> =>
	new Promise((resolve, reject) => {
		connection.once("error", reject);
		connection.once("end", () => reject(new Error("The connection was closed")));
		message.once("error", (error) => {
			connection.close();
			reject(error);
		});
		connection.send(envelope, message, (failure, info) => {
			if (failure !== null && failure !== undefined) reject(failure);
			else resolve({ rejected: info?.rejected ?? [], serverMessageId: info?.serverMessageId });
		});
	});

/**
 * Gives the message, and its end only once `beforeDot` is through. A server takes nothing whose end it has not seen, so until
 * then a crash or a lost connection leaves no doubt.
 */
const messageStream = (
	message: Buffer,
	beforeDot: () => Promise<void>,
	state: { hasEnded: boolean; broken: unknown },
): Readable => {
	const stream = new Readable({
		read() {
			if (hasBegun) return;
			hasBegun = true;
			this.push(message);
			setTimeout(end, PAUSE_BEFORE_DOT_MS);
		},
	});
	let hasBegun = false;
	const end = async (): Promise<void> => {
		if (stream.destroyed) return;
		try {
			await beforeDot();
		} catch (error) {
			state.broken = error;
			stream.destroy(error instanceof Error ? error : new Error("The letter could not be marked"));
			return;
		}
		if (stream.destroyed) return;
		state.hasEnded = true;
		stream.push(null);
	};
	return stream;
};
