import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Takes as long as all the others together: begun last, it would run on alone. */
const LONGEST = /screens\.e2e\.ts$/;

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.sort((a, b) => Number(LONGEST.test(b.moduleId)) - Number(LONGEST.test(a.moduleId)));
	}
}

/** Tests of the built app, from outside: `npm run build` comes first. */
export default defineConfig({
	root: fileURLToPath(new URL("../..", import.meta.url)),
	test: {
		include: ["tests/e2e/**/*.e2e.ts"],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// A second, as it comes, is too short for a page on a slow and shared machine.
		expect: { poll: { timeout: 20_000 } },
		// Browsers and servers share two processors: more at once would only make each one late.
		maxWorkers: 2,
		sequence: { sequencer: LongestFirst },
	},
});
