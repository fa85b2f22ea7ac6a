import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Server, Socket } from "node:net";
import type { Certified } from "#tests/support/certificate.ts";
import type { Lookup } from "./guard.ts";
import type { NewsSourceOptions } from "./news-source.ts";

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface TrickyServer {
	readonly port: number;
	/** What was asked, in order. */
	readonly requests: readonly IncomingMessage[];
	/** How often somebody connected, whether or not anything was asked. */
	readonly connections: () => number;
	readonly openSockets: () => number;
	readonly close: () => Promise<void>;
}

/** A server on loopback that answers each path as the test says; other paths are not found. */
export const trickyServer = async (
	answers: Readonly<Record<string, Answer>>,
	{ certified }: { readonly certified?: Certified } = {},
): Promise<TrickyServer> => {
	const requests: IncomingMessage[] = [];
	const sockets = new Set<Socket>();
	let connections = 0;
	const listener: RequestListener = (request, response) => {
		requests.push(request);
		const answer = answers[request.url ?? ""];
		if (answer === undefined) response.writeHead(404).end();
		else answer(response, request);
	};
	const server: Server = certified === undefined ? createServer(listener) : createSecureServer(certified, listener);
	server.on("connection", (socket: Socket) => {
		connections += 1;
		sockets.add(socket);
		socket.on("error", () => {}).on("close", () => sockets.delete(socket));
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	return {
		port: (server.address() as AddressInfo).port,
		requests,
		connections: () => connections,
		openSockets: () => sockets.size,
		close: async () => {
			for (const socket of sockets) socket.destroy();
			server.close();
			await once(server, "close");
		},
	};
};

/** Names and their addresses; a list of lists answers one after the other, the last one from then on. */
export const names = (known: Readonly<Record<string, readonly string[] | readonly (readonly string[])[]>>): Lookup => {
	const asked = new Map<string, number>();
	return async (host) => {
		const answers = known[host];
		if (answers === undefined) throw Object.assign(new Error(`${host} is unknown`), { code: "ENOTFOUND" });
		const count = asked.get(host) ?? 0;
		asked.set(host, count + 1);
		const turn = answers[Math.min(count, answers.length - 1)];
		const addresses = Array.isArray(turn) ? (turn as readonly string[]) : (answers as readonly string[]);
		return addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
	};
};

/** The internet of these tests: one public address, which is this machine, and two names for it. */
export const SMALL_INTERNET: NewsSourceOptions = {
	mayConnect: (address) => address === "127.0.0.1",
	lookup: names({ "northwind.example": ["127.0.0.1"], "mirror.example": ["127.0.0.1"] }),
};

export const body =
	(content: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer =>
	(response) =>
		void response.writeHead(200, headers).end(content);

export const redirect =
	(location: string, status = 302) =>
	(response: ServerResponse): void =>
		void response.writeHead(status, { location }).end();
