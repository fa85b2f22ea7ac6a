import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

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
	},
});
