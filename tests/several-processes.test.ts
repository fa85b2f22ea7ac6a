import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { ownerId, uuid } from "#adapters/store/contract/samples.ts";
import { openSqliteStore } from "#adapters/store/sqlite/sqlite-store.ts";
import { runScript } from "./support/spawn-script.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-processes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("several processes on one database", () => {
	it("open a new one at the same moment and lose none of each other's writes", async () => {
		const file = join(folder, "new", "shared.db");
		const outputs = await Promise.all([1, 2, 3].map(() => runScript("tests/crash/writer.ts", file, "60")));
		const ids = outputs.flatMap((output) =>
			output
				.trim()
				.split("\n")
				.map((line) => line.slice("kept ".length)),
		);
		const store = await openSqliteStore({ file, ids: uuidV7Source() });
		const { missing, shared } = await store.read(ownerId(1), async (kept) => ({
			missing: (await Promise.all(ids.map((id) => kept.get("company", id)))).filter((found) => found === null).length,
			shared: await kept.get("company", uuid(1)),
		}));
		await store.close();
		expect(new Set(ids).size).toBe(180);
		expect(missing).toBe(0);
		expect(shared?.version).toBe(181);
	}, 60_000);
});

/** A mount of a small memory file system needs a name space of its own, which not every machine allows. */
const maySeparate = spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

describe.skipIf(!maySeparate)("a full disk", () => {
	it.each(["900k", "1m", "2m"])("of %s refuses the write, loses nothing, and goes on once there is room", (size) => {
		const mountPoint = join(folder, `disk-${size}`);
		mkdirSync(mountPoint);
		const script = 'mount -t tmpfs -o "size=$1" tmpfs "$2" && "$3" --import tsx tests/crash/full-disk.ts "$2"';
		const child = spawnSync("unshare", ["-rm", "sh", "-c", script, "sh", size, mountPoint, process.execPath]);
		const result = JSON.parse(child.stdout.toString("utf8")) as Record<string, unknown> & { acknowledged: number };
		expect(result.acknowledged).toBeGreaterThan(0);
		expect(result).toMatchObject({
			refusedWith: "disk-full",
			keptWhenFull: result.acknowledged,
			refusedIsKept: false,
			afterwards: "inserted",
			keptAfterwards: result.acknowledged + 1,
			keptReopened: result.acknowledged + 1,
		});
	});
});
