import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { minute, ownerId, sample, uuid } from "#adapters/store/contract/samples.ts";
import { openSqliteStore } from "#adapters/store/sqlite/sqlite-store.ts";

/**
 * Run on a small file system (the folder is the argument): writes until the disk is full, frees some space, goes on,
 * and prints what happened as JSON.
 */
const folder = process.argv[2] ?? "";
const owner = ownerId(1);
const ballast = join(folder, "ballast");
const store = await openSqliteStore({ file: join(folder, "data", "afterword.db"), ids: uuidV7Source() });
writeFileSync(ballast, "x".repeat(300_000));

const company = (number: number) => sample.company(number, { note: "n".repeat(2_000) });
const insert = (number: number) => store.write(owner, (kept) => kept.insert("company", company(number), minute(0)));
const codeOf = (error: unknown): unknown =>
	error instanceof Error && "code" in error ? error.code : `unexpected: ${String(error)}`;

let acknowledged = 0;
let refusedWith: unknown = null;
while (refusedWith === null && acknowledged < 10_000) {
	try {
		await insert(acknowledged + 1);
		acknowledged += 1;
	} catch (error) {
		refusedWith = codeOf(error);
	}
}
const countNow = () => store.read(owner, (kept) => kept.count("company", {}, 100_000));
const keptWhenFull = await countNow();
const refusedIsKept = await store.read(owner, (kept) => kept.get("company", uuid(acknowledged + 1)));
rmSync(ballast);
const afterwards = await insert(acknowledged + 1).catch(codeOf);
const keptAfterwards = await countNow();
await store.close();
const reopened = await openSqliteStore({ file: join(folder, "data", "afterword.db"), ids: uuidV7Source() });
const keptReopened = await reopened.read(owner, (kept) => kept.count("company", {}, 100_000));
await reopened.close();

process.stdout.write(
	JSON.stringify({
		acknowledged,
		refusedWith,
		keptWhenFull,
		refusedIsKept: refusedIsKept !== null,
		afterwards,
		keptAfterwards,
		keptReopened,
	}),
);
