import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cliOn } from "#tests/support/cli.ts";
import { launchServer, startServer } from "#tests/support/server.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-startup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of a folder with a print of its bytes; not the memory that SQLite's processes share while it is read. */
const printsOf = (directory: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		readdirSync(directory)
			.filter((name) => !name.endsWith("-shm"))
			.sort()
			.map((name) => [
				name,
				createHash("sha256")
					.update(readFileSync(join(directory, name)))
					.digest("hex"),
			]),
	);

describe("a database that cannot be used", () => {
	let dataDirectory = "";
	let file = "";
	beforeEach(async () => {
		dataDirectory = mkdtempSync(join(folder, "data-"));
		file = join(dataDirectory, "afterword.db");
		const server = await startServer({ dataDirectory });
		expect(await server.stop()).toBe(0);
		await cliOn({ dataDirectory }).say(["interviews", "add", "--company", "Halden Ferries"]);
	});

	const refusal = async (): Promise<string> => {
		const before = printsOf(dataDirectory);
		const server = launchServer({ dataDirectory });
		expect(await server.ended).toBe(74);
		expect(server.printed()).not.toMatch(/http:\/\//);
		const command = await cliOn({ dataDirectory }).run(["today"]);
		expect(command).toMatchObject({ code: 74, stdout: "" });
		expect(printsOf(dataDirectory)).toEqual(before);
		expect(server.printed()).toContain(command.stderr.trim());
		return command.stderr;
	};

	it("opens as long as nothing is wrong with it", async () => {
		expect((await cliOn({ dataDirectory }).run(["today"])).code).toBe(0);
	});

	it("is refused with advice and left as it is when it is damaged in the middle", async () => {
		const bytes = readFileSync(file);
		bytes.fill(0xa5, 4096, Math.min(bytes.length, 4096 * 6));
		writeFileSync(file, bytes);
		expect(await refusal()).toMatch(/not a readable database.*left as it is.*backup/);
	});

	it("is refused when its beginning was overwritten", async () => {
		const bytes = readFileSync(file);
		bytes.write("This is a diary, not a database.", 0, "latin1");
		writeFileSync(file, bytes);
		expect(await refusal()).toMatch(/not a readable database/);
	});

	it("is refused when a copy broke off halfway", async () => {
		const bytes = readFileSync(file);
		writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2 / 4096) * 4096));
		expect(await refusal()).toMatch(/not a readable database/);
	});

	it("is refused with advice to update when a newer version made it", async () => {
		const database = new Libsql(file);
		database.exec("insert into schema_version values (999, 'later', '2030-01-01T00:00:00.000Z')");
		database.pragma("journal_mode=delete");
		database.close();
		expect(await refusal()).toMatch(/newer version.*update/);
	});

	it("is refused when it belongs to another program", async () => {
		rmSync(file);
		const database = new Libsql(file);
		database.exec("create table recipes (name text); insert into recipes values ('porridge')");
		database.close();
		expect(await refusal()).toMatch(/belongs to another program/);
	});
});

describe("the data directory", () => {
	it("is readable by this user alone, and so is what is in it", async () => {
		const dataDirectory = join(folder, "private", "data");
		const server = await startServer({ dataDirectory });
		expect(statSync(dataDirectory).mode & 0o077).toBe(0);
		expect(statSync(join(dataDirectory, "token")).mode & 0o077).toBe(0);
		await server.stop();
	});
});

describe("a busy port", () => {
	const first = { dataDirectory: mkdtempSync(join(folder, "first-")) };
	let server: Awaited<ReturnType<typeof startServer>>;
	beforeAll(async () => {
		server = await startServer(first);
	});
	afterAll(() => server.stop());

	it("is refused with exit code 69, its address and another choice, and no data is touched", async () => {
		const dataDirectory = mkdtempSync(join(folder, "second-"));
		const second = launchServer({ dataDirectory, port: server.port });
		expect(await second.ended).toBe(69);
		expect(second.printed()).toContain(`Port ${server.port} is in use`);
		expect(second.printed()).toContain(server.origin);
		expect(second.printed()).toContain(`--port ${server.port + 1}`);
		expect(readdirSync(dataDirectory).filter((name) => name !== "token")).toEqual([]);
	});

	it("leaves the first one as it was", async () => {
		await launchServer({ ...first, port: server.port }).ended;
		const answer = await fetch(`${server.origin}/api/v1/today`, {
			headers: { authorization: `Bearer ${server.token}` },
		});
		expect(answer.status).toBe(200);
	});
});
