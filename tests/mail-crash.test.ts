import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#adapters/clock/system-clock.ts";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { sealedWithKeyFile } from "#adapters/secrets/sealed-with-key-file.ts";
import { openSqliteStore } from "#adapters/store/sqlite/sqlite-store.ts";
import { localCaller } from "#app/call.ts";
import { addSeconds } from "#core/time/instant.ts";
import { OWNER, testApp } from "./support/app.ts";
import { killLoop } from "./support/kill-loop.ts";
import { startMailServers, type TestMail, whyNoMailServers } from "./support/mail-servers.ts";
import { runScript, spawnScript } from "./support/spawn-script.ts";

/** AFTERWORD_KILLS=50 for the long run. */
const KILLS = Number(process.env.AFTERWORD_KILLS ?? 10);
/** A round lasts until a letter is on its way, and the kill falls anywhere in the sending. */
const LONGEST_ROUND_MS = 450;

const why = whyNoMailServers();
if (why !== null) {
	if (process.env.CI) throw new Error(`Sending is not tested: ${why}`);
	console.log(`Sending is not tested: ${why}`);
}

const folder = mkdtempSync(join(tmpdir(), "afterword-mail-crash-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(why !== null)("a process killed while it sends letters", () => {
	let mail: TestMail;
	beforeAll(async () => {
		mail = await startMailServers();
	}, 60_000);
	afterAll(() => mail?.stop());

	it(
		"sends none twice and loses none: each was sent once, or is shown as unknown",
		async () => {
			const file = join(folder, "letters.db");
			const keyFile = join(folder, "mail.key");
			const [own, ines] = [mail.newMailbox(), mail.newMailbox()];
			const dispatches = await queueLetters({ file, keyFile, own, to: ines.address, count: KILLS });

			await killLoop({
				kills: KILLS,
				spawn: () => spawnScript("tests/crash/mail-sender.ts", file, keyFile),
				parseAck: (line) => (line === "sending" ? line : null),
				verify: async () => {},
				delayMs: () => Math.random() * LONGEST_ROUND_MS,
			});
			await runScript("tests/crash/mail-sender.ts", file, keyFile, "to-the-end");

			const store = await openSqliteStore({ file, ids: uuidV7Source() });
			const states = await store.read(OWNER, (records) =>
				Promise.all(
					dispatches.map(async ({ letterId, dispatchId }) => ({
						letter: (await records.get("letter", letterId))?.state,
						dispatch: await records.get("dispatch", dispatchId),
					})),
				),
			);
			await store.close();
			const arrived = (await mail.messages(ines, "INBOX")).map(({ messageId }) => messageId);
			const filed = (await mail.messages(own, "Sent")).map(({ messageId }) => messageId);
			const count = (all: readonly string[], id: string | undefined): number =>
				all.filter((each) => each === id).length;
			const tally = { sent: 0, unknown: 0, unknownThatArrived: 0 };
			for (const { letter, dispatch } of states) {
				const id = dispatch?.mail.messageId;
				if (letter === "sent") {
					tally.sent += 1;
					expect([count(arrived, id), count(filed, id)]).toEqual([1, 1]);
				} else {
					expect([letter, dispatch?.state]).toEqual(["unknown", "unknown"]);
					expect(count(arrived, id)).toBeLessThan(2);
					tally.unknown += 1;
					tally.unknownThatArrived += count(arrived, id);
				}
			}
			expect(new Set(arrived).size).toBe(arrived.length);
			console.info(`${KILLS} kills, ${dispatches.length} letters: ${JSON.stringify(tally)}, none twice, none lost`);
		},
		KILLS * 8_000 + 60_000,
	);

	/** Letters that wait to leave, in a database on disk. */
	const queueLetters = async (given: {
		readonly file: string;
		readonly keyFile: string;
		readonly own: { readonly address: string; readonly password: string };
		readonly to: string;
		readonly count: number;
	}) => {
		const store = await openSqliteStore({ file: given.file, ids: uuidV7Source() });
		// A minute ago, so that the ten seconds in which they could be taken back are over.
		const app = testApp({ now: addSeconds(systemClock.now(), -60), store });
		const caller = localCaller({ ...app.context, secrets: sealedWithKeyFile(given.keyFile) });
		const done = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
			if (!result.ok) throw new Error(JSON.stringify(result.error));
			return result.value;
		};
		done(
			await caller.call("mail-account.save", {
				address: given.own.address,
				secret: given.own.password,
				smtp: { host: "localhost", port: mail.smtpsPort, security: "tls" },
				imap: { host: "localhost", port: mail.imapsPort, security: "tls" },
				trustedCertificate: mail.certificate,
			}),
		);
		const queued: { readonly letterId: string; readonly dispatchId: string }[] = [];
		for (let number = 1; number <= given.count; number += 1) {
			const { opportunity, interview } = done(
				await caller.call("interviews.add", {
					id: app.id(),
					company: `Company ${number}`,
					position: "Analyst",
					endedAt: addSeconds(systemClock.now(), -7_200),
					people: [{ id: app.id(), name: "Ines Okafor", greeting: "Ines", email: given.to }],
				}),
			);
			const { letter } = done(
				await caller.call("letters.draft", {
					id: app.id(),
					kind: "thank-you",
					opportunityId: opportunity.id,
					interviewId: interview.id,
					personId: interview.interviewerIds[0] ?? null,
				}),
			);
			const dispatchId = app.id();
			done(
				await caller.call("letters.send", { id: letter.id, version: letter.version, dispatchId, touchId: app.id() }),
			);
			queued.push({ letterId: letter.id, dispatchId });
		}
		await store.close();
		return queued;
	};
});
