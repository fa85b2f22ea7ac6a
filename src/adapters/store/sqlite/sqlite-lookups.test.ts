import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely } from "kysely";
import Libsql from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import type { ListQuery, Noun } from "#app/ports.ts";
import type { OwnerId } from "#core/ids.ts";
import { sqlRecords } from "../sql-records.ts";
import type { CompiledByShape } from "../sql-statements.ts";
import type { SqlTables } from "../sql-tables.ts";
import { libsqlDialect } from "./libsql-dialect.ts";
import { sqliteFlavour } from "./sqlite-flavour.ts";
import { openSqliteStore } from "./sqlite-store.ts";

const OWNER = "00000000-0000-7000-8000-000000000001" as OwnerId;

/** How SQLite goes about a list: its own words, without what it says of the list of values. */
describe("a list in SQLite", () => {
	let folder: string;
	let database: Libsql.Database;
	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), "afterword-lookups-"));
		const file = join(folder, "afterword.db");
		await (await openSqliteStore({ file, ids: uuidV7Source() })).close();
		database = new Libsql(file);
	});
	afterEach(() => {
		database.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const planOf = async <N extends Noun>(noun: N, query: ListQuery<N>): Promise<string> => {
		const compiled: CompiledByShape = new Map();
		const kysely = new Kysely<SqlTables>({ dialect: libsqlDialect(database, async () => {}) });
		await sqlRecords(kysely, { owner: OWNER, flavour: sqliteFlavour, compiled }).list(noun, query);
		const [statement] = compiled.values();
		if (statement === undefined) throw new Error("The list asked for nothing");
		const steps = database.prepare(`explain query plan ${statement.sql}`).all(statement.parameters);
		return (steps as { readonly detail: string }[]).map(({ detail }) => detail).join("\n");
	};

	it("looks few records up by their key however many others the owner has", async () => {
		const [one, two] = ["a", "b"];
		expect(await planOf("touch", { where: { opportunityId: [one] } })).toContain("opportunity_id=?");
		expect(await planOf("touch", { where: { opportunityId: [one, two] } })).toContain("opportunity_id=?");
		expect(await planOf("person", { where: { companyId: [one, two] } })).toContain("company_id=?");
		expect(await planOf("opportunity", { where: { agencyId: [one, two] } })).toContain("agency_id=?");
		expect(await planOf("letter", { where: { opportunityId: one } })).toContain("opportunity_id=?");
		expect(await planOf("touch", { where: { personId: [one, two] } })).toContain("person_id=?");
		expect(await planOf("offer", { where: { opportunityId: [one, two] } })).toContain("opportunity_id=?");
		expect(await planOf("reference", { where: { refereeId: [one, two] } })).toContain("referee_id=?");
		expect(await planOf("reference", { where: { opportunityId: [one, two] } })).toContain("opportunity_id=?");
		expect(await planOf("clipping", { where: { companyId: [one, two], state: "kept" } })).toContain("company_id=?");
		expect(await planOf("feed", { where: { companyId: one } })).toContain("company_id=?");
		expect(await planOf("dispatch", { where: { messageId: [one, two] } })).toContain("message_id=?");
		expect(await planOf("dispatch", { where: { serverMessageId: [one, two] } })).toContain("server_message_id=?");
		expect(await planOf("nudge", { where: { key: [one, two] } })).toContain("nudge_key=?");
	});

	it("looks at the newest alone, sorting nothing", async () => {
		const newest = { isLastFirst: true, limit: 1 } as const;
		for (const plan of [
			await planOf("opportunity", { ...newest, orderBy: "appliedOn", atMost: { appliedOn: "9999-12-31" } }),
			await planOf("interview", { ...newest, orderBy: "endedAt", atMost: { endedAt: "2026-04-08T09:40:00.000Z" } }),
			await planOf("debrief", { where: { selfWork: "open" }, orderBy: "id-descending", limit: 50 }),
			await planOf("clipping", { where: { companyId: "a" }, orderBy: "id-descending", limit: 50 }),
			await planOf("clipping", { where: { companyId: "a", state: "found" }, orderBy: "id-descending", limit: 50 }),
			await planOf("clipping", { where: { state: "found" }, orderBy: "id-descending", limit: 50 }),
			await planOf("nudge", { ...newest, orderBy: "at" }),
		]) {
			expect(plan).toMatch(/USING INDEX \w+_by_/);
			expect(plan).not.toContain("TEMP B-TREE");
		}
	});

	it("reads a page of a lane, and of all lanes, in the order of an index, sorting nothing", async () => {
		const lane = await planOf("plan", { where: { lane: "your-move" }, orderBy: "rank", limit: 10 });
		expect(lane).toContain("lane=?");
		expect(lane).not.toContain("TEMP B-TREE");
		expect(await planOf("plan", { orderBy: "rank", limit: 10 })).not.toContain("TEMP B-TREE");
		expect(await planOf("interview", { orderBy: "id-descending", limit: 10 })).not.toContain("TEMP B-TREE");
	});
});
