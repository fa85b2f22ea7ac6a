// `npm run bench`: measures, prints one table and writes results.json. Never a test: it fails only where it cannot run.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ownRows } from "./rows/own-rows.ts";
import { pageRows } from "./rows/page-rows.ts";
import { tableOf } from "./rows/print-table.ts";
import { isRow, isWithinTarget, type Measured } from "./rows/row.ts";
import { serverRows } from "./rows/server-rows.ts";
import { sizeRows } from "./rows/size-rows.ts";
import { startRows } from "./rows/start-rows.ts";
import type { BenchWorld } from "./world/bench-world.ts";

const SECTIONS = { server: serverRows, start: startRows, page: pageRows, own: ownRows, size: sizeRows } as const;
type Section = keyof typeof SECTIONS;

const { values } = parseArgs({
	options: {
		quick: { type: "boolean", default: false },
		root: { type: "string" },
		dist: { type: "string" },
		only: { type: "string" },
	},
});
const root = values.root ?? process.cwd();
const scratch = mkdtempSync(join(tmpdir(), "afterword-bench-"));
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(0).padStart(3)} s`;
const world: BenchWorld = {
	root,
	dist: values.dist ?? join(root, "dist"),
	programs: dirname(fileURLToPath(import.meta.url)),
	scratch,
	rounds: values.quick ? 3 : 7,
	requests: values.quick ? 150 : 500,
	isQuick: values.quick,
	say: (line) => console.error(`${seconds()}  ${line}`),
};

const wanted = (values.only?.split(",") ?? Object.keys(SECTIONS)) as Section[];
const measured: Measured[] = [];
try {
	for (const section of wanted) measured.push(...(await SECTIONS[section](world)));
} finally {
	rmSync(scratch, { recursive: true, force: true });
}

console.log(`\n${tableOf(measured)}\n`);
const rows = measured.filter(isRow);
const missed = rows.filter((row) => isWithinTarget(row) === false);
console.log(
	`${rows.length} rows, ${missed.length} above target. Medians of ${world.rounds} rounds on ${cpus().length} processors, Node ${process.versions.node}. ` +
		"JobSync and JobOps: measured in July 2026 on two processors, for orientation.",
);

// A part or a short run must not stand where a whole one is expected.
if (values.only === undefined && !values.quick) {
	const results = {
		measuredAt: new Date().toISOString(),
		node: process.versions.node,
		processors: cpus().length,
		rows: measured.map((each) => (isRow(each) ? { ...each, isWithinTarget: isWithinTarget(each) } : each)),
	};
	writeFileSync(join(root, "bench", "results.json"), `${JSON.stringify(results, null, "\t")}\n`);
}
