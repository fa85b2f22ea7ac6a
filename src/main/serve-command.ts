import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CliStop } from "#interfaces/cli/io.ts";
import { notedAddress } from "./address-file.ts";
import { defaultDataDirectory } from "./data-directory.ts";
import { PortBusy, serve } from "./serve.ts";
import { readOrMakeToken } from "./token-file.ts";

const DEFAULT_PORT = 4747;

const USAGE = `Usage: afterword serve [options]

Serves the app on this machine and opens it.

  --port <number>      the port (default ${DEFAULT_PORT}; 0 for any free one)
  --data <directory>   where your data lives (default ${defaultDataDirectory()})
  --demo               fictional sample data, kept apart from yours
  --no-open            do not open a browser`;

const OPEN_USAGE = `Usage: afterword open [options]

Lets one more browser into the app that is running.

  --port <number>      its port (default: the one last served from this data)
  --data <directory>   where its data lives (default ${defaultDataDirectory()})
  --demo               the one with the sample data
  --no-open            only print the address`;

const readOptions = (args: readonly string[], usage: string) => {
	try {
		return parseArgs({
			args: [...args],
			options: {
				port: { type: "string" },
				data: { type: "string" },
				demo: { type: "boolean", default: false },
				"no-open": { type: "boolean", default: false },
				help: { type: "boolean", short: "h", default: false },
			},
		}).values;
	} catch (error) {
		throw new CliStop(2, `${error instanceof Error ? error.message : "These options are not known."}\n\n${usage}`);
	}
};

const readPort = (text: string | undefined): number => {
	if (text === undefined) return DEFAULT_PORT;
	const port = Number(text);
	if (!/^\d{1,5}$/.test(text) || port > 65_535)
		throw new CliStop(2, `"${text}" is not a port: choose a number from 1024 to 65535.`);
	return port;
};

/** Asks the desktop to open the address; where there is none the printed address is enough. */
const openBrowser = (address: string): void => {
	const [command, ...args] =
		process.platform === "darwin"
			? ["open", address]
			: process.platform === "win32"
				? ["cmd", "/c", "start", "", address]
				: ["xdg-open", address];
	const child = spawn(command ?? "xdg-open", args, { stdio: "ignore", detached: true });
	child.on("error", () => undefined);
	child.unref();
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `afterword open`: one more browser into the Afterword that runs on this machine. */
export const openCommand = async (args: readonly string[]): Promise<void> => {
	const options = readOptions(args, OPEN_USAGE);
	if (options.help) return say(OPEN_USAGE);
	const base = options.data ?? defaultDataDirectory();
	const dataDirectory = options.demo ? join(base, "demo") : base;
	const token = readOrMakeToken(dataDirectory);
	const noted = options.port === undefined ? notedAddress(dataDirectory) : null;
	const origin = noted ?? `http://127.0.0.1:${readPort(options.port)}`;
	const response = await fetch(`${origin}/api/v1/entrance`, {
		method: "POST",
		headers: { authorization: `Bearer ${token}` },
	}).catch(() => null);
	if (response === null) throw new CliStop(69, `Nothing answers at ${origin}. Start it first: afterword serve`);
	if (!response.ok)
		throw new CliStop(77, `What answers at ${origin} keeps its data elsewhere. Name its directory: --data <directory>`);
	const { address } = (await response.json()) as { readonly address: string };
	say(`Open ${address}`);
	if (!options["no-open"]) openBrowser(address);
};

/** `afterword serve`: runs until it is stopped. */
export const serveCommand = async (args: readonly string[]): Promise<void> => {
	const options = readOptions(args, USAGE);
	if (options.help) return say(USAGE);
	const base = options.data ?? defaultDataDirectory();
	const dataDirectory = options.demo ? join(base, "demo") : base;
	const running = await serve({
		port: readPort(options.port),
		dataDirectory,
		log: (line) => process.stderr.write(`${line}\n`),
	}).catch((error: unknown) => {
		if (error instanceof PortBusy) throw new CliStop(69, error.message);
		throw error;
	});
	// Before anything is said: who waits for the address may stop the server the moment it stands there.
	for (const signal of ["SIGINT", "SIGTERM"] as const) {
		process.once(signal, () => void running.close().then(() => process.exit(0)));
	}
	if (options.demo) await running.fillWithSamples();
	const address = running.entrance();
	say(`Afterword is ready. Open ${address}`);
	say(`(this address lets one browser in within ten minutes; your data is in ${dataDirectory}; stop with Ctrl+C)`);
	if (!options["no-open"]) openBrowser(address);
};
