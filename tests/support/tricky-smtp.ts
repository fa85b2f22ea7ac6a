import { createServer, type Socket } from "node:net";
import { connect } from "node:tls";
import type { TestMail } from "./mail-servers.ts";

/** What happens to one connection; the commands are as the client sends them, in capitals. */
export interface Trick {
	/** Answers this command itself instead of the server, as often as `times` says (default: always). */
	readonly answer?: { readonly to: string; readonly with: string; readonly times?: number };
	/** Hangs up when this command comes. */
	readonly dropAt?: string;
	/** Hangs up once the server asked for the message: nothing of it reaches the server. */
	readonly dropBeforeDot?: boolean;
	/** Lets the message through, dot and all, and hangs up instead of passing the server's answer on. */
	readonly dropAfterDot?: boolean;
}

export interface TrickySmtp {
	readonly port: number;
	/** What happens to the connections that come next, one each; with none left they pass untouched. */
	readonly tricks: Trick[];
	readonly connections: () => number;
	readonly close: () => Promise<void>;
}

/**
 * Stands in front of the real server, without encryption on the client's side, and disturbs the talk. What it lets through is
 * the real server's doing.
 */
export const trickySmtp = async (mail: TestMail): Promise<TrickySmtp> => {
	const tricks: Trick[] = [];
	const used = new Map<Trick, number>();
	const open = new Set<Socket>();
	let connections = 0;
	const server = createServer((client) => {
		connections += 1;
		open.add(client);
		const trick = tricks.shift() ?? {};
		const upstream = connect({ host: "localhost", port: mail.smtpsPort, ca: mail.certificate });
		const hangUp = (): void => {
			client.destroy();
			upstream.destroy();
		};
		for (const each of [client, upstream]) {
			each.on("error", hangUp);
			each.on("close", () => {
				open.delete(client);
				hangUp();
			});
		}
		let isData = false;
		let hasDot = false;
		let end = "";
		upstream.on("data", (chunk: Buffer) => {
			const text = chunk.toString("latin1");
			if (text.startsWith("354")) {
				isData = true;
				if (trick.dropBeforeDot) {
					client.write(chunk);
					client.once("data", hangUp);
					client.removeAllListeners("data");
					client.on("data", hangUp);
					return;
				}
			} else if (hasDot && trick.dropAfterDot) {
				hangUp();
				return;
			} else if (hasDot) {
				isData = false;
				hasDot = false;
			}
			// One command at a time, so that each can be disturbed.
			client.write(text.replace("250-PIPELINING\r\n", ""), "latin1");
		});
		client.on("data", (chunk: Buffer) => {
			const text = chunk.toString("latin1");
			if (isData) {
				end = (end + text).slice(-5);
				if (end === "\r\n.\r\n") hasDot = true;
				upstream.write(chunk);
				return;
			}
			const command = text.toUpperCase();
			if (trick.dropAt !== undefined && command.startsWith(trick.dropAt)) {
				hangUp();
				return;
			}
			const { answer } = trick;
			if (answer !== undefined && command.startsWith(answer.to)) {
				const times = (used.get(trick) ?? 0) + 1;
				used.set(trick, times);
				if (times <= (answer.times ?? Number.POSITIVE_INFINITY)) {
					client.write(`${answer.with}\r\n`);
					return;
				}
			}
			upstream.write(chunk);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	return {
		port: typeof address === "object" && address !== null ? address.port : 0,
		tricks,
		connections: () => connections,
		close: () =>
			new Promise((resolve) => {
				for (const socket of open) socket.destroy();
				server.close(() => resolve());
			}),
	};
};
