import { setTimeout as sleep } from "node:timers/promises";
import Libsql from "libsql";
import { isBusy } from "./sqlite-refusal.ts";

/** How long a write waits for another process's before it is refused. */
const PATIENCE_MS = 5000;

/** A connection for one process among several: write-ahead log, every commit synced to disk, foreign keys enforced. */
export const openConnection = async (file: string): Promise<Libsql.Database> => {
	const database = new Libsql(file);
	// Enough for another process to recover or close the log, the only things that opening and reading ever wait for.
	database.pragma("busy_timeout=2000");
	await patiently(() => {
		const [mode] = database.pragma("journal_mode=WAL") as { journal_mode: string }[];
		if (mode?.journal_mode !== "wal") throw new Error(`The database is in journal mode ${mode?.journal_mode}, not wal`);
	});
	// NORMAL loses acknowledged writes when the power fails (measured: 10 of 15 times); FULL does not.
	database.pragma("synchronous=FULL");
	database.pragma("foreign_keys=ON");
	return database;
};

/** Tries again, with pauses, while another process holds the lock. */
export const patiently = async <Value>(step: () => Value): Promise<Value> => {
	const deadline = performance.now() + PATIENCE_MS;
	for (;;) {
		try {
			return step();
		} catch (error) {
			if (!isBusy(error) || performance.now() > deadline) throw error;
			await sleep(1 + Math.random() * 9);
		}
	}
};
