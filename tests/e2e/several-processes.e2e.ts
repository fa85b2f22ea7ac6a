import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallOutput } from "#app/call.ts";
import { cliOn } from "#tests/support/cli.ts";
import { newId } from "#tests/support/new-id.ts";
import { restOf } from "#tests/support/rest.ts";
import { startServer, type TestServer } from "#tests/support/server.ts";

type Interview = CallOutput<"interviews.view">;
type Interviews = CallOutput<"interviews.list">;

describe("a running server and the command line on the same data", () => {
	const dataDirectory = mkdtempSync(join(tmpdir(), "afterword-both-"));
	const cli = cliOn({ dataDirectory });
	let server: TestServer;
	beforeAll(async () => {
		server = await startServer({ dataDirectory });
	});
	afterAll(async () => {
		await server.stop();
		rmSync(dataDirectory, { recursive: true, force: true });
	});

	it("see what the other wrote, at once and in either direction", async () => {
		const rest = restOf(server);
		const { interview } = await cli.json<Interview>(["interviews", "add", "--company", "Halden Ferries"]);
		expect((await rest.get<Interview>(`/interviews/${interview.id}`)).company.name).toBe("Halden Ferries");

		const changed = await rest.patch<Interview>(`/interviews/${interview.id}`, {
			version: interview.version,
			note: "written by the server",
		});
		const seen = await cli.json<Interview>(["interviews", "view", interview.id]);
		expect(seen.interview).toMatchObject({ note: "written by the server", version: changed.interview.version });
		await cli.say(["debrief", interview.id, "--from", "-"], "overall: 7\nfinished: true");
		expect((await rest.get<Interview>(`/interviews/${interview.id}`)).debrief?.ratings).toMatchObject([{ value: 7 }]);
	});

	it("refuse to overwrite what the other changed meanwhile, and show the kept version", async () => {
		const rest = restOf(server);
		const { interview } = await cli.json<Interview>(["interviews", "add", "--company", "Osier Books"]);
		await rest.patch(`/interviews/${interview.id}`, { version: interview.version, note: "from the server" });
		const args = ["interviews", "edit", interview.id, "--note", "from the terminal"];
		const late = await cli.run([...args, "--version-seen", String(interview.version), "--json"]);
		expect(late.code).toBe(5);
		const { error } = JSON.parse(late.stdout) as { error: { code: string; current: { note: string } } };
		expect(error).toMatchObject({ code: "version-conflict", current: { note: "from the server" } });
		expect((await rest.get<Interview>(`/interviews/${interview.id}`)).interview.note).toBe("from the server");
	});

	it("lose nothing of each other when both write at the same time", async () => {
		const rest = restOf(server);
		const ids = Array.from({ length: 60 }, newId);
		const names = ["Tessera Museum", "Cobalt and Fern", "Pennant Light Rail", "Brightwell Oats"];
		const [byCli] = await Promise.all([
			Promise.all(names.map((name) => cli.json<Interview>(["interviews", "add", "--company", name]))),
			(async () => {
				for (const id of ids) await rest.post("/interviews", { id, company: `Company ${id}` });
			})(),
		]);
		const kept: string[] = [];
		for (let next: string | null | undefined; next !== null; ) {
			const page: Interviews = await rest.get(`/interviews?limit=50${next === undefined ? "" : `&after=${next}`}`);
			kept.push(...page.items.map(({ interviewId }) => interviewId));
			next = page.next;
		}
		expect(kept).toEqual(expect.arrayContaining([...ids, ...byCli.map(({ interview }) => interview.id)]));
		expect(new Set(kept).size).toBe(kept.length);
		expect(kept).toHaveLength(2 + ids.length + names.length);
	});
});
