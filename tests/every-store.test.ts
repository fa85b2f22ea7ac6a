import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixedClock } from "#adapters/clock/fixed-clock.ts";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { OLD_OWNERS } from "#adapters/store/migrations/version-1.testing.ts";
import { migratePostgres } from "#adapters/store/postgres/migrate-postgres.ts";
import { makeOldPostgres } from "#adapters/store/postgres/old-postgres.testing.ts";
import { openPostgresStore } from "#adapters/store/postgres/postgres-store.ts";
import { makeOldSqlite } from "#adapters/store/sqlite/old-sqlite.testing.ts";
import { openSqliteStore } from "#adapters/store/sqlite/sqlite-store.ts";
import type { Store } from "#app/ports.ts";
import type { OwnerId } from "#core/ids.ts";
import type { Instant } from "#core/time/instant.ts";
import { testApp } from "./support/app.ts";
import { startPostgres, type TestPostgres } from "./support/postgres.ts";

const ids = uuidV7Source();
const folder = mkdtempSync(join(tmpdir(), "afterword-stores-"));
const OTHER_OWNER = "00000000-0000-7000-8000-00000000000c" as OwnerId;
let postgres: TestPostgres;

const openPostgres = async ({ url, adminUrl }: { url: string; adminUrl: string } = postgres): Promise<Store> => {
	const clock = fixedClock("2026-04-05T00:00:00.000Z" as Instant);
	await migratePostgres({ url: adminUrl, appRole: postgres.appRole, ids, clock });
	return openPostgresStore({ url });
};

const openOldSqlite = (): Promise<Store> => {
	const file = join(folder, "old.db");
	makeOldSqlite(file);
	return openSqliteStore({ file, ids });
};

const openOldPostgres = async (): Promise<Store> => {
	const database = await postgres.newDatabase();
	await makeOldPostgres({ adminUrl: database.adminUrl, appRole: postgres.appRole });
	return openPostgres(database);
};

beforeAll(async () => {
	postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
	await postgres?.stop();
	rmSync(folder, { recursive: true, force: true });
});

describe.each([
	["SQLite", () => openSqliteStore({ file: join(folder, "afterword.db"), ids })],
	["PostgreSQL", () => openPostgres()],
])("the whole application on %s", (_, open) => {
	let store: Store;
	beforeAll(async () => {
		store = await open();
	});
	afterAll(() => store?.close());

	it("takes an interview from its end to a sent letter and holds what has to wait", async () => {
		const app = testApp({ now: "2026-04-05T11:00:00Z", store });
		const [interviewId, dana] = [app.id(), app.id()];
		const view = await app.do("interviews.add", {
			id: interviewId,
			company: "Marsa Coast Works",
			position: "Site engineer",
			zone: "Asia/Kuwait",
			endedAt: "2026-04-05T08:00:00Z",
			people: [{ id: dana, name: "Dana Al-Sabti", email: "dana@marsa.example", greeting: "Dana" }],
			promise: { id: app.id(), byOn: "2026-04-09" },
		});
		await app.do("debriefs.save", {
			id: interviewId,
			version: null,
			wentWell: ["one", "two"],
			overall: 6,
			finished: true,
		});
		const { letter } = await app.do("letters.draft", { id: app.id(), kind: "thank-you", interviewId, personId: dana });
		await app.do("letters.mark-sent", { id: letter.id, version: letter.version, touchId: app.id() });
		expect((await app.do("today.view", {})).headline).toBe("Nothing to do until Monday 13.");
		app.at("2026-04-12T21:00:00Z");
		expect((await app.do("today.view", {})).sheets[0]?.advice.action.kind).toBe("status-check");
		const list = await app.do("opportunities.list", { q: "MARSA" });
		expect(list.items.map(({ opportunityId }) => opportunityId)).toEqual([view.opportunity.id]);
		await app.do("opportunities.archive", { id: view.opportunity.id });
		expect((await app.do("opportunities.list", {})).items).toEqual([]);
		await app.do("opportunities.restore", { id: view.opportunity.id });
		expect((await app.do("today.view", {})).sheets).toHaveLength(1);
	});

	it("refuses a page marker it never gave", async () => {
		const app = testApp({ now: "2026-04-05T11:00:00Z", store });
		expect((await app.refused("opportunities.list", { after: "made-up" })).code).toBe("bad-cursor");
	});

	it("lists everything once, page by page", async () => {
		const app = testApp({ now: "2026-04-05T11:00:00Z", store, owner: OTHER_OWNER });
		for (let number = 0; number < 7; number += 1) {
			await app.do("opportunities.add", { id: app.id(), company: `Company ${number}`, stage: "applied" });
		}
		const seen: string[] = [];
		let after: string | undefined;
		do {
			const page: { items: readonly { opportunityId: string }[]; next: string | null } = await app.do(
				"opportunities.list",
				{
					limit: 3,
					...(after === undefined ? {} : { after }),
				},
			);
			seen.push(...page.items.map(({ opportunityId }) => opportunityId));
			after = page.next ?? undefined;
		} while (after !== undefined);
		expect(new Set(seen).size).toBe(7);
		expect(seen).toHaveLength(7);
	});
});

describe.each([
	["SQLite", openOldSqlite],
	["PostgreSQL", openOldPostgres],
])("what the first version kept on %s", (_, open) => {
	it("reads as if this version had kept it: plans are made anew by the first look", async () => {
		const store = await open();
		for (const owner of OLD_OWNERS) {
			const app = testApp({ now: "2026-04-05T12:00:00Z", store, owner });
			const before = await store.read(owner, (records) => records.list("plan"));
			expect(before.records.map(({ plan }) => plan.waitingSince)).toEqual([undefined, undefined]);
			await app.do("today.view", {});
			const after = await store.read(owner, (records) => records.list("plan"));
			expect(after.records.map(({ plan }) => plan.at)).toEqual([app.clock.now(), app.clock.now()]);
			expect(after.records.map(({ plan }) => plan.waitingSince)).not.toContain(undefined);
			expect((await app.do("opportunities.list", {})).items).toHaveLength(2);
		}
		await store.close();
	});
});
