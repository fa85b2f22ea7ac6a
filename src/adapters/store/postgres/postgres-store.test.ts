import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestPostgres } from "#tests/support/postgres.ts";
import { fixedClock } from "../../clock/fixed-clock.ts";
import { minute, ownerId, sample, uuid } from "../contract/samples.ts";
import { storeContract } from "../contract/store.contract.ts";
import { upgradeContract } from "../contract/upgrade.contract.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { TABLES } from "../tables.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import { makeOldPostgres } from "./old-postgres.testing.ts";
import { openPostgresStore } from "./postgres-store.ts";

let postgres: TestPostgres;
const clock = fixedClock(minute(0));
const ids = { next: () => uuid(0xabc) };
const migrate = (url: string) => migratePostgres({ url, appRole: postgres.appRole, ids, clock });

beforeAll(async () => {
	postgres = await startPostgres();
	await migrate(postgres.adminUrl);
}, 60_000);
afterAll(() => postgres?.stop());

storeContract("PostgreSQL", () => openPostgresStore({ url: postgres.url }));

upgradeContract("PostgreSQL", async () => {
	const { url, adminUrl } = await postgres.newDatabase();
	await makeOldPostgres({ adminUrl, appRole: postgres.appRole });
	await migrate(adminUrl);
	return {
		store: await openPostgresStore({ url }),
		query: (owner, sql) =>
			connected(url, async (client) => {
				await client.query("select set_config('afterword.owner_id', $1, false)", [owner]);
				return (await client.query(sql)).rows;
			}),
	};
});

const connected = async <Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> => {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
};

describe("row-level security", () => {
	const mine = ownerId(0x501);
	const other = ownerId(0x502);
	beforeAll(async () => {
		const store = await openPostgresStore({ url: postgres.url });
		await store.write(mine, (kept) => kept.insert("company", sample.company(1), minute(0)));
		await store.close();
	});

	const countAs = async (client: pg.Client, owner: string | null): Promise<number | undefined> => {
		await client.query("begin");
		if (owner !== null) await client.query("select set_config('afterword.owner_id', $1, true)", [owner]);
		const { rows } = await client.query<{ n: number }>("select count(*)::int as n from companies");
		await client.query("commit");
		return rows[0]?.n;
	};

	it("shows the application's role nothing without an owner, nor with another one", async () => {
		await connected(postgres.url, async (client) => {
			expect(await countAs(client, null)).toBe(0);
			expect(await countAs(client, other)).toBe(0);
			expect(await countAs(client, mine)).toBe(1);
			// The connection forgets the owner with the transaction.
			expect(await countAs(client, null)).toBe(0);
		});
	});

	it("shows the tables' owner nothing either", async () => {
		await connected(postgres.adminUrl, async (client) => expect(await countAs(client, null)).toBe(0));
	});

	it("refuses to write a row for another owner", async () => {
		await connected(postgres.url, async (client) => {
			await client.query("begin");
			await client.query("select set_config('afterword.owner_id', $1, true)", [other]);
			const insert = client.query(
				"insert into companies (owner_id, id, version, created_at, updated_at, name_key, body) values ($1, $2, 1, $3, $3, '', '{}')",
				[mine, uuid(2), minute(0)],
			);
			await expect(insert).rejects.toThrow("row-level security");
		});
	});

	it("is forced on every table with an owner, and every key and index of theirs begins with the owner", async () => {
		await connected(postgres.adminUrl, async (client) => {
			const { rows: tables } = await client.query(`
				select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as is_forced
				from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id'
				where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`);
			const names = [...Object.values(TABLES).map(({ name }) => name), "owners"].sort();
			expect(tables).toEqual(names.map((name) => ({ name, is_forced: true })));
			const { rows: keys } = await client.query(
				`
				select i.indexrelid::regclass::text as name, a.attname as first
				from pg_index i join pg_class c on c.oid = i.indrelid and c.relname = any($1)
				join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
				union all
				select conname, a.attname from pg_constraint k join pg_class c on c.oid = k.conrelid and c.relname = any($1)
				join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1] where k.contype = 'f'`,
				[names],
			);
			expect(keys.length).toBeGreaterThan(30);
			expect(keys.filter(({ first }) => first !== "owner_id")).toEqual([]);
		});
	});
});

describe("PostgreSQL database", () => {
	it("is refused until it is migrated, and migrating at the same moment or again changes nothing", async () => {
		const { url, adminUrl } = await postgres.newDatabase();
		await expect(openPostgresStore({ url })).rejects.toMatchObject({ code: "database-not-migrated" });
		await Promise.all([migrate(adminUrl), migrate(adminUrl)]);
		await migrate(adminUrl);
		const store = await openPostgresStore({ url });
		expect(store.storeId).toBe(uuid(0xabc));
		await store.close();
	});

	it("is refused while an older version made it, until it is migrated, twice at the same moment or again", async () => {
		const { url, adminUrl } = await postgres.newDatabase();
		await makeOldPostgres({ adminUrl, appRole: postgres.appRole });
		await expect(openPostgresStore({ url })).rejects.toMatchObject({ code: "database-not-migrated" });
		await Promise.all([migrate(adminUrl), migrate(adminUrl)]);
		await migrate(adminUrl);
		await (await openPostgresStore({ url })).close();
		await connected(adminUrl, async (client) => {
			// Guarded again after the rows were filled: even the tables' owner sees none of them.
			const { rows } = await client.query("select (select count(*) from touches) + (select count(*) from plans) as n");
			expect(Number(rows[0].n)).toBe(0);
			const { rows: steps } = await client.query("select version from schema_version order by version");
			expect(steps).toEqual(MIGRATIONS.map(({ version }) => ({ version })));
		});
	});

	it("is refused when a newer version made it", async () => {
		const { url, adminUrl } = await postgres.newDatabase();
		await migrate(adminUrl);
		await connected(adminUrl, (client) => client.query("insert into schema_version values (999, 'later', '2030')"));
		await expect(openPostgresStore({ url })).rejects.toMatchObject({ code: "database-newer" });
		await expect(migrate(adminUrl)).rejects.toMatchObject({ code: "database-newer" });
	});

	it("runs a write again when PostgreSQL undid it for another one", async () => {
		const store = await openPostgresStore({ url: postgres.url });
		const [first, second] = [ownerId(0x601), ownerId(0x602)];
		let runs = 0;
		const result = await store.write(first, async (kept) => {
			runs += 1;
			await kept.insert("company", sample.company(1), minute(0));
			if (runs === 1) throw Object.assign(new Error("deadlock detected"), { code: "40P01" });
			return "kept";
		});
		expect([result, runs]).toEqual(["kept", 2]);
		const always = store.write(second, async () => {
			throw Object.assign(new Error("could not serialize access"), { code: "40001" });
		});
		await expect(always).rejects.toMatchObject({ code: "database-busy" });
		await store.close();
	});
});
