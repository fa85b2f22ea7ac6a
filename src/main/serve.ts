import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { httpApp } from "#interfaces/http/app.ts";
import { gateOf } from "#interfaces/http/guard.ts";
import { forgetAddress, noteAddress } from "./address-file.ts";
import { builtFolder } from "./built-folder.ts";
import { explainFailure } from "./explain-failure.ts";
import { startMailWorker } from "./mail-worker.ts";
import { openContext } from "./open-context.ts";
import { readOrMakeToken } from "./token-file.ts";
import { VERSION } from "./version.ts";

const LOOPBACK = "127.0.0.1";

export interface ServeOptions {
	readonly port: number;
	readonly dataDirectory: string;
	readonly log: (line: string) => void;
}

export interface Running {
	/** `http://127.0.0.1:4747`. */
	readonly origin: string;
	/** An address that lets one browser in, once. */
	readonly entrance: () => string;
	/** Fills an empty database with fictional people and companies; leaves one with anything in it alone. */
	readonly fillWithSamples: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/** The port is taken. The address is where the browser keeps unsent writes, so another one is never chosen silently. */
export class PortBusy extends Error {
	constructor(port: number) {
		super(
			`Port ${port} is in use, perhaps by Afterword itself: try http://${LOOPBACK}:${port}\n` +
				`To run a second one, choose its port: --port ${port + 1}. Each address keeps its own unsent notes in the browser.`,
		);
	}
}

const listen = async (server: ReturnType<typeof createServer>, port: number): Promise<number> => {
	server.listen(port, LOOPBACK);
	try {
		await once(server, "listening");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") throw new PortBusy(port);
		throw error;
	}
	return (server.address() as AddressInfo).port;
};

/** Opens the database, then answers on loopback until closed. @throws PortBusy, StoreRefused. */
export const serve = async (options: ServeOptions): Promise<Running> => {
	const token = readOrMakeToken(options.dataDirectory);
	let listener: ReturnType<typeof getRequestListener> | undefined;
	const server = createServer((request, response) => void listener?.(request, response));
	// The port first: a second start must not touch the database at all.
	const port = await listen(server, options.port);
	const opened = await openContext(options.dataDirectory).catch((error: unknown) => {
		server.close();
		throw error;
	});
	const gate = gateOf(`${LOOPBACK}:${port}`, token);
	const built = builtFolder();
	const app = httpApp({
		context: opened.context,
		gate,
		version: VERSION,
		client: {
			folders: [
				{ prefix: "/dictionaries/", folder: join(built, "data", "dictionaries") },
				{ prefix: "/grammar/", folder: join(built, "data", "grammar") },
				{ prefix: "/", folder: join(built, "web") },
			],
			indexFile: join(built, "web", "index.html"),
		},
		explainFailure,
		log: ({ operation, status, requestId, error }) =>
			options.log(`${status} ${operation} ${requestId} ${error instanceof Error ? error.name : ""}`),
	});
	listener = getRequestListener(app.fetch);
	const mailWorker = startMailWorker(opened.context, options.log);
	const origin = `http://${gate.host}`;
	noteAddress(options.dataDirectory, origin);
	return {
		origin,
		entrance: () => `${origin}/?code=${gate.mintCode()}`,
		fillWithSamples: async () => {
			const { fillWithSamples } = await import("./samples.ts");
			await fillWithSamples(opened.context);
		},
		close: async () => {
			server.closeIdleConnections();
			const closed = once(server, "close");
			server.close();
			setTimeout(() => server.closeAllConnections(), 500).unref();
			await closed;
			await mailWorker.stop();
			forgetAddress(options.dataDirectory, origin);
			await opened.close();
		},
	};
};
