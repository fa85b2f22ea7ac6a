import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

export interface TestPostgres {
	/** As the application connects: a plain role that owns nothing. */
	readonly url: string;
	/** As the owner of the database's tables, who migrates; no superuser either. */
	readonly adminUrl: string;
	readonly appRole: string;
	/** Makes an empty database beside the first and gives its addresses. */
	readonly newDatabase: () => Promise<{ readonly url: string; readonly adminUrl: string }>;
	readonly stop: () => Promise<void>;
}

const BINARIES = "/usr/lib/postgresql";
const SUPERUSER = "postgres";
const OWNER = "afterword_owner";
const APP = "afterword_app";

/**
 * Starts a real PostgreSQL of its own in a temporary folder, on a loopback port nobody else uses. Its default order of
 * text is English, unlike the store's, so that a forgotten COLLATE "C" shows.
 *
 * @throws when PostgreSQL is not installed, with the command that installs it
 */
export const startPostgres = async (): Promise<TestPostgres> => {
	const bin = binaries();
	const user = systemUser();
	const folder = mkdtempSync(join(tmpdir(), "afterword-postgres-"));
	if (user !== null) chownSync(folder, user.uid, user.gid);
	const data = join(folder, "data");
	const locale = ["--locale=C.UTF-8", "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=en-US"];
	execFileSync(join(bin, "initdb"), ["-D", data, "-U", SUPERUSER, "--auth=trust", ...locale], {
		...user,
		cwd: folder,
		stdio: "ignore",
	});

	const port = await freePort();
	const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=50"];
	const server = spawn(
		join(bin, "postgres"),
		["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
		{ ...user, cwd: folder, stdio: "ignore" },
	);
	const killServer = (): void => void server.kill("SIGKILL");
	process.once("exit", killServer);
	const stop = async (): Promise<void> => {
		process.off("exit", killServer);
		await stopped(server);
		rmSync(folder, { recursive: true, force: true });
	};

	const address = (role: string, name: string): string => `postgresql://${role}@127.0.0.1:${port}/${name}`;
	let databases = 0;
	const newDatabase = async () => {
		databases += 1;
		const name = `afterword_${databases}`;
		await run(address(SUPERUSER, "postgres"), `create database ${name} owner ${OWNER}`);
		// Since version 15 the schema is its owner's alone; here that is the role that owns the database.
		await run(
			address(SUPERUSER, name),
			`alter schema public owner to ${OWNER}`,
			`grant usage on schema public to ${APP}`,
		);
		return { url: address(APP, name), adminUrl: address(OWNER, name) };
	};
	try {
		await untilReady(address(SUPERUSER, "postgres"), server);
		await run(
			address(SUPERUSER, "postgres"),
			`create role ${OWNER} login nosuperuser nobypassrls`,
			`create role ${APP} login nosuperuser nobypassrls nocreatedb nocreaterole`,
		);
		return { ...(await newDatabase()), appRole: APP, newDatabase, stop };
	} catch (error) {
		await stop();
		throw error;
	}
};

const binaries = (): string => {
	const newest = existsSync(BINARIES)
		? readdirSync(BINARIES)
				.sort((a, b) => Number(b) - Number(a))
				.map((version) => join(BINARIES, version, "bin"))
				.find((folder) => existsSync(join(folder, "initdb")))
		: undefined;
	if (newest === undefined) {
		throw new Error("PostgreSQL is not installed here. On Debian and Ubuntu: apt-get install postgresql");
	}
	return newest;
};

/** PostgreSQL refuses to run as root; its package brings a user for it. */
const systemUser = (): { readonly uid: number; readonly gid: number } | null => {
	if (process.getuid?.() !== 0) return null;
	const idOf = (flag: "-u" | "-g"): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
	return { uid: idOf("-u"), gid: idOf("-g") };
};

const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" && address !== null ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});

const untilReady = async (url: string, server: ChildProcess): Promise<void> => {
	for (let tries = 0; tries < 300; tries += 1) {
		if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode} while starting`);
		try {
			return await run(url, "select 1");
		} catch {
			await sleep(50);
		}
	}
	throw new Error("PostgreSQL did not answer within 15 seconds");
};

const run = async (url: string, ...statements: readonly string[]): Promise<void> => {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		for (const statement of statements) await client.query(statement);
	} finally {
		await client.end();
	}
};

const stopped = (server: ChildProcess): Promise<void> =>
	new Promise((resolve) => {
		if (server.exitCode !== null || server.signalCode !== null) return resolve();
		server.once("close", () => resolve());
		server.kill("SIGINT");
	});
