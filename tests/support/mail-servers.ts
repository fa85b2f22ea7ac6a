import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ImapFlow } from "imapflow";
import { selfSigned } from "./certificate.ts";

export interface TestMailbox {
	readonly address: string;
	readonly password: string;
}

export interface TestMail {
	readonly host: "localhost";
	/** TLS from the first byte. */
	readonly smtpsPort: number;
	/** STARTTLS, as mail programs hand letters in. */
	readonly submissionPort: number;
	readonly imapsPort: number;
	/** The servers' certificate, which vouches for itself. */
	readonly certificate: string;
	/** An account nobody used yet; with one more folder where a name is given. */
	readonly newMailbox: (folder?: string) => TestMailbox;
	/** Subjects and Message-IDs of what lies in a folder. */
	readonly messages: (
		mailbox: TestMailbox,
		folder: string,
	) => Promise<readonly { readonly messageId: string; readonly subject: string; readonly source: string }[]>;
	/** Puts a message into an inbox as if it had come from elsewhere. */
	readonly arrive: (mailbox: TestMailbox, source: string) => Promise<void>;
	readonly stop: () => Promise<void>;
}

const DOMAIN = "halden.example";
const ACCOUNTS = 400;

const accountOf = (number: number): TestMailbox => ({
	address: `user${number}@${DOMAIN}`,
	password: `secret-user${number}`,
});

/** Why these servers cannot run here; `null`: they can. */
export const whyNoMailServers = (): string | null => {
	if (!existsSync("/usr/sbin/postfix")) return "postfix is not installed (apt-get install postfix)";
	if (!existsSync("/usr/sbin/dovecot")) return "dovecot is not installed (apt-get install dovecot-imapd)";
	if (!existsSync("/usr/lib/dovecot/lmtp")) return "dovecot-lmtpd is not installed (apt-get install dovecot-lmtpd)";
	if (process.getuid?.() !== 0) return "postfix and dovecot can only be started by root";
	return null;
};

/**
 * Starts a real SMTP server (Postfix) and a real IMAP server (Dovecot) of their own in a temporary folder, on loopback ports
 * nobody else uses. Letters to `halden.example` are delivered into mailboxes; all others are refused or bounce.
 */
export const startMailServers = async (): Promise<TestMail> => {
	const why = whyNoMailServers();
	if (why !== null) throw new Error(why);
	const folder = mkdtempSync(join(tmpdir(), "afterword-mail-"));
	chmodSync(folder, 0o755);
	const { key, cert } = selfSigned("localhost");
	writeFileSync(join(folder, "cert.pem"), cert);
	writeFileSync(join(folder, "key.pem"), key, { mode: 0o600 });
	const [smtpsPort, submissionPort, imapsPort] = [await freePort(), await freePort(), await freePort()];
	// All of them at once: the server looks for new ones only where the file is older than the second it read it in.
	const accounts = Array.from({ length: ACCOUNTS }, (_, at) => accountOf(at + 1));
	writeFileSync(
		join(folder, "users"),
		accounts.map(({ address, password }) => `${address}:{PLAIN}${password}::::::\n`).join(""),
	);
	const dovecot = startDovecot(folder, imapsPort);
	const postfix = startPostfix(folder, { smtpsPort, submissionPort });
	const stop = async (): Promise<void> => {
		await Promise.all([stopped(postfix), stopped(dovecot)]);
		rmSync(folder, { recursive: true, force: true });
	};
	let made = 0;
	const newMailbox: TestMail["newMailbox"] = (folderToo) => {
		made += 1;
		if (made > ACCOUNTS) throw new Error("All mailboxes are taken");
		if (folderToo !== undefined) makeFolder(folder, `user${made}`, folderToo);
		return accountOf(made);
	};
	try {
		await untilOpen(imapsPort, dovecot);
		await untilOpen(smtpsPort, postfix);
	} catch (error) {
		const log = join(folder, "log");
		const said = existsSync(log) ? readFileSync(log, "utf8").slice(-2_000) : "";
		await stop();
		throw new Error(`The mail servers did not start: ${said}`, { cause: error });
	}
	const inMailbox = async <Value>(mailbox: TestMailbox, work: (client: ImapFlow) => Promise<Value>): Promise<Value> => {
		const client = new ImapFlow({
			host: "localhost",
			port: imapsPort,
			secure: true,
			tls: { ca: cert },
			auth: { user: mailbox.address, pass: mailbox.password },
			logger: false,
		});
		await client.connect();
		try {
			return await work(client);
		} finally {
			await client.logout();
		}
	};
	return {
		host: "localhost",
		smtpsPort,
		submissionPort,
		imapsPort,
		certificate: cert,
		newMailbox,
		messages: (mailbox, name) =>
			inMailbox(mailbox, async (client) => {
				const folders = await client.list();
				if (!folders.some(({ path }) => path === name)) return [];
				const lock = await client.getMailboxLock(name, { readOnly: true });
				try {
					const found: { messageId: string; subject: string; source: string }[] = [];
					if (client.mailbox !== false && client.mailbox.exists === 0) return found;
					for await (const { envelope, source } of client.fetch("1:*", { envelope: true, source: true })) {
						found.push({
							messageId: (envelope?.messageId ?? "").replace(/^<|>$/g, ""),
							subject: envelope?.subject ?? "",
							source: source?.toString("utf8") ?? "",
						});
					}
					return found;
				} finally {
					lock.release();
				}
			}),
		arrive: (mailbox, source) =>
			inMailbox(mailbox, async (client) => {
				await client.append("INBOX", Buffer.from(source.replace(/\r?\n/g, "\r\n")));
			}),
		stop,
	};
};

const startDovecot = (folder: string, imapsPort: number): ChildProcess => {
	const run = join(folder, "dovecot");
	const mail = join(folder, "mail");
	mkdirSync(run, { mode: 0o755 });
	mkdirSync(mail, { mode: 0o777 });
	chmodSync(mail, 0o777);
	const { uid, gid } = idsOf("dovecot");
	chownSync(mail, uid, gid);
	const config = join(folder, "dovecot.conf");
	writeFileSync(
		config,
		`
base_dir = ${run}
log_path = ${join(folder, "log")}
protocols = imap lmtp
listen = 127.0.0.1
ssl = required
ssl_cert = <${join(folder, "cert.pem")}
ssl_key = <${join(folder, "key.pem")}
mail_location = maildir:${mail}/%n
mail_uid = ${uid}
mail_gid = ${gid}
first_valid_uid = 1
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
passdb {
  driver = passwd-file
  args = ${join(folder, "users")}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${mail}/%n
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
  mailbox Drafts {
    special_use = \\Drafts
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${imapsPort}
    ssl = yes
  }
}
service lmtp {
  unix_listener ${join(folder, "lmtp")} {
    mode = 0666
  }
}
service auth {
  unix_listener ${join(folder, "auth")} {
    mode = 0666
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
`,
	);
	return spawn("/usr/sbin/dovecot", ["-F", "-c", config], { stdio: "ignore" });
};

const startPostfix = (folder: string, ports: { readonly smtpsPort: number; readonly submissionPort: number }) => {
	const config = join(folder, "postfix");
	const queue = join(folder, "queue");
	const data = join(folder, "postfix-data");
	for (const each of [config, queue, data]) mkdirSync(each, { mode: 0o755 });
	const postfix = idsOf("postfix");
	chownSync(data, postfix.uid, postfix.gid);
	writeFileSync(
		join(config, "main.cf"),
		`
compatibility_level = 3.6
queue_directory = ${queue}
data_directory = ${data}
maillog_file_prefixes = ${folder}
maillog_file = ${join(folder, "log")}
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.${DOMAIN}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
virtual_mailbox_domains = ${DOMAIN}
virtual_transport = lmtp:unix:${join(folder, "lmtp")}
virtual_mailbox_maps = regexp:${join(config, "mailboxes")}
default_transport = error:5.1.2 There is no way out of this test
smtpd_tls_cert_file = ${join(folder, "cert.pem")}
smtpd_tls_key_file = ${join(folder, "key.pem")}
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${join(folder, "auth")}
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_peername_lookup = no
smtpd_reject_unlisted_recipient = no
disable_dns_lookups = yes
smtpd_error_sleep_time = 0
anvil_rate_time_unit = 1s
`,
	);
	// "gone" is let in and comes back later, as at many a company; everybody else named userN has a mailbox.
	writeFileSync(join(config, "mailboxes"), `/^(user\\d+|gone)@${DOMAIN.replace(".", "\\.")}$/ ok\n`);
	const service = (name: string, type: string, command: string, limit = "-"): string =>
		`${name} ${type} n - n - ${limit} ${command}`;
	writeFileSync(
		join(config, "master.cf"),
		[
			service(`127.0.0.1:${ports.submissionPort}`, "inet", "smtpd -o smtpd_tls_security_level=encrypt"),
			service(`127.0.0.1:${ports.smtpsPort}`, "inet", "smtpd -o smtpd_tls_wrappermode=yes"),
			"pickup unix n - n 60 1 pickup",
			"cleanup unix n - n - 0 cleanup",
			"qmgr unix n - n 1 1 qmgr",
			"rewrite unix - - n - - trivial-rewrite",
			"bounce unix - - n - 0 bounce",
			"defer unix - - n - 0 bounce",
			"error unix - - n - - error",
			"retry unix - - n - - error",
			"lmtp unix - - n - - lmtp",
			"anvil unix - - n - 1 anvil",
			"scache unix - - n - 1 scache",
			"postlog unix-dgram n - n - 1 postlogd",
			"proxymap unix - - n - - proxymap",
			"tlsmgr unix - - n 1000? 1 tlsmgr",
			"",
		].join("\n"),
	);
	execFileSync("/usr/sbin/postfix", ["-c", config, "check"], { stdio: "ignore" });
	// The script that starts it goes to the background; the server itself can stay in front.
	return spawn("/usr/lib/postfix/sbin/master", ["-d", "-c", config], { stdio: "ignore" });
};

/** A mailbox whose folders were named by a mail program in another language. */
const makeFolder = (folder: string, user: string, name: string): void => {
	const { uid, gid } = idsOf("dovecot");
	const home = join(folder, "mail", user);
	const path = join(home, `.${name}`);
	for (const each of [home, path, ...["cur", "new", "tmp"].map((part) => join(path, part))]) {
		mkdirSync(each, { recursive: true });
		chownSync(each, uid, gid);
	}
};

const idsOf = (user: string): { readonly uid: number; readonly gid: number } => ({
	uid: Number(execFileSync("id", ["-u", user])),
	gid: Number(execFileSync("id", ["-g", user])),
});

const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject()));
		});
	});

const untilOpen = async (port: number, server: ChildProcess): Promise<void> => {
	const { connect } = await import("node:net");
	for (let tries = 0; tries < 150; tries += 1) {
		if (server.exitCode !== null) throw new Error(`It ended with ${server.exitCode}`);
		const isOpen = await new Promise<boolean>((resolve) => {
			const socket = connect(port, "127.0.0.1");
			socket.once("connect", () => {
				socket.destroy();
				resolve(true);
			});
			socket.once("error", () => resolve(false));
		});
		if (isOpen) return;
		await sleep(100);
	}
	throw new Error("It did not open its port in time");
};

const stopped = (server: ChildProcess): Promise<void> =>
	new Promise((resolve) => {
		if (server.exitCode !== null || server.signalCode !== null) return resolve();
		server.once("close", () => resolve());
		server.kill("SIGTERM");
		setTimeout(() => server.kill("SIGKILL"), 5_000).unref();
	});
