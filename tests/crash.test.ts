import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { ownerId, uuid } from "#adapters/store/contract/samples.ts";
import { openSqliteStore } from "#adapters/store/sqlite/sqlite-store.ts";
import { killLoop } from "./support/kill-loop.ts";
import { spawnScript } from "./support/spawn-script.ts";

/** AFTERWORD_KILLS=60 for the long run. */
const KILLS = Number(process.env.AFTERWORD_KILLS ?? 5);
const SECONDS_PER_KILL = 10;

const folder = mkdtempSync(join(tmpdir(), "afterword-crash-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a process killed while it writes", () => {
	it(
		"loses nothing it acknowledged, keeps nothing by halves, and leaves the database whole",
		async () => {
			const file = join(folder, "killed.db");
			const verify = async (acknowledged: ReadonlySet<string>) => {
				const store = await openSqliteStore({ file, ids: uuidV7Source() });
				const { lost, kept, shared } = await store.read(ownerId(1), async (records) => ({
					lost: (
						await Promise.all([...acknowledged].map(async (id) => ({ id, found: await records.get("company", id) })))
					)
						.filter(({ found }) => found === null)
						.map(({ id }) => id),
					kept: await records.count("company", {}, 1_000_000),
					shared: await records.get("company", uuid(1)),
				}));
				await store.close();
				expect(lost).toEqual([]);
				// Each write is one new company and one change to the shared one: both or neither, the unacknowledged too.
				expect(shared?.version).toBe(kept);
				const database = new Libsql(file);
				expect(database.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
				database.close();
			};
			const result = await killLoop({
				kills: KILLS,
				spawn: () => spawnScript("tests/crash/writer.ts", file),
				parseAck: (line) => (line.startsWith("kept ") ? line.slice(5) : null),
				verify,
			});
			expect(result.acknowledged).toBeGreaterThan(KILLS);
			console.info(`${result.kills} kills, ${result.acknowledged} acknowledged writes, none lost`);
		},
		KILLS * SECONDS_PER_KILL * 1_000,
	);
});
