import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import Libsql from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import type { CallOutput } from "#app/call.ts";
import { environmentIn, ROOT } from "#tests/support/built-cli.ts";
import { killLoop } from "#tests/support/kill-loop.ts";
import { newId } from "#tests/support/new-id.ts";
import { type Rest, restOf } from "#tests/support/rest.ts";
import { serverArguments, startServer, tokenOf } from "#tests/support/server.ts";

/** AFTERWORD_KILLS=60 for the long run. */
const KILLS = Number(process.env.AFTERWORD_KILLS ?? 3);
const SECONDS_PER_KILL = 20;
const WRITERS = 6;

type Interview = CallOutput<"interviews.view">;
type Interviews = CallOutput<"interviews.list">;

const folder = mkdtempSync(join(tmpdir(), "afterword-kills-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Notes an interview and changes it twice, over and over, until the server is gone. Each answer that arrives is
 * acknowledged as `id version`: that version of it, or a later one, has to be there from then on.
 */
const writeUntilKilled = async (rest: Rest, acknowledge: (line: string) => void): Promise<void> => {
	for (;;) {
		const id = newId();
		const made = await rest.post<Interview>("/interviews", { id, company: `Company ${id}`, position: "Analyst" });
		acknowledge(`${id} ${made.interview.version}`);
		for (let version = made.interview.version, change = 1; change <= 2; change += 1) {
			const changed = await rest.patch<Interview>(`/interviews/${id}`, { version, note: `change ${change}` });
			version = changed.interview.version;
			acknowledge(`${id} ${version}`);
		}
	}
};

/** A server with several writers at it, whose output is what it acknowledged to them. */
const servedAndWrittenTo = (): ChildProcess => {
	const child = spawn(process.execPath, serverArguments({ dataDirectory: folder }), {
		cwd: ROOT,
		env: { ...process.env, ...environmentIn("UTC") },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const printed = child.stdout;
	const acknowledged = new PassThrough();
	child.stdout = acknowledged;
	const acknowledge = (line: string): void => void acknowledged.write(`${line}\n`);
	printed.once("data", (ready: Buffer) => {
		const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(String(ready))?.[0];
		if (origin === undefined) throw new Error(`The server did not say where it is: ${ready}`);
		const rest = restOf({ origin, token: tokenOf(folder) });
		const writers = Array.from({ length: WRITERS }, () => writeUntilKilled(rest, acknowledge));
		// A writer ends when its request is cut off by the kill; anything it was refused before fails the test.
		void Promise.allSettled(writers).then((ends) => {
			const refused = ends.find((end) => end.status === "rejected" && !(end.reason instanceof TypeError));
			if (refused?.status === "rejected") acknowledged.destroy(refused.reason as Error);
			else acknowledged.end();
		});
	});
	return child;
};

const keptInterviews = async (rest: Rest): Promise<ReadonlySet<string>> => {
	const ids = new Set<string>();
	for (let after = ""; ; ) {
		const page = await rest.get<Interviews>(`/interviews?limit=100${after}`);
		for (const { interviewId } of page.items) ids.add(interviewId);
		if (page.next === null) return ids;
		after = `&after=${page.next}`;
	}
};

describe("a server killed while it is written to", () => {
	it(
		"loses nothing it acknowledged, and starts again on the same data",
		async () => {
			const verified = new Set<string>();
			const verify = async (acknowledged: ReadonlySet<string>): Promise<void> => {
				const server = await startServer({ dataDirectory: folder });
				const rest = restOf(server);
				const kept = await keptInterviews(rest);
				const versions = new Map<string, number>();
				for (const line of acknowledged) {
					const [id = "", version = ""] = line.split(" ");
					versions.set(id, Math.max(versions.get(id) ?? 0, Number(version)));
				}
				expect([...versions.keys()].filter((id) => !kept.has(id))).toEqual([]);
				for (const [id, version] of versions) {
					if (verified.has(id)) continue;
					const { interview, company } = await rest.get<Interview>(`/interviews/${id}`);
					expect(interview.version).toBeGreaterThanOrEqual(version);
					expect(interview.note).toBe(interview.version === 1 ? "" : `change ${interview.version - 1}`);
					expect(company.name).toBe(`Company ${id}`);
					verified.add(id);
				}
				expect(await server.stop()).toBe(0);
				const database = new Libsql(join(folder, "afterword.db"));
				expect(database.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
				database.close();
			};
			const result = await killLoop({
				kills: KILLS,
				spawn: servedAndWrittenTo,
				parseAck: (line) => line,
				verify,
				delayMs: () => Math.random() * 600,
			});
			expect(result.acknowledged).toBeGreaterThan(KILLS);
			console.info(`${result.kills} kills of the server, ${result.acknowledged} acknowledged writes, none lost`);
		},
		KILLS * SECONDS_PER_KILL * 1_000,
	);
});
