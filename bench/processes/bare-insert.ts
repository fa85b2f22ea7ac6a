// The limit of a write: one row with the same driver and durability as the app's, nothing else. Prints JSON.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openConnection } from "#adapters/store/sqlite/open-connection.ts";
import { cpuMs, median } from "../world/statistics.ts";

export interface BareInsert {
	readonly cpuMs: number;
	readonly wallMs: number;
}

const times = Number(process.argv[2] ?? "300");
const folder = mkdtempSync(join(tmpdir(), "afterword-bench-insert-"));
try {
	const database = await openConnection(join(folder, "bare.db"));
	database.exec("create table rows (id text primary key, body text not null) strict");
	const insert = database.prepare("insert into rows (id, body) values (?, ?)");
	const body = JSON.stringify({ text: "x".repeat(700) });
	const cpu: number[] = [];
	const wall: number[] = [];
	for (let round = 0; round < 5; round += 1) {
		const cpuBefore = cpuMs();
		const wallBefore = performance.now();
		for (let index = 0; index < times; index += 1) {
			database.exec("begin immediate");
			insert.run([`${round}-${index}`, body]);
			database.exec("commit");
		}
		cpu.push((cpuMs() - cpuBefore) / times);
		wall.push((performance.now() - wallBefore) / times);
	}
	database.close();
	const result: BareInsert = { cpuMs: median(cpu), wallMs: median(wall) };
	console.log(JSON.stringify(result));
} finally {
	rmSync(folder, { recursive: true, force: true });
}
