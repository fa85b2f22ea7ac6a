import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILT_CLI, environmentIn, ROOT } from "./built-cli.ts";
import { type RunningCommand, runCommand } from "./running-command.ts";
import { clockArguments } from "./shifted-clock.ts";

export interface ServerOptions {
	readonly dataDirectory: string;
	/** A free one where none is named. */
	readonly port?: number;
	/** The zone of the user's machine. */
	readonly zone?: string;
	/** From `shiftedClock`; the machine's own where none is given. */
	readonly clock?: string;
	readonly isDemo?: boolean;
}

/** The built app, served. */
export interface TestServer {
	/** `http://127.0.0.1:43211`. */
	readonly origin: string;
	readonly port: number;
	/** An address that lets one browser in, as printed at the start: good once. */
	readonly entranceUrl: string;
	readonly token: string;
	readonly printed: RunningCommand["printed"];
	/** Asks it to stop, as a process manager does, and gives its exit code. */
	readonly stop: () => Promise<number | null>;
}

/** What is started: also for tests that start a server which refuses, or that kill it. */
export const serverArguments = (given: ServerOptions): readonly string[] => [
	...clockArguments(given.clock ?? null),
	BUILT_CLI,
	"serve",
	"--no-open",
	"--port",
	String(given.port ?? 0),
	"--data",
	given.dataDirectory,
	...(given.isDemo === true ? ["--demo"] : []),
];

/** Starts the program without waiting for anything. */
export const launchServer = (given: ServerOptions): RunningCommand =>
	runCommand(process.execPath, serverArguments(given), { cwd: ROOT, env: environmentIn(given.zone ?? "UTC") });

/** The secret of a data directory, once a server or command has opened it. */
export const tokenOf = (dataDirectory: string): string => readFileSync(join(dataDirectory, "token"), "utf8").trim();

/** Starts the built app and waits until it says that it is ready. */
export const startServer = async (given: ServerOptions): Promise<TestServer> => {
	const command = launchServer(given);
	const [entranceUrl] = await command.waitFor(/http:\/\/127\.0\.0\.1:\d+\/\?code=[\w-]+/, 30_000);
	const { origin, port } = new URL(entranceUrl);
	return {
		origin,
		port: Number(port),
		entranceUrl,
		token: tokenOf(given.isDemo === true ? join(given.dataDirectory, "demo") : given.dataDirectory),
		printed: command.printed,
		stop: () => command.terminate(),
	};
};
