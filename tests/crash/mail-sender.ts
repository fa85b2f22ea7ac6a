import { systemClock } from "#adapters/clock/system-clock.ts";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { ownMailServers } from "#adapters/mail/own-mail-servers.ts";
import { sealedWithKeyFile } from "#adapters/secrets/sealed-with-key-file.ts";
import { openSqliteStore } from "#adapters/store/sqlite/sqlite-store.ts";
import { deliverDue } from "#app/mail/deliver-due.ts";
import { testApp } from "#tests/support/app.ts";

/**
 * Sends whatever is due from the database in the first argument until it is killed; with a third argument, until nothing is
 * due. Prints a line before each round of work. A letter that another process left is taken up after a second.
 */
const [file = "", keyFile = "", mode = ""] = process.argv.slice(2);
const ids = uuidV7Source();
const store = await openSqliteStore({ file, ids });
const app = testApp({ now: systemClock.now(), store, mailServers: ownMailServers });
const context = { ...app.context, clock: systemClock, secrets: sealedWithKeyFile(keyFile) };
const TIMES = { leaseSeconds: 1, lookSeconds: 1, filingSeconds: 0 };

for (;;) {
	process.stdout.write("sending\n");
	const { nextAt, failures } = await deliverDue(context, TIMES);
	if (failures.length > 0) throw failures[0];
	if (mode === "to-the-end" && nextAt === null) break;
	await new Promise((resolve) => setTimeout(resolve, 20));
}
await store.close();
