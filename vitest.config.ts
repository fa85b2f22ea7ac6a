import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["src/**/*.test.ts", "tests/*.test.ts", "tests/replies/*.test.ts"],
		exclude: ["**/node_modules/**", "tests/e2e/**"],
		// Guards against what hangs, with room for a slow and shared machine: no test is about time on the clock.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		expect: { poll: { timeout: 20_000 } },
	},
});
