import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import { minute, ownerId, sample, uuid } from "../contract/samples.ts";
import { upgradeContract } from "../contract/upgrade.contract.ts";
import { SCHEMA_VERSION } from "../migrations/index.ts";
import { OLD_OWNERS, OLD_STORE_ID } from "../migrations/version-1.testing.ts";
import { inspectFile } from "./inspect-file.ts";
import { makeOldSqlite } from "./old-sqlite.testing.ts";
import { openSqliteStore } from "./sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-upgrade-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const old = join(folder, "old.db");
makeOldSqlite(old);

/** The old file again, for one sentence alone. */
const copyOfOld = (name: string): string => {
	const file = join(folder, name);
	copyFileSync(old, file);
	return file;
};
const open = (file: string) => openSqliteStore({ file, ids: { next: () => uuid(0xabc) } });

const rowsIn = (file: string, sql: string): readonly Readonly<Record<string, unknown>>[] => {
	const database = new Libsql(file);
	try {
		return database.prepare(sql).all() as Record<string, unknown>[];
	} finally {
		database.close();
	}
};

/** What PostgreSQL's guard does to a table with owners. */
const guarded = (sql: string, owner: string): string =>
	sql.includes("schema_version") ? sql : sql.replace(" order by", ` where owner_id = '${owner}' order by`);

upgradeContract("SQLite", async () => {
	const file = copyOfOld("contract.db");
	const store = await open(file);
	return { store, query: async (owner, sql) => rowsIn(file, guarded(sql, owner)) };
});

describe("an older file", () => {
	it("is usable before it is upgraded", () => {
		expect(inspectFile(old)).toBe("usable");
	});

	it("is upgraded once when two processes open it at the same moment", async () => {
		const file = copyOfOld("twice.db");
		const stores = await Promise.all([open(file), open(file)]);
		expect(stores.map(({ storeId }) => storeId)).toEqual([OLD_STORE_ID, OLD_STORE_ID]);
		for (const store of stores) await store.close();
		expect(rowsIn(file, "select version from schema_version")).toHaveLength(SCHEMA_VERSION);
		expect(rowsIn(file, "pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
		expect(rowsIn(file, "pragma foreign_key_check")).toEqual([]);
	});

	it("stays as it was when the upgrade fails half-way", async () => {
		const file = copyOfOld("half-way.db");
		const database = new Libsql(file);
		// The last table of the step is there already.
		database.exec("create table search_plans (id text)");
		database.close();
		await expect(open(file)).rejects.toThrow("search_plans");
		expect(rowsIn(file, "select version from schema_version")).toEqual([{ version: 1 }]);
		expect(rowsIn(file, "select name from pragma_table_info('touches') where name = 'person_id'")).toEqual([]);
		expect(rowsIn(file, "select id from plans where next_change_at < '2001'")).toEqual([]);
	});

	it("finds letters that left before by the id their server gave them", async () => {
		const file = join(folder, "before-server-ids.db");
		const owner = ownerId(1);
		const first = await open(file);
		await first.write(owner, async (kept) => {
			await kept.insert("company", sample.company(1), minute(0));
			await kept.insert("opportunity", sample.opportunity(1), minute(0));
			await kept.insert("letter", sample.letter(1), minute(0));
			const theirs = sample.dispatch(1, { serverMessageId: "theirs@outlook.example" });
			for (const each of [theirs, sample.dispatch(2)]) await kept.insert("dispatch", each, minute(0));
		});
		await first.close();
		const database = new Libsql(file);
		database.exec(`
			drop index dispatches_by_server_message;
			alter table dispatches drop column server_message_id;
			delete from schema_version where version >= 6;
		`);
		database.close();
		const second = await open(file);
		const byTheirs = { where: { serverMessageId: ["theirs@outlook.example"] } } as const;
		const { records } = await second.read(owner, (kept) => kept.list("dispatch", byTheirs));
		expect(records.map(({ id }) => id)).toEqual([uuid(1)]);
		await second.close();
	});

	it("keeps what was renewed since when it is opened again", async () => {
		const file = copyOfOld("again.db");
		const [owner] = OLD_OWNERS;
		const first = await open(file);
		await first.write(owner, async (kept) => {
			const plan = await kept.get("plan", uuid(2));
			if (plan === null) throw new Error("not kept");
			await kept.put("plan", { ...plan, nextChangeAt: minute(1) }, minute(0));
		});
		await first.close();
		const second = await open(file);
		expect(await second.read(owner, (kept) => kept.get("plan", uuid(2)))).toMatchObject({ nextChangeAt: minute(1) });
		await second.close();
	});
});
