import { createServer, type Server } from "node:net";
import { describe, expect, it } from "vitest";
import type { OpenMailAccount } from "#app/mail-servers.ts";
import type { OwnerId } from "#core/ids.ts";
import type { OutgoingMail } from "#core/mail/dispatch.ts";
import type { Instant } from "#core/time/instant.ts";
import { deliverBySmtp } from "./smtp-delivery.ts";

const account = (port: number): OpenMailAccount => ({
	id: "00000000-0000-7000-8000-00000000000a" as OwnerId,
	address: "maya@lindqvist.example",
	user: "maya@lindqvist.example",
	signIn: "password",
	secret: "secret",
	smtp: { host: "127.0.0.1", port, security: "none" },
	imap: null,
	trustedCertificate: "",
	sentFolder: null,
	draftsFolder: null,
	noticesReplies: false,
	inbox: null,
});

const mail: OutgoingMail = {
	from: { name: "Maya", address: "maya@lindqvist.example" },
	to: "ines@halden.example",
	subject: "Thank you",
	body: "Dear Ines,\n",
	language: "en",
	messageId: "one@lindqvist.example",
	references: [],
};

const AT = "2026-04-08T10:00:00.000Z" as Instant;

const countingServer = async (): Promise<{ server: Server; port: number; connections: () => number }> => {
	let connections = 0;
	const server = createServer((socket) => {
		connections += 1;
		socket.destroy();
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return { server, port: (server.address() as { port: number }).port, connections: () => connections };
};

describe("a letter of which no message can be made", () => {
	it("is not accepted, and no server is asked: thrown, it would be tried again for ever", async () => {
		const { server, port, connections } = await countingServer();
		const unwritable = { ...mail, body: null as unknown as string };
		const delivered = await deliverBySmtp(account(port), unwritable, AT, async () => {});
		expect(delivered).toMatchObject({ kind: "not-accepted", problem: { code: "unwritable" } });
		expect(connections()).toBe(0);
		await new Promise((resolve) => server.close(resolve));
	});

	it("is told apart from a server that hangs up", async () => {
		const { server, port, connections } = await countingServer();
		const delivered = await deliverBySmtp(account(port), mail, AT, async () => {});
		expect(delivered).toMatchObject({ kind: "not-accepted", problem: { code: "connection-lost" } });
		expect(connections()).toBe(1);
		await new Promise((resolve) => server.close(resolve));
	});
});
