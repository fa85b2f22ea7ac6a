import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { minute, ownerId, sample, uuid } from "#adapters/store/contract/samples.ts";
import { openSqliteStore } from "#adapters/store/sqlite/sqlite-store.ts";
import type { CompanyId } from "#core/ids.ts";

/**
 * Writes records until it is killed, or as many as the second argument says, and prints the id of each once the store
 * has acknowledged it. Each write is a new company and a change to one that all writers share.
 */
const [file = "", most = "1000000"] = process.argv.slice(2);
const ids = uuidV7Source();
const store = await openSqliteStore({ file, ids });
const owner = ownerId(1);

await store.write(owner, (kept) => kept.insert("company", sample.company(1, { aliases: [] }), minute(0)));
for (let count = 0; count < Number(most); count += 1) {
	const id = ids.next();
	await store.write(owner, async (kept) => {
		await kept.insert(
			"company",
			sample.company(2, { id: id as CompanyId, note: "n".repeat(count % 5_000) }),
			minute(0),
		);
		const shared = await kept.get("company", uuid(1));
		if (shared === null) throw new Error("The shared company is missing");
		const result = await kept.update("company", { ...shared, note: id }, shared.version, minute(count));
		if (result !== "updated") throw new Error(`The shared company's update was ${result}`);
	});
	process.stdout.write(`kept ${id}\n`);
}
await store.close();
