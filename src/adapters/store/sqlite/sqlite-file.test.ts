import { createHash } from "node:crypto";
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { uuidV7Source } from "../../ids/uuid-v7.ts";
import { minute, ownerId, sample, uuid } from "../contract/samples.ts";
import { inspectFile } from "./inspect-file.ts";
import { openSqliteStore } from "./sqlite-store.ts";

const root = mkdtempSync(join(tmpdir(), "afterword-file-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
let file: string;
let number = 0;
beforeEach(() => {
	number += 1;
	folder = join(root, `test ${number} 100% #?ü`);
	file = join(folder, "afterword.db");
});

const ids = uuidV7Source();
const open = () => openSqliteStore({ file, ids });
const owner = ownerId(1);

/** A closed database with 300 companies. */
const made = async (): Promise<void> => {
	const store = await open();
	await store.write(owner, async (kept) => {
		for (let id = 1; id <= 300; id += 1) await kept.insert("company", sample.company(id), minute(0));
	});
	await store.close();
};

/**
 * Changes the closed database by hand and goes on with a copy in a folder of its own: the driver lets go of a closed
 * file only when its statements are collected as garbage, so the log would still lie beside it.
 */
const withDatabase = (work: (database: Libsql.Database) => void): void => {
	const database = new Libsql(file);
	work(database);
	database.pragma("wal_checkpoint(TRUNCATE)");
	database.close();
	const original = file;
	folder = `${folder} copy`;
	file = join(folder, "afterword.db");
	mkdirSync(folder);
	copyFileSync(original, file);
};

/** Everything in the folder: names and bytes. */
const fingerprint = (): readonly string[] =>
	readdirSync(folder).map((name) => {
		const bytes = readFileSync(join(folder, name));
		return `${name} ${bytes.length} ${createHash("sha256").update(bytes).digest("hex")}`;
	});

const expectRefusedUntouched = async (code: string): Promise<void> => {
	const before = fingerprint();
	await expect(open()).rejects.toMatchObject({ name: "StoreRefused", code });
	expect(fingerprint()).toEqual(before);
};

describe("database file", () => {
	it("is made for its owner alone, with its folders", async () => {
		file = join(folder, "deeper", "afterword.db");
		const store = await open();
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600);
		expect(statSync(join(folder, "deeper")).mode & 0o777).toBe(0o700);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		await store.close();
	});

	it("leaves the mode of a folder that was there", async () => {
		mkdirSync(folder, { mode: 0o755 });
		await (await open()).close();
		expect(statSync(folder).mode & 0o777).toBe(0o755);
	});

	it("keeps its id and its records from one opening to the next", async () => {
		await made();
		const first = await open();
		await first.close();
		const second = await open();
		expect(second.storeId).toBe(first.storeId);
		expect(await second.read(owner, (kept) => kept.count("company", {}, 1_000))).toBe(300);
		await second.close();
		file = join(folder, "another.db");
		const another = await open();
		expect(another.storeId).not.toBe(first.storeId);
		await another.close();
	});

	it("holds everything by itself once it was closed", async () => {
		await made();
		const original = file;
		file = join(root, "copy.db");
		copyFileSync(original, file);
		const store = await open();
		expect(await store.read(owner, (kept) => kept.count("company", {}, 1_000))).toBe(300);
		await store.close();
	});

	it("is taken as new when it is empty", async () => {
		mkdirSync(folder);
		writeFileSync(file, "");
		const store = await open();
		expect(await store.read(owner, (kept) => kept.count("company", {}, 10))).toBe(0);
		await store.close();
	});

	it("syncs every commit, in a write-ahead log, with foreign keys on", async () => {
		const { openConnection } = await import("./open-connection.ts");
		mkdirSync(folder);
		const database = await openConnection(file);
		const pragma = (name: string) => database.prepare(`select * from pragma_${name}`).raw().all();
		expect([pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")]).toEqual([[["wal"]], [[2]], [[1]]]);
		database.close();
	});

	it.each([
		["text", Buffer.from("Dear Dr Qabbani, thank you for your time.\n".repeat(200))],
		["a few bytes", Buffer.from("SQLite format 3\0")],
		["zeros", Buffer.alloc(8_192)],
	])("is refused and left alone when it holds %s", async (_, bytes) => {
		mkdirSync(folder);
		writeFileSync(file, bytes);
		await expectRefusedUntouched("database-damaged");
	});

	it("is refused and left alone when its end is cut off", async () => {
		await made();
		withDatabase(() => {});
		truncateSync(file, Math.trunc(statSync(file).size / 2));
		await expectRefusedUntouched("database-damaged");
	});

	it("is refused and left alone when pages inside it are overwritten", async () => {
		await made();
		withDatabase(() => {});
		const bytes = readFileSync(file);
		bytes.fill(0x5a, 8_192, bytes.length - 4_096);
		writeFileSync(file, bytes);
		await expectRefusedUntouched("database-damaged");
	});

	it("is refused and left alone when a newer version made it", async () => {
		await made();
		withDatabase((database) => database.exec("insert into schema_version values (999, 'later', '2030')"));
		await expectRefusedUntouched("database-newer");
	});

	it("is refused and left alone when it belongs to another program", async () => {
		mkdirSync(folder);
		withDatabase((database) => database.exec("create table notes (text)"));
		await expectRefusedUntouched("database-foreign");
	});

	it("is refused where it cannot be made or is no file", async () => {
		mkdirSync(folder);
		writeFileSync(join(folder, "plain"), "");
		file = join(folder, "plain", "afterword.db");
		await expectRefusedUntouched("database-not-writable");
		file = folder;
		await expectRefusedUntouched("database-not-writable");
	});

	it("makes no file beside it when it is only looked at", async () => {
		await made();
		withDatabase(() => {});
		const before = fingerprint();
		expect(inspectFile(file)).toBe("usable");
		expect(fingerprint()).toEqual(before);
	});

	it("can be looked at and opened again while it is in use", async () => {
		await made();
		const first = await open();
		await first.write(owner, (kept) => kept.insert("company", sample.company(301), minute(0)));
		expect(inspectFile(file)).toBe("usable");
		const second = await open();
		expect(await second.read(owner, (kept) => kept.get("company", uuid(301)))).not.toBeNull();
		await first.close();
		await second.write(owner, (kept) => kept.insert("company", sample.company(302), minute(0)));
		await second.close();
	});

	it("is busy when another process keeps the write lock for too long, and readable meanwhile", async () => {
		await made();
		const store = await open();
		const other = new Libsql(file);
		other.exec("begin immediate");
		const write = store.write(owner, (kept) => kept.insert("company", sample.company(301), minute(0)));
		expect(await store.read(owner, (kept) => kept.count("company", {}, 1_000))).toBe(300);
		await expect(write).rejects.toMatchObject({ code: "database-busy" });
		other.exec("rollback");
		expect(await store.write(owner, (kept) => kept.insert("company", sample.company(301), minute(0)))).toBe("inserted");
		await store.close();
		other.close();
	});

	it("refuses an instant that has not 24 characters", async () => {
		const store = await open();
		const at = "2026-04-08T09:40:00Z" as ReturnType<typeof minute>;
		await expect(store.write(owner, (kept) => kept.insert("company", sample.company(1), at))).rejects.toThrow("CHECK");
		await store.close();
	});
});
