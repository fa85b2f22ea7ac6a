import { connect, isIP, type LookupFunction, type Socket } from "node:net";
import { connect as connectSecurely } from "node:tls";
import type { Agent, buildConnector } from "undici";
import type { Guard } from "./guard.ts";

/** The host, or one of its addresses, is not public. */
export class PrivateAddress extends Error {
	constructor(host: string) {
		super(`${host} is not a public address`);
	}
}

const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code });

/**
 * The look-up that connecting itself uses. There is no other one before it, so no answer can change between the check
 * and the connection. One address that is not public refuses the host: an honest site has none.
 */
const guardedLookup =
	({ lookup, mayConnect }: Guard): LookupFunction =>
	(host, options, callback) => {
		lookup(host).then(
			(addresses) => {
				const [first] = addresses;
				if (first === undefined) callback(failure("ENOTFOUND", `${host} has no address`), []);
				else if (!addresses.every(({ address }) => mayConnect(address))) callback(new PrivateAddress(host), []);
				else if (options.all) callback(null, [...addresses]);
				else callback(null, first.address, first.family);
			},
			(error) => callback(error, []),
		);
	};

type Place = Pick<buildConnector.Options, "hostname" | "port" | "protocol">;

const openSocket = (guard: Guard, { hostname, port, protocol }: Place): Socket => {
	const place = { host: hostname, lookup: guardedLookup(guard), autoSelectFamily: true };
	if (protocol !== "https:") return connect({ ...place, port: Number(port || 80) });
	return connectSecurely({
		...place,
		port: Number(port || 443),
		// A number is no name to ask a certificate for; it is then compared with the numbers in the certificate.
		...(isIP(hostname) === 0 ? { servername: hostname } : {}),
		...(guard.ca === null ? {} : { ca: guard.ca }),
		// Also where the environment says otherwise.
		rejectUnauthorized: true,
		ALPNProtocols: ["http/1.1"],
	});
};

/** Opens sockets to where the guard lets them. One that is not open yet when the fetch is over is given up at once. */
const guardedConnector =
	(guard: Guard, over: AbortSignal): buildConnector.connector =>
	(place, callback) => {
		// A host that is a number already is never looked up.
		if (isIP(place.hostname) !== 0 && !guard.mayConnect(place.hostname)) {
			queueMicrotask(() => callback(new PrivateAddress(place.hostname), null));
			return;
		}
		const socket = openSocket(guard, place);
		const giveUp = (): void => void socket.destroy(failure("ECANCELED", "The fetch is over"));
		over.addEventListener("abort", giveUp);
		const fail = (error: Error): void => {
			over.removeEventListener("abort", giveUp);
			callback(error, null);
		};
		socket.once("error", fail);
		socket.once(place.protocol === "https:" ? "secureConnect" : "connect", () => {
			over.removeEventListener("abort", giveUp);
			socket.off("error", fail);
			callback(null, socket);
		});
	};

/**
 * Connections for one fetch, each to an address that the guard let through, encrypted ones verified against the host's
 * name. Proxies of the environment are not used: the guard would see the proxy's address instead of the site's.
 */
export const guardedAgent = async (guard: Guard, over: AbortSignal): Promise<Agent> => {
	const { Agent } = await import("undici");
	const { totalMs, bodyBytes, headerBytes } = guard.limits;
	return new Agent({
		connect: guardedConnector(guard, over),
		headersTimeout: totalMs,
		bodyTimeout: totalMs,
		maxHeaderSize: headerBytes,
		maxResponseSize: bodyBytes,
		// One request a connection.
		pipelining: 0,
	});
};
